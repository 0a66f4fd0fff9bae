import { Counter, Gauge, type Registry } from 'prom-client'
import type { Store } from '../../platform/database/database.ts'

/** Tells how the replicas of this process are; nothing where it has none. */
export const watchReplicas = (registry: Registry, { replicaStates }: Store) => {
  if (replicaStates().length === 0) return
  const about = { labelNames: ['replica' as const], registers: [registry] }
  new Gauge({
    ...about,
    name: 'database_replica_lag_seconds',
    help: 'Seconds since a replica certainly had everything; measured four times a second.',
    collect() {
      for (const { name, lag } of replicaStates()) this.set({ replica: name }, lag)
    }
  })
  new Gauge({
    ...about,
    name: 'database_replica_read',
    help: 'Whether reads go to a replica (1) or not (0).',
    collect() {
      for (const { name, isRead } of replicaStates()) this.set({ replica: name }, Number(isRead))
    }
  })
  new Counter({
    ...about,
    name: 'database_replica_reads_total',
    help: 'Reads that went to a replica.',
    collect() {
      this.reset()
      for (const { name, reads } of replicaStates()) this.inc({ replica: name }, reads)
    }
  })
  new Counter({
    ...about,
    name: 'database_replica_failures_total',
    help: 'Reads that a replica failed and the primary took over.',
    collect() {
      this.reset()
      for (const { name, failures } of replicaStates()) this.inc({ replica: name }, failures)
    }
  })
}
