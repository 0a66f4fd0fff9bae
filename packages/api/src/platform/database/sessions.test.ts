import { sql } from 'drizzle-orm'
import t from 'tap'
import { cloneDatabase } from '../../../test/server.ts'
import { openStore } from './database.ts'

t.test(
  'options in the address are kept, may set other limits, and never replace the role or the time zone',
  async t => {
    const { url, drop } = await cloneDatabase()
    const address = new URL(url)
    address.searchParams.set('options', '-c role=none -c timezone=Asia/Tokyo -c lock_timeout=7s')
    address.searchParams.set('application_name', 'directory')
    const lost: Error[] = []
    const store = openStore(address.href, 1, error => lost.push(error))
    t.teardown(async () => {
      await store.close()
      await drop()
    })
    const [session] = await store.run(
      sql`select current_user as "user", current_setting('lock_timeout') as lock, current_setting('timezone') as zone, current_setting('application_name') as name,
      current_setting('statement_timeout') as "limit", current_setting('jit') as jit,
      current_setting('max_parallel_workers_per_gather') as shared`
    )
    t.strictSame(session, {
      user: 'guildhall_app',
      lock: '7s',
      zone: 'UTC',
      name: 'directory',
      limit: '30s',
      jit: 'off',
      shared: '0'
    })
    // Before the database is dropped, which can end a connection that is being closed.
    t.strictSame(lost, [])
  }
)
