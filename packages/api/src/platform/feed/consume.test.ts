import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { onServer } from '../../../test/server.ts'
import { until } from '../jobs/jobs.fixtures.ts'
import { catchUp, type Handler, handleNext } from './consume.ts'
import {
  allEntries,
  handledAll,
  makeEntries,
  openProcess,
  openTransaction,
  ownDatabase,
  positionsIn
} from './feed.fixtures.ts'

const { store, url } = await ownDatabase(t)

const unexpected = (error: Error) => {
  throw error
}

/** A handler that notes what it is given. */
const noting = () => {
  const batches: number[][] = []
  const handle: Handler = async (db, batch) => batches.push(await positionsIn(db, batch))
  return { batches, handle }
}

const placeOf = async (consumer: string) =>
  (
    await store.run<{ place: string }>(
      sql`select transaction || '.' || position as place from feed_positions where consumer = ${consumer}`
    )
  )[0]?.place

t.test('a consumer is handed every entry once, in order and in batches, also what came while it was away', async t => {
  const { feed } = openProcess(t, url)
  await makeEntries(store, 12_000)
  const first = noting()
  feed.consume('downtime', first.handle, { failed: unexpected })
  await handledAll(store, 'downtime')
  await feed.close()
  t.strictSame(first.batches.flat(), await allEntries(store))
  t.ok(first.batches.length > 2, 'in several batches')
  t.ok(first.batches.every(({ length }) => length <= 5000))

  const had = first.batches.flat().length
  await makeEntries(store, 3)
  await wait(600)
  t.equal(first.batches.flat().length, had, 'nothing is handled once the feed is closed')
  const again = noting()
  openProcess(t, url).feed.consume('downtime', again.handle, { failed: unexpected })
  await handledAll(store, 'downtime')
  t.strictSame(again.batches.flat(), (await allEntries(store)).slice(had))
})

t.test('an entry of a transaction that commits late is not skipped, nor overtaken', async t => {
  const { feed } = openProcess(t, url)
  const commit = await openTransaction(t, store, 'Early')
  await makeEntries(store, 3, 'Later')
  const { batches, handle } = noting()
  feed.consume('late', handle, { failed: unexpected })
  await wait(600)
  const before = batches.flat()
  const visible = await allEntries(store)
  t.strictSame(before, visible.slice(0, -3), 'what came after an open transaction waits for it')
  await commit()
  await handledAll(store, 'late')
  const all = await allEntries(store)
  t.strictSame(batches.flat(), all)
  t.equal(all.length, visible.length + 1)
})

t.test('a batch that fails is undone and tried again, and holds up no other consumer', async t => {
  const { feed } = openProcess(t, url)
  await makeEntries(store, 3)
  const failures: string[] = []
  await onServer(url, 'create table tries (number int)', 'grant all on tries to public')
  let tries = 0
  feed.consume(
    'failing',
    async db => {
      tries++
      await db.run(sql`insert into tries values (${tries})`)
      if (tries < 3) throw new Error(`not yet ${tries}`)
    },
    { failed: (error, consumer) => failures.push(`${consumer}: ${error.message}`) }
  )
  const { batches, handle } = noting()
  feed.consume('other', handle, { failed: unexpected })
  await handledAll(store, 'other')
  t.ok(tries < 3, 'the other has not waited')
  t.equal(await placeOf('failing'), '0.0', 'the position stays')
  await handledAll(store, 'failing')
  t.strictSame(failures, ['failing: not yet 1', 'failing: not yet 2'])
  const effects = await store.run<{ number: number }>(sql`select number from tries order by number`)
  t.strictSame(
    effects.map(({ number }) => number),
    Array.from({ length: tries - 2 }, (_, at) => at + 3),
    'what failed has left nothing'
  )
  t.equal(new Set(batches.flat()).size, batches.flat().length)
})

t.test('of several processes one works under a name at a time, and the others take over', async t => {
  const handled: number[] = []
  let atOnce = 0
  let most = 0
  const workers: string[] = []
  const processes = ['one', 'two', 'three'].map(worker => {
    const process = openProcess(t, url)
    process.feed.consume(
      'shared',
      async (db, batch) => {
        most = Math.max(most, ++atOnce)
        handled.push(...(await positionsIn(db, batch)))
        workers.push(worker)
        await wait(20)
        atOnce--
      },
      { failed: unexpected }
    )
    return process
  })
  for (let turn = 0; turn < 15; turn++) {
    await makeEntries(store, 2)
    await wait(40)
    if (turn === 7) await processes.find((_, at) => ['one', 'two', 'three'][at] === workers.at(-1))!.feed.close()
  }
  await handledAll(store, 'shared')
  t.equal(most, 1)
  t.strictSame(handled, await allEntries(store), 'each entry once, in order')
  t.ok(new Set(workers).size > 1, 'another took over')
})

t.test('a consumer that rests handles at once what comes first, and the rest together', async t => {
  const { feed } = openProcess(t, url)
  const { batches, handle } = noting()
  feed.consume('resting', handle, { failed: unexpected, restMs: 1500 })
  await handledAll(store, 'resting')
  const had = batches.length
  for (let turn = 0; turn < 5; turn++) {
    await makeEntries(store, 1)
    await wait(100)
  }
  t.equal(batches.length, had)
  await handledAll(store, 'resting')
  t.strictSame(batches.flat(), await allEntries(store))
  t.equal(batches.length, had + 1)
})

for (const names of [['busy'], ['busy too', 'as busy', 'busier']])
  t.test(`consumers that always have something to do leave most of the time to others: ${names.length}`, async t => {
    const { feed } = openProcess(t, url)
    let worked = 0
    const handle = async () => {
      const since = performance.now()
      await wait(50)
      worked += performance.now() - since
    }
    for (const name of names) feed.consume(name, handle, { failed: unexpected })
    for (const name of names) await handledAll(store, name)
    worked = 0
    const began = performance.now()
    while (performance.now() - began < 3000) {
      await makeEntries(store, 1)
      await wait(20)
    }
    const share = worked / (performance.now() - began)
    t.ok(share > 0 && share < 0.35, `at work for ${Math.round(share * 100)} % of the time`)
  })

t.test('catching up waits for whoever is at it, and then has handled everything', async t => {
  await makeEntries(store, 5)
  await catchUp(store, 'waiting', async () => {})
  await makeEntries(store, 2)
  let state = 'idle'
  const slow = handleNext(store, 'waiting', async () => {
    state = 'begun'
    await wait(300)
    state = 'ended'
  })
  await until(() => state === 'begun')
  t.equal(await handleNext(store, 'waiting', unexpected as never), undefined, 'another one does not wait')
  t.equal(await catchUp(store, 'waiting', async () => {}), 0)
  t.equal(state, 'ended')
  t.equal(await slow, 2)
})
