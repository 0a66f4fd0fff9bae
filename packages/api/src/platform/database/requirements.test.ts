import { randomUUID } from 'node:crypto'
import t from 'tap'
import { cloneDatabase, onServer } from '../../../test/server.ts'
import { setTimeZone, timeZone } from '../days.ts'
import { migrateDatabase } from './migrate.ts'

const database = async (t: { teardown: (drop: () => unknown) => void }) => {
  const { url, drop } = await cloneDatabase()
  t.teardown(drop)
  return url
}

t.test('a server without ICU is refused with a sentence and a way out', async t => {
  const url = await database(t)
  // What PostgreSQL offers when it is built without ICU: no such collation.
  await onServer(url, 'set allow_system_table_mods = on', `delete from pg_collation where collname = 'und-x-icu'`)
  await t.rejects(migrateDatabase(url), { name: 'ConfigError', message: /without ICU.*Name one in DATABASE_URL/ })
})

t.test('a database in an encoding that ICU does not know is refused alike', async t => {
  const url = await database(t)
  const name = `ascii_${randomUUID().replaceAll('-', '')}`
  await onServer(url, `create database ${name} template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`)
  t.teardown(() => onServer(url, `drop database ${name}`))
  const there = new URL(url)
  there.pathname = `/${name}`
  await t.rejects(migrateDatabase(there.href), { name: 'ConfigError', message: /encoding that ICU does not know/ })
  const tables = await onServer(there.href, `select from pg_tables where schemaname = 'public'`)
  t.strictSame(tables, [], 'and nothing was made there')
})

t.test('a time zone that the database does not know is refused', async t => {
  const url = await database(t)
  const before = timeZone()
  t.teardown(() => setTimeZone(before))
  await t.resolves(migrateDatabase(url))
  setTimeZone('Canada/East-Saskatchewan')
  await t.rejects(migrateDatabase(url), {
    name: 'ConfigError',
    message:
      'TIME_ZONE cannot be "Canada/East-Saskatchewan": the database does not know this time zone. Bring PostgreSQL up to date, or name another.'
  })
})
