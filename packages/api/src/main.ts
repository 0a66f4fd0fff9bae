import closeWithGrace from 'close-with-grace'
import { ensureAdminKey } from './access/first-key.ts'
import { buildApp, publicUrl } from './app.ts'
import { ConfigError, readConfig } from './kit/config.ts'
import { openStore } from './kit/database.ts'
import { migrateDatabase } from './kit/migrate.ts'
import { PostgresUnavailable, startPostgres } from './kit/postgres.ts'

const start = async () => {
  const config = readConfig(process.env)
  const postgres = config.DATABASE_URL ? undefined : await startPostgres({ dataDir: config.DATA_DIR, log: console.log })
  const url = config.DATABASE_URL ?? postgres!.url
  await migrateDatabase(url)
  const store = openStore(url, config.DATABASE_POOL, error => console.error(error.message))
  const made = await ensureAdminKey(store, config.ADMIN_KEY)
  const app = await buildApp(config, store)
  await app.listen({ port: config.PORT, host: config.HOST })
  console.log(`Guildhall is at ${publicUrl(config)}`)
  if (made) console.log(`Admin key, shown this once: ${made}`)
  closeWithGrace({ delay: 15_000 }, async () => {
    await app.close()
    await store.close()
    await postgres?.stop()
  })
}

start().catch((error: unknown) => {
  const told = error instanceof ConfigError || error instanceof PostgresUnavailable
  console.error(told ? error.message : error)
  process.exitCode = 1
})
