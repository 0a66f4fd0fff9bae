// Once before all test files: a PostgreSQL that outlives this process, and a migrated template to clone.
import { migrateDatabase } from '../src/platform/database/migrate.ts'
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { openDataDir, prepareTemplate } from './server.ts'

const server = process.env.TEST_DATABASE_URL ?? (await startPostgres({ dataDir: openDataDir(), durable: false })).url
await migrateDatabase(await prepareTemplate(server))
process.exit()
