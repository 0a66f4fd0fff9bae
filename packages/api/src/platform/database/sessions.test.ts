import { sql } from 'drizzle-orm'
import t from 'tap'
import { cloneDatabase } from '../../../test/server.ts'
import { openStore } from './database.ts'

t.test('options in the address are kept, and never take the place of the role and the limits', async t => {
  const { url, drop } = await cloneDatabase()
  const address = new URL(url)
  address.searchParams.set('options', '-c role=none -c work_mem=7MB')
  address.searchParams.set('application_name', 'directory')
  const store = openStore(address.href, 1, t.fail)
  t.teardown(async () => {
    await store.close()
    await drop()
  })
  const [session] = await store.run(
    sql`select current_user as "user", current_setting('work_mem') as memory, current_setting('application_name') as name,
      current_setting('statement_timeout') as "limit"`
  )
  t.strictSame(session, { user: 'guildhall_app', memory: '7MB', name: 'directory', limit: '30s' })
})
