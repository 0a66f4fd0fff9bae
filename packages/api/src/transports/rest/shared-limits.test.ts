import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { startApp } from '../../../test/app.ts'
import { onServer } from '../../../test/server.ts'
import type { Store } from '../../platform/database/database.ts'
import { until } from '../../platform/jobs/jobs.fixtures.ts'
import { sharedCounts } from '../../platform/limits/shared-counts.ts'

const LIMITS = { RATE_LIMIT_READS: '20', RATE_LIMIT_ADDRESS: '10' }
const HOUR = 3_600_000
// A tenth of it is shared from the first unit on.
const LIMIT = 10

/** Sets the clock of the process forward or back, for the length of a test. */
const setClock = (t: Test, by: number) => {
  const { now } = Date
  Date.now = () => now() + by
  t.teardown(() => {
    Date.now = now
  })
}

const sums = (store: Store) => store.run<{ used: number }>(sql`select used from rate_counts order by used`)
const left = ({ headers }: { headers: Record<string, unknown> }) =>
  Number(/;r=(\d+)/.exec(String(headers.ratelimit))![1])

t.test('two processes let through the limit of one, once each second', async t => {
  const { admin, elsewhere, store } = await startApp(t, LIMITS)
  const other = await elsewhere()
  for (let turn = 0; turn < 12; turn++) t.equal((await admin.get('/v1/topics')).status, 200)
  await until(async () => (await sums(store))[0]?.used === 12, 5000)
  t.equal(left(await other.get('/v1/topics')), 19, 'what the other counted is not known before the first sum')
  await wait(1500)
  t.equal((await sums(store))[0]?.used, 12, 'less than a tenth of the limit is not shared')
  await other.get('/v1/topics')
  await until(async () => (await sums(store))[0]?.used === 14, 5000)
  for (let turn = 15; turn <= 20; turn++) t.equal(left(await other.get('/v1/topics')), 20 - turn)
  t.match(await other.get('/v1/topics'), { status: 429, headers: { 'retry-after': /^\d+$/ } })
  await until(async () => (await sums(store))[0]!.used >= 21, 5000)
  await admin.get('/v1/topics')
  await until(async () => (await admin.get('/v1/topics')).status === 429, 5000)
  t.pass('and here as well, after the next sum')
  const names = JSON.stringify(await store.run(sql`select * from rate_counts`))
  t.notMatch(names, /reads|127\.0\.0\.1/, 'accounts are stored as digests')
})

t.test('counts are not in the write-ahead log, and those of past windows are deleted', async t => {
  const { store } = await startApp(t)
  const [table] = await store.run(sql`select relpersistence from pg_class where relname = 'rate_counts'`)
  t.equal(table!.relpersistence, 'u')
  const counts = sharedCounts(store, 100)
  t.equal(counts.add('a', 3, LIMIT).used, 3)
  await counts.settle()
  t.equal((await sums(store)).length, 1)
  await wait(250)
  t.equal(counts.add('a', 1, LIMIT).used, 1, 'a new window')
  await counts.close()
  t.ok((await sums(store)).every(({ used }) => used < 3))
})

t.test('any number of processes that add at once lose nothing and never wait for each other in a circle', async t => {
  const { store } = await startApp(t)
  const processes = Array.from({ length: 8 }, () => sharedCounts(store, 60_000))
  const accounts = Array.from({ length: 200 }, (_, at) => `account ${at}`)
  for (let turn = 0; turn < 5; turn++) {
    for (const [at, counts] of processes.entries())
      for (const account of at % 2 ? accounts : accounts.toReversed()) counts.add(account, 1, LIMIT)
    await Promise.all(processes.map(counts => counts.settle()))
  }
  t.strictSame([...new Set((await sums(store)).map(({ used }) => used))], [40])
  t.equal(
    processes[0]!.add(accounts[0]!, 1, LIMIT).used >= 34,
    true,
    'and each knows what all had counted at its last turn'
  )
})

t.test('while the database is away each process counts by itself, and adds it up afterwards', async t => {
  let away = true
  const { admin, store } = await startApp(t, LIMITS, store => ({
    ...store,
    aside: {
      ...store.aside,
      prepared: async (...call) => {
        if (away && call[0] === 'settle counts') throw new Error('the database is away')
        return store.aside.prepared(...call)
      }
    }
  }))
  for (let turn = 0; turn < 20; turn++) t.equal((await admin.get('/v1/topics')).status, 200)
  t.equal((await admin.get('/v1/topics')).status, 429)
  await wait(1200)
  t.equal((await admin.get('/v1/topics')).status, 429)
  t.strictSame(await sums(store), [])
  away = false
  await until(async () => (await sums(store))[0]?.used === 22, 5000)
  t.equal((await admin.get('/v1/topics')).status, 429)
})

for (const [name, by] of [
  ['forward', HOUR],
  ['back', -HOUR]
] as const)
  t.test(`a clock that is set ${name} by an hour empties no limit`, async t => {
    const { admin } = await startApp(t, LIMITS)
    for (let turn = 0; turn < 20; turn++) await admin.get('/v1/topics')
    t.equal((await admin.get('/v1/topics')).status, 429)
    setClock(t, by)
    const refused = await admin.get('/v1/topics')
    t.equal(refused.status, 429)
    t.ok(Number(refused.headers['retry-after']) <= 60)
  })

t.test('a clock of the database that is set back keeps no one out for longer than a minute', async t => {
  const { store } = await startApp(t)
  const counts = sharedCounts(store, 60_000)
  counts.add('a', 5, LIMIT)
  await counts.settle()
  await store.run(sql`update rate_counts set ends_at = now() + interval '1 hour'`)
  counts.add('a', 1, LIMIT)
  await counts.settle()
  const { used, endsInMs } = counts.add('a', 0, LIMIT)
  t.equal(used, 1)
  t.ok(endsInMs <= 60_000, `it ends in ${endsInMs} ms`)
})

t.test('a clock that is set back by an hour keeps no cache from being read anew', async t => {
  let away = false
  const { admin, app, caller, holding, store, url } = await startApp(t, {}, store => ({
    ...store,
    aside: {
      ...store.aside,
      run: async statement => {
        if (away) throw new Error('the database is away')
        return store.aside.run(statement)
      }
    }
  }))
  const portal = (await admin.post('/v1/portals', { name: 'P', baseUrl: 'https://p.example/' })).body.id
  await admin.post('/v1/communities', { name: 'Weavers', status: 'active' })
  const writer = await caller()
  const { key } = await caller('publishable', [], portal)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const names = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/communities`, {
      headers: { authorization: `Bearer ${key}` }
    })
    return ((await answer.json()) as { items: { name: string }[] }).items.map(({ name }) => name)
  }
  t.equal((await writer.get('/v1/topics')).status, 200)
  t.equal((await holding().get('/health/ready')).status, 200)
  t.strictSame(await names(), ['Weavers'])

  setClock(t, -HOUR)
  away = true
  // Past the triggers, so that nothing tells the caches of it.
  await onServer(
    url,
    'set session_replication_role = replica',
    `update communities set name = 'Spinners'`,
    `update keys set revoked_at = now() where id = (select max(id::text)::uuid from keys where kind = 'secret')`
  )
  await until(async () => (await holding().get('/health/ready')).status === 503, 5000)
  t.pass('readiness')
  away = false
  await until(async () => (await writer.get('/v1/topics')).status === 401, 5000)
  t.pass('a key')
  await until(async () => (await names())[0] === 'Spinners', 15_000)
  t.pass('a public answer')
  t.ok(store)
})
