import path from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { migrateQueue } from './queue-schema.ts'

const LOCK = 4_762_201

/** Brings a database up to date, one process at a time; the url is the owner's. */
export const migrateDatabase = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  // What is asked of a lost connection fails; without a listener its loss would end the process before anything was said.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await migrate(drizzle(client), { migrationsFolder: path.join(import.meta.dirname, '../../../migrations') })
    await migrateQueue(client)
  } finally {
    // The lock goes with the session.
    await client.end()
  }
}
