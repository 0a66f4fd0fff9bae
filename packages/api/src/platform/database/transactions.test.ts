import { once } from 'node:events'
import { createServer } from 'node:net'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { around } from '../../../reliability/proxy.ts'
import { cloneDatabase, onServer } from '../../../test/server.ts'
import { type Database, openStore } from './database.ts'

const SOMEBODY = { key: null, person: null, actorClass: 'robot', request: 'test' }
const add = (name: string) => sql`insert into people (name) values (${name})`

/** A database, and the same behind one who keeps all answers back from when a text was sent until another one has been sent too. */
const stage = async (t: Test, [from, until]: [string, string] = ['', '']) => {
  const { url, drop } = await cloneDatabase()
  const { reach, through } = around(url)
  const listener = createServer(client => {
    const server = reach()
    let sent = ''
    let kept: Buffer[] = []
    const keeps = () => from !== '' && sent.includes(from) && !sent.includes(until)
    client.on('data', message => {
      sent += message.toString('latin1')
      server.write(message)
      if (keeps()) return
      for (const answer of kept) client.write(answer)
      kept = []
    })
    server.on('data', answer => (keeps() ? kept.push(answer) : client.write(answer)))
    client.on('close', () => server.destroy())
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const store = openStore(through(listener), 1, () => {})
  t.teardown(async () => {
    await store.close()
    listener.close()
    await drop()
  })
  return {
    store,
    names: async () => (await onServer(url, 'select name from people order by 1')).map(({ name }) => name)
  }
}

t.test('a transaction sends its first statements before it knows that it has begun', async t => {
  const { store, names } = await stage(t, ['begin', 'second'])
  await store.transaction(SOMEBODY, db => Promise.all([db.run(add('Ada')), db.run(sql`select 'second'`)]))
  t.strictSame(await names(), ['Ada'])
})

t.test(
  'a transaction that cannot begin for the name of its request writes nothing, and its connection goes on',
  async t => {
    const { store, names } = await stage(t)
    const nameless = { ...SOMEBODY, request: 'a\0b' }
    await t.rejects(store.transaction(nameless, db => db.run(add('Ada'))))
    await t.rejects(store.dryRunTransaction(nameless, db => db.run(add('Ada'))))
    t.strictSame(await names(), [])
    await store.transaction(SOMEBODY, db => db.run(add('Bo')))
    t.strictSame(await names(), ['Bo'])
  }
)

t.test('of statements that were sent together, one that fails takes all of its transaction back', async t => {
  const { store, names } = await stage(t)
  const together = store.transaction(SOMEBODY, db =>
    Promise.all([db.run(add('Ada')), db.run(sql`select 1 / 0`), db.run(add('Bo'))])
  )
  await t.rejects(together, { code: '22012' })
  t.strictSame(await names(), [])
  t.strictSame(await store.run(sql`select 1 as one`), [{ one: 1 }], 'and the connection goes on')
})

t.test('the same statement, sent twice before it is known, is prepared once', async t => {
  const { store } = await stage(t, ['begin', 'last'])
  const ask = (db: Database, n: number) =>
    db.prepared('twice', () => sql`select ${sql.placeholder('n')}::int as n`, { n })
  const [one, two] = await store.transaction(SOMEBODY, db =>
    Promise.all([ask(db, 1), ask(db, 2), db.run(sql`select 'last'`)])
  )
  t.strictSame([one, two], [[{ n: 1 }], [{ n: 2 }]])
})
