import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { parseIntoClientConfig } from 'pg-connection-string'
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

/** The first message of a connection without its options, as a pooler passes it on. */
const withoutOptions = (message: Buffer) => {
  const words = message.subarray(8, -2).toString().split('\0')
  const pairs = words.flatMap((name, at) => (at % 2 === 0 && name !== 'options' ? [`${name}\0${words[at + 1]}\0`] : []))
  const body = Buffer.from(`${pairs.join('')}\0`)
  const head = Buffer.from(message.subarray(0, 8))
  head.writeInt32BE(8 + body.length)
  return Buffer.concat([head, body])
}

t.test('a connection that loses the options of sessions is refused, since it would be that of the owner', async t => {
  const url = await database(t)
  const { host, port } = parseIntoClientConfig(url)
  const target = host!.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host: host!, port: Number(port) }
  const pooler = createServer(client => {
    const server = connect(target as { path: string })
    client.once('data', (first: Buffer) => {
      server.write(withoutOptions(first))
      client.pipe(server)
    })
    server.pipe(client)
    for (const each of [client, server]) each.on('error', () => undefined)
  }).listen(0, '127.0.0.1')
  await once(pooler, 'listening')
  t.teardown(() => pooler.close())
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String((pooler.address() as AddressInfo).port)
  await t.rejects(migrateDatabase(through.href), {
    name: 'ConfigError',
    message: /owner of its tables.*without a pooler/
  })
})
