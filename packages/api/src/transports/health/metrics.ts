import { timingSafeEqual } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance } from 'fastify'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { ApiError } from '../../core/problem/api-error.ts'
import { hashKey } from '../../modules/keys/secret.ts'
import type { Store } from '../../platform/database/database.ts'
import type { Refusals } from '../rest/refusals.ts'
import { watchConsumers } from './feed-metrics.ts'
import { watchJobs } from './job-metrics.ts'
import { watchReplicas } from './replica-metrics.ts'
import { watchSignIns } from './sign-in-metrics.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a request that was answered before any route. */
    observed(method: string, route: string, status: number, seconds: number): void
  }
}

const NANO = 1e9
// Few, since each is a series of each method of each route.
const BUCKETS = [0.01, 0.05, 0.1, 0.5, 1, 5]

/**
 * Counts and times requests by method and the template of their route, never by their address: strangers cannot make series, and there are at
 * most as many as the routes have methods, times the statuses that they answered, or the buckets.
 */
const watchRequests = (app: FastifyInstance, registry: Registry) => {
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status'],
    registers: [registry]
  })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Seconds from a request to the end of its response.',
    labelNames: ['method', 'route'],
    buckets: BUCKETS,
    registers: [registry]
  })
  const observed: FastifyInstance['observed'] = (method, route, status, took) => {
    requests.inc({ method, route, status })
    durations.observe({ method, route }, took)
  }
  app.decorate('observed', observed)
  app.addHook('onResponse', ({ method, routeOptions: { url } }, { statusCode, elapsedTime }, done) => {
    observed(url ? method : 'any', url ?? 'none', statusCode, elapsedTime / 1000)
    done()
  })
}

const gauge = (registry: Registry, name: string, help: string, label: string, read: () => Record<string, number>) => {
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    collect() {
      for (const [value, count] of Object.entries(read())) this.set({ [label]: value }, count)
    }
  })
}

const watchProcess = (app: FastifyInstance, registry: Registry, { pool }: Store) => {
  const delay = monitorEventLoopDelay()
  delay.enable()
  app.addHook('onClose', async () => {
    delay.disable()
  })
  gauge(registry, 'nodejs_eventloop_delay_seconds', 'Event loop delay since the last scrape.', 'quantile', () => {
    const quantiles = { 0.5: delay.percentile(50) / NANO, 0.99: delay.percentile(99) / NANO, 1: delay.max / NANO }
    delay.reset()
    return quantiles
  })
  gauge(registry, 'process_memory_bytes', 'Memory that the process holds.', 'kind', () => {
    const { rss, heapUsed } = process.memoryUsage()
    return { resident: rss, heap: heapUsed }
  })
  gauge(registry, 'process_cpu_seconds', 'Processor time used since the start.', 'kind', () => {
    const { user, system } = process.cpuUsage()
    return { user: user / 1e6, system: system / 1e6 }
  })
  gauge(registry, 'database_connections', 'Connections of the pool, and requests waiting for one.', 'state', () => ({
    idle: pool.idleCount,
    busy: pool.totalCount - pool.idleCount,
    awaited: pool.waitingCount
  }))
}

/** `/metrics` for Prometheus, open to whoever holds the token; for all others, and without a token, there is no such page. */
export const metricsRoute = (app: FastifyInstance, token: string | undefined, store: Store, refusals?: Refusals) => {
  if (token === undefined) {
    app.decorate('observed', () => {})
    return
  }
  const registry = new Registry()
  const expected = hashKey(`Bearer ${token}`)
  watchRequests(app, registry)
  watchProcess(app, registry, store)
  watchConsumers(registry, store)
  watchReplicas(registry, store)
  if (refusals) watchSignIns(registry, refusals)
  const askJobs = watchJobs(registry, store)
  app.get('/metrics', async (request, reply) => {
    if (!timingSafeEqual(hashKey(request.headers.authorization ?? ''), expected)) throw new ApiError('NOT_FOUND')
    await askJobs()
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
