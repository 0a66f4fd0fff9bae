import path from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { ConfigError } from '../config/config.ts'
import { continueFeed } from '../feed/restored.ts'
import { migrateQueue } from './queue-schema.ts'
import { requireServer, requireSessions } from './requirements.ts'
import { applySql, isApplied, readSqlFiles, recordApplied } from './sql-files.ts'

const LOCK = 4_762_201
const migrations = { migrationsFolder: path.join(import.meta.dirname, '../../../migrations') }
const TOO_OLD = `The database was made before Guildhall’s first release and cannot be brought up to date. Name an empty one in \
DATABASE_URL; without DATABASE_URL, move the folder of DATA_DIR away.`

const refuseOlder = async (client: pg.Client) => {
  const { rows: kept } = await client.query(`select to_regclass('drizzle.__drizzle_migrations') is not null as found`)
  if (!kept[0].found) return
  const { rows } = await client.query('select hash from drizzle.__drizzle_migrations order by id limit 1')
  if (rows.length > 0 && rows[0].hash !== readMigrationFiles(migrations)[0]!.hash) throw new ConfigError(TOO_OLD)
}

/**
 * Brings a database up to date, one process at a time; the url is the owner's.
 * @throws ConfigError where its tables do not come from these migrations, or its server lacks what they stand on.
 */
export const migrateDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  // What is asked of a lost connection fails; without a listener its loss would end the process before anything was said.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await requireServer(client)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const files = readSqlFiles()
    if (!(await isApplied(client, files))) {
      await refuseOlder(client)
      await applySql(client, files.before)
      await migrate(drizzle(client), migrations)
      await applySql(client, files.after)
      await recordApplied(client, files)
    }
    await migrateQueue(client)
    await continueFeed(client)
  } finally {
    // The lock goes with the session.
    await client.end()
  }
  await requireSessions(url)
}
