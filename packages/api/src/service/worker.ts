import { setTimeZone } from '../platform/days.ts'
import './modules.ts'
import { startBackground } from '../core/module/background.ts'
import { keepSecrets } from '../core/secrets/keep-secrets.ts'
import { setSecretsKey } from '../core/secrets/secrets-key.ts'
import { ConfigError, readConfig, replicasOf } from '../platform/config/config.ts'
import { setPollSecret } from '../platform/config/poll-secret.ts'
import { openStore } from '../platform/database/database.ts'
import { migrateDatabase } from '../platform/database/migrate.ts'
import { openFeed } from '../platform/feed/feed.ts'
import { giveBackMemoryAtRest } from '../platform/memory.ts'
import { setYearStart } from '../platform/periods.ts'
import { setRetention } from '../platform/retention.ts'
import { setVoting } from '../platform/voting.ts'
import { gracefulShutdown } from '../transports/health/graceful-shutdown.ts'
import { healthRoutes } from '../transports/health/health.ts'
import { metricsRoute } from '../transports/health/metrics.ts'
import { stopOnSignal } from '../transports/health/signals.ts'
import { makeServer } from '../transports/rest/server.ts'

/** A process that only does the work that runs by itself. It listens for its health and its metrics alone. */
const work = async () => {
  const config = readConfig(process.env)
  setTimeZone(config.TIME_ZONE)
  setYearStart(config.YEAR_STARTS_IN)
  setVoting(config)
  setRetention(config)
  setPollSecret(config.POLL_SECRET)
  setSecretsKey(config.SECRETS_KEY)
  const { DATABASE_URL: url, PORT: port, HOST: host } = config
  if (!url) throw new ConfigError('DATABASE_URL is missing: a worker works on the database of a service.')
  await migrateDatabase(url)
  const store = openStore(url, config.DATABASE_POOL, error => console.error(error.message), {
    ...replicasOf(config),
    log: console.log
  })
  const encrypted = await keepSecrets(store)
  const feed = openFeed(store)
  const app = makeServer(config)
  if (encrypted > 0) app.log.info({ encrypted }, 'stored secrets were encrypted with the present SECRETS_KEY')
  metricsRoute(app, config.METRICS_TOKEN, store)
  healthRoutes(app, store)
  const leave = gracefulShutdown(app)
  let jobs: Promise<() => Promise<void>> | undefined
  stopOnSignal(15_000 + config.SHUTDOWN_NOTICE * 1000, async () => {
    await Promise.all([leave(config.SHUTDOWN_NOTICE), jobs?.then(stop => stop())])
    await feed.close()
    await store.close()
  })
  await app.listen({ port, host })
  jobs = startBackground(store, feed, config, app.log)
  await jobs
  giveBackMemoryAtRest()
  console.log('The worker is at work.')
}

work().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exit(1)
})
