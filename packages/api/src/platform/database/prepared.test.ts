import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { cloneDatabase } from '../../../test/server.ts'
import { type Database, openStore } from './database.ts'

/** A store of so many connections, statements whose answers are known, and what a connection has prepared. */
const stage = async (t: Test, connections: number) => {
  const { url, drop } = await cloneDatabase()
  const store = openStore(url, connections, () => {})
  t.teardown(async () => {
    await store.close()
    await drop()
  })
  const call = async (name: string, value: number, db: Database = store) => {
    const column = sql.identifier(name)
    const shape = () => sql`select ${sql.placeholder('value')}::integer as ${column}`
    const [row] = await db.prepared<Record<string, number>>(name, shape, { value })
    if (row![name] !== value) throw new Error(`${name} answered ${JSON.stringify(row)}`)
  }
  const kept = (db: Database = store) =>
    db.run<{ statement: string; prepared: string }>(
      sql`select statement, prepare_time::text as prepared from pg_prepared_statements`
    )
  return { store, call, kept }
}

t.test('a statement that is used stays prepared, however many others come and go', async t => {
  const { call, kept } = await stage(t, 1)
  const timeOf = async () => (await kept()).find(({ statement }) => statement.includes('usual'))?.prepared
  await call('usual', 1)
  const first = await timeOf()
  t.type(first, 'string')
  for (let at = 0; at < 1000; at++) {
    await call(`other ${at}`, at)
    if (at % 50 === 0) await call('usual', at)
  }
  t.equal(await timeOf(), first)
  const names = await kept()
  t.ok(names.length <= 400, `${names.length} are kept`)
  t.ok(
    names.some(({ statement }) => statement.includes('other 999')),
    'the newest too'
  )
})

t.test('a statement that was dropped is prepared again', async t => {
  const { call, kept } = await stage(t, 1)
  const find = async () => (await kept()).some(({ statement }) => statement.includes('rare'))
  await call('rare', 1)
  for (let at = 0; at < 600; at++) await call(`between ${at}`, at)
  t.equal(await find(), false)
  await call('rare', 2)
  t.equal(await find(), true)
})

t.test('statements are dropped while connections are at work, and every answer is right', async t => {
  const { store, call, kept } = await stage(t, 4)
  const actor = { key: null, person: null, actorClass: 'robot', request: 'test' }
  const many = (from: string, db?: Database) =>
    Promise.all(Array.from({ length: 900 }, (_, at) => call(`${from} ${at % 450}`, at, db)))
  await Promise.all([
    many('aside'),
    many('beside'),
    store.transaction(actor, async db => {
      for (let at = 0; at < 900; at++) await call(`within ${at % 450}`, at, db)
      t.ok((await kept(db)).length > 0)
    })
  ])
  // Of what a transaction needed while it lasted, the next one to have its connection drops the rest.
  await Promise.all(Array.from({ length: 4 }, () => call('last', 1)))
  for (const count of await Promise.all(Array.from({ length: 4 }, async () => (await kept()).length)))
    t.ok(count <= 400, `${count} are kept`)
})
