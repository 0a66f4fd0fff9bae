// Once after all test files: takes up the PostgreSQL that was left running, and stops it.
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { dataDir } from './server.ts'

if (!process.env.TEST_DATABASE_URL) await (await startPostgres({ dataDir, durable: false })).stop()
