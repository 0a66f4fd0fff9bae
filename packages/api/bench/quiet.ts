// Jobs and consumers of the service work on new data for a while: the benchmark waits until they have finished.
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

const LOOK_MS = 100
const QUIET_MS = 3000

const WORKS = `select exists (select from pg_stat_activity
  where datname = current_database() and backend_type = 'client backend' and state <> 'idle' and pid <> pg_backend_pid()) as works`

/** Waits until a database has had nothing to do for some seconds. */
export const quiet = async (url: string): Promise<void> => {
  const client = new pg.Client(url)
  await client.connect()
  try {
    for (let since = Date.now(); Date.now() - since < QUIET_MS; ) {
      await setTimeout(LOOK_MS)
      const { rows } = await client.query<{ works: boolean }>(WORKS)
      if (rows[0]!.works) since = Date.now()
    }
  } finally {
    await client.end()
  }
}
