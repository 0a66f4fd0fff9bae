// Once after all test files: takes up the PostgreSQL that was left running, stops it, and frees its memory.
import { startPostgres } from '../src/platform/postgres/postgres.ts'
import { freeMemory, openDataDir } from './server.ts'

if (!process.env.TEST_DATABASE_URL) {
  await (await startPostgres({ dataDir: openDataDir(), durable: false })).stop()
  freeMemory()
}
