import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { loadSample } from '../../sample/load.ts'
import { startBackground } from '../core/module/background.ts'
import { keepSecrets } from '../core/secrets/keep-secrets.ts'
import { setSecretsKey } from '../core/secrets/secrets-key.ts'
import { makeAdminKey, takeAdminKey } from '../modules/keys/first-key.ts'
import { type Config, ConfigError, publicUrl, readConfig, replicasOf } from '../platform/config/config.ts'
import { ownSecret } from '../platform/config/own-secret.ts'
import { setPollSecret } from '../platform/config/poll-secret.ts'
import { openStore } from '../platform/database/database.ts'
import { migrateDatabase } from '../platform/database/migrate.ts'
import { setTimeZone } from '../platform/days.ts'
import { openFeed } from '../platform/feed/feed.ts'
import { giveBackMemoryAtRest } from '../platform/memory.ts'
import { setYearStart } from '../platform/periods.ts'
import { PostgresUnavailable, startPostgres } from '../platform/postgres/postgres.ts'
import { setRetention } from '../platform/retention.ts'
import { setVoting } from '../platform/voting.ts'
import { gracefulShutdown } from '../transports/health/graceful-shutdown.ts'
import { stopOnSignal } from '../transports/health/signals.ts'
import { buildApp } from './app.ts'
import { welcome } from './welcome.ts'

const listen = async (app: FastifyInstance, { PORT: port, HOST: host }: Config) => {
  await app.listen({ port, host }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    throw new ConfigError(
      `PORT cannot be ${port}: something listens there already. Stop it, or set PORT to a free one.`
    )
  })
  return (app.server.address() as AddressInfo).port
}

const serve = async (config: Config, url: string, stopPostgres?: () => Promise<void>) => {
  await migrateDatabase(url)
  const store = openStore(url, config.DATABASE_POOL, error => console.error(error.message), {
    ...replicasOf(config),
    log: console.log
  })
  const encrypted = await keepSecrets(store)
  if (stopPostgres) await loadSample(store)
  if (config.ADMIN_KEY) await takeAdminKey(store, config.ADMIN_KEY)
  const feed = openFeed(store)
  const app = await buildApp(config, store, feed)
  if (encrypted > 0) app.log.info({ encrypted }, 'stored secrets were encrypted with the present SECRETS_KEY')
  const leave = gracefulShutdown(app)
  let jobs: Promise<() => Promise<void>> | undefined
  // Before anybody can hear that it is ready, so that whoever starts it may also stop it in order.
  stopOnSignal(15_000 + config.SHUTDOWN_NOTICE * 1000, async () => {
    await Promise.all([leave(config.SHUTDOWN_NOTICE), jobs?.then(stop => stop())])
    await feed.close()
    await store.close()
    await stopPostgres?.()
  })
  const port = await listen(app, config)
  // Made only once the service stands, so that a key that is made is always shown.
  const made = config.ADMIN_KEY ? undefined : await makeAdminKey(store)
  if (config.RUN_JOBS) jobs = startBackground(store, feed, config, app.log)
  await jobs
  giveBackMemoryAtRest()
  console.log(welcome(config, publicUrl({ ...config, PORT: port }), made))
}

const start = async () => {
  const config = readConfig(process.env)
  setTimeZone(config.TIME_ZONE)
  setYearStart(config.YEAR_STARTS_IN)
  setVoting(config)
  setRetention(config)
  const own = (name: Parameters<typeof ownSecret>[1]) =>
    config.DATABASE_URL ? undefined : ownSecret(config.DATA_DIR, name)
  setPollSecret(config.POLL_SECRET ?? own('poll-secret'))
  setSecretsKey(config.SECRETS_KEY ?? own('secrets-key'))
  if (config.DATABASE_URL) return serve(config, config.DATABASE_URL)
  const { url, stop } = await startPostgres({ dataDir: config.DATA_DIR, log: console.log })
  await serve(config, url, stop).catch(async error => {
    await stop()
    throw error
  })
}

start().catch((error: unknown) => {
  const told = error instanceof ConfigError || error instanceof PostgresUnavailable
  console.error(told ? error.message : error)
  process.exit(1)
})
