import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { addDays, today } from '../../../platform/days.ts'
import { at, stage as eventStage } from '../events/events.fixtures.ts'
import { cadenceOf } from './cadence.fixtures.ts'
import { keepNearestDates } from './of-community.ts'

const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'test' }
const { signal } = new AbortController()

const stage = async (t: Test) => {
  const events = await eventStage(t)
  const { admin, store } = events
  const read = async (client = admin) => {
    const { items } = (await client.get('/v1/communities?fields=slug,nextOccurrence,cadence')).body
    return JSON.stringify(items)
  }
  const keep = () => keepNearestDates({ store, signal })
  const computed = async () => {
    await store.run(sql`delete from nearest_dates`)
    return read()
  }
  return { ...events, read, keep, computed }
}

t.test('the next date and the cadence are the same whether they are kept or worked out', async t => {
  const { admin, as, store, event, weekly, other, community, take, read, keep, computed } = await stage(t)
  const { id: series, dates } = await weekly({ title: 'Weaving', start: at(-14) })
  const single = await event({ title: 'Single', start: at(3) })
  const together = await event({ title: 'Together', hosts: [other, community], start: at(2) })
  const more = await weekly({ title: 'More', hosts: [other], start: at(1) })
  const changes: [what: string, does: () => Promise<unknown>][] = [
    ['nothing', async () => undefined],
    ['a new event', () => event({ title: 'Sooner', start: at(1, '08:00') })],
    ['one that is changed', () => admin.patch(`/v1/events/${single}`, { start: at(1, '07:00') })],
    ['one that is deleted', () => admin.delete(`/v1/events/${single}`)],
    ['a host who is added', () => admin.patch(`/v1/events/${more.id}`, { hosts: [other, community] })],
    ['a host who is taken away', () => admin.patch(`/v1/events/${together}`, { hosts: [other] })],
    ['a date that is cancelled', () => take('leader', dates[3]!.id, 'cancel', 'Rain.')],
    ['a date that is reinstated', () => take('leader', dates[3]!.id, 'reinstate')],
    [
      'a series that goes on as another one',
      () => admin.patch(`/v1/occurrences/${more.dates[4]!.id}`, { scope: 'following', start: at(29, '10:00') })
    ],
    [
      'an event that is given to another community, as mergers do',
      async () => {
        await store.run(
          sql`update events set community_id = ${community}, host_ids = ${sql.param([community])} where id = ${together}`
        )
        await store.run(sql`update occurrences set community_id = ${community} where event_id = ${together}`)
      }
    ],
    [
      'a series that is dormant',
      () => store.run(sql`update occurrences set dormant = true where event_id = ${series}`)
    ],
    ['a series that is deleted', () => admin.delete(`/v1/events/${series}`)],
    ['an owner who is deleted', () => admin.delete(`/v1/communities/${other}`)]
  ]
  for (const [what, does] of changes) {
    await keep()
    await does()
    const shown = await read()
    t.equal(await computed(), shown, what)
    t.equal(await read(as('leader')), shown, `${what}, for a person, who sees all of it`)
    t.ok((await keep()).kept > 0)
    t.equal(await read(), shown, `${what}, kept`)
    t.strictSame(await keep(), { kept: 0 }, `${what}, once`)
  }
  t.strictSame(await store.run(sql`select from changed_dates`), [], 'nothing stays of communities that are gone')
})

t.test('what is kept is read, until a date begins', async t => {
  const { store, event, read, keep, computed } = await stage(t)
  await event({ title: 'Now', start: at(1) })
  await event({ title: 'Later', start: at(8) })
  await store.run(sql`update occurrences set starts_at = now() + interval '2 seconds' where title = 'Now'`)
  await keep()
  await store.run(sql`update nearest_dates set next_id = null`)
  t.notMatch(await read(), 'Now', 'what is kept')
  await wait(2100)
  t.match(await read(), 'Later', 'what holds no more is worked out')
  const shown = await read()
  t.ok((await keep()).kept > 0)
  t.equal(await computed(), shown)
})

t.test('what is kept while a date changes does not hold once it has changed', async t => {
  const DAY = addDays(today(), 2)
  const { store, event, read, keep, computed } = await stage(t)
  await event({ title: 'First', start: at(2) })
  await keep()
  await store.transaction(ROBOT, async db => {
    await db.run(
      sql`update occurrences set starts_at = starts_at + interval '300 days', ends_at = ends_at + interval '300 days'`
    )
    await store.run(sql`delete from nearest_dates`)
    await keep()
    t.match(await read(), DAY, 'nobody sees what is not committed')
  })
  const shown = await read()
  t.notMatch(shown, DAY)
  t.equal(await computed(), shown)
})

t.test('the cadence of any dates is that of a computation in plain TypeScript', async t => {
  const { store } = await stage(t)
  const gap = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(1, 7, 14, 28, 30, 31, 91))
  const gaps = fc.oneof(
    fc.array(gap, { maxLength: 8 }),
    fc
      .tuple(gap, fc.array(fc.integer({ min: -3, max: 3 }), { maxLength: 8 }))
      .map(([usual, more]) => more.map(one => Math.max(0, usual + one)))
  )
  await fc.assert(
    fc.asyncProperty(gaps, fc.nat(8), async (gaps, past) => {
      const days = ['2026-01-01']
      for (const gap of gaps) days.push(addDays(days.at(-1)!, gap))
      const dates = days.map((day, place) => [place >= past, day])
      const near = [...days.slice(0, past).slice(-5), ...days.slice(past).slice(0, 4)]
      const [row] = await store.run<{ cadence: unknown }>(
        sql`select cadence_from(${JSON.stringify(dates)}::json) as cadence`
      )
      t.same(row!.cadence, cadenceOf(near))
    }),
    { numRuns: 500 }
  )
})
