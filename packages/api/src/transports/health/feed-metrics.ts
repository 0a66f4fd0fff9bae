import { Gauge, type Registry } from 'prom-client'
import type { Database } from '../../platform/database/database.ts'
import { readLags } from '../../platform/feed/lag.ts'

/** Shows how far the consumers of the change feed are behind. While the database does not answer, nothing is shown of them. */
export const watchConsumers = (registry: Registry, db: Database) =>
  new Gauge({
    name: 'feed_consumer_lag_seconds',
    help: 'Age of the oldest change that a consumer has not handled; 0 if there is none.',
    labelNames: ['consumer'],
    registers: [registry],
    async collect() {
      this.reset()
      for (const { consumer, seconds } of await readLags(db).catch(() => [])) this.set({ consumer }, seconds)
    }
  })
