import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { onServer } from '../../../test/server.ts'
import { statementsAside } from '../database/database.ts'
import { migrateDatabase } from '../database/migrate.ts'
import { until } from '../jobs/jobs.fixtures.ts'
import { handledAll, makeEntries, openProcess, openTransaction, ownDatabase } from './feed.fixtures.ts'
import { lookAtFeed } from './look.ts'

const { store, url } = await ownDatabase(t)

const counter = () => {
  const counted = { times: 0, count: () => {} }
  counted.count = () => {
    counted.times++
  }
  return counted
}

t.test('every process hears of a change, also while an older transaction is open, and of nothing else', async t => {
  const watchers = [0, 1].map(() => {
    const heard = counter()
    openProcess(t, url).feed.watch(heard.count)
    return heard
  })
  const hears = async (what: string) => {
    const from = performance.now()
    await until(() => watchers.every(({ times }) => times > 0), 5000)
    t.ok(performance.now() - from < 1000, `${what}: within a second`)
    await wait(400)
    for (const heard of watchers) heard.times = 0
    await wait(400)
    t.strictSame(
      watchers.map(({ times }) => times),
      [0, 0],
      `${what}: once`
    )
  }
  await hears('the first look')
  await makeEntries(store, 1)
  await hears('a change')
  const commit = await openTransaction(t, store, 'Early')
  await makeEntries(store, 1, 'Later')
  await hears('a change after an open transaction')
  await commit()
  await hears('a transaction that commits late')
})

t.test('a commit of this process is heard of at once', async t => {
  const { store, feed } = openProcess(t, url)
  const heard = counter()
  feed.watch(heard.count)
  const before = heard.times
  await store.transaction({ key: null, person: null, actorClass: 'robot', request: '' }, async () => {})
  t.equal(heard.times, before + 1)
})

t.test('while the feed cannot be read everything is stale, and what came meanwhile is handled afterwards', async t => {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  t.teardown(() => owner.end())
  const { feed } = openProcess(t, url)
  const heard = counter()
  feed.watch(heard.count)
  feed.consume('reader', async () => {}, { failed: () => {} })
  await handledAll(store, 'reader')
  await wait(500)

  await owner.query('begin; lock table activity in access exclusive mode')
  const quiet = heard.times
  await until(() => heard.times > quiet + 2, 8000)
  await owner.query('commit')
  await makeEntries(store, 1)
  await handledAll(store, 'reader')
  t.pass('a look that did not come back')

  const ended = heard.times
  await owner.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  )
  await until(() =>
    makeEntries(store, 1).then(
      () => true,
      () => false
    )
  )
  await until(() => heard.times > ended, 5000)
  await handledAll(store, 'reader')
  t.pass('connections that were lost')
})

t.test('a server that lacks transactions which another one had counts as changed', async t => {
  const { snapshot } = await lookAtFeed(store)
  t.match(await lookAtFeed(store, snapshot), { changed: false, extended: false })
  const [next] = snapshot.split(':') as [string]
  const later = String(Number(next) + 1000)
  t.match(await lookAtFeed(store, `${later}:${later}:`), { changed: true, extended: true })
})

t.test('without a database everything stays stale', async t => {
  const gone = new URL(url)
  gone.pathname = '/gone'
  await onServer(url, 'create database gone template template0')
  await migrateDatabase(gone.href)
  const { feed } = openProcess(t, gone.href)
  const heard = counter()
  feed.watch(heard.count)
  await until(() => heard.times > 0)
  await onServer(url, 'drop database gone with (force)')
  const before = heard.times
  await until(() => heard.times > before + 3, 10_000)
})

t.test('one look serves all, and there is none while nobody needs one', async t => {
  const { feed } = openProcess(t, url)
  const sentIn = async (milliseconds: number) => {
    const before = statementsAside.sent
    await wait(milliseconds)
    return statementsAside.sent - before
  }
  let keeping = false
  const heard = counter()
  for (let one = 0; one < 5; one++) feed.watch(heard.count, () => keeping)
  await makeEntries(store, 1)
  await wait(300)
  t.equal(await sentIn(1000), 0)
  keeping = true
  await until(() => heard.times === 5, 1000)
  await makeEntries(store, 1)
  keeping = false
  await wait(300)
  t.equal(heard.times, 5)
  keeping = true
  await until(() => heard.times === 10, 1000)
  t.pass('what happened meanwhile counts')
  for (const name of ['one', 'two', 'three']) {
    feed.consume(name, async () => {}, { failed: () => {} })
    await handledAll(store, name)
  }
  await wait(700)
  const sent = await sentIn(2000)
  t.ok(sent > 4 && sent <= 9, `${sent} looks in two seconds`)
})
