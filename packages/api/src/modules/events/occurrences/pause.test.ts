import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { addDays, today } from '../../../platform/days.ts'
import { catchUp } from '../../../platform/feed/consume.ts'
import { feedIsWhole } from '../../../platform/feed/feed.fixtures.ts'
import { at, stage } from '../events/events.fixtures.ts'
import { followPauses } from './pause.ts'

/** Declares pauses, in days from today. */
const pausing = async (t: Test) => {
  const service = await stage(t)
  const { admin, as, community, store } = service
  const day = (days: number) => addDays(today(), days)
  const pause = async (who: ReturnType<typeof as>, ...pauses: [from: number, until: number, reason?: string][]) => {
    const list = pauses.map(([from, until, reason]) => ({ from: day(from), until: day(until), reason }))
    const { status, text } = await who.patch(`/v1/communities/${community}`, { rhythm: { everyDays: 7, pauses: list } })
    t.equal(status, 200, text)
    await feedIsWhole(store)
    await catchUp(store, 'pauses', followPauses)
  }
  return { ...service, pause, feed: async () => (await admin.get(`/v1/communities/${community}/events.ics`)).text }
}

const PAUSED = { status: 'cancelled', outcome: 'not_held', cause: 'The community pauses. Summer holidays' }
const HELD = { status: 'confirmed', outcome: 'upcoming', cause: null }

t.test('dates in a declared pause are not held and cancelled in the feed, the others unchanged; and back', async t => {
  const { as, weekly, event, occurrences, pause, feed, admin } = await pausing(t)
  const { id, dates } = await weekly()
  const single = await event({ start: at(15) })
  await pause(as('leader'), [13, 22, 'Summer holidays'])
  const paused = await occurrences(id)
  t.match(paused, [HELD, PAUSED, PAUSED, HELD, HELD, HELD, HELD, HELD])
  t.strictSame(
    paused.filter(({ status }) => status === 'confirmed').map(({ updatedAt }) => updatedAt),
    dates.filter((_, index) => index !== 1 && index !== 2).map(({ updatedAt }) => updatedAt)
  )
  t.match(await occurrences(single), [PAUSED])
  t.equal((await feed()).match(/^STATUS:CANCELLED/gm)?.length, 3)
  t.equal((await feed()).match(/^RECURRENCE-ID/gm)?.length, 2, 'the single event is cancelled itself')

  await t.test('what is written while it lasts knows of it', async t => {
    const { id: other, dates } = await weekly({ title: 'Later' })
    t.match(dates.slice(0, 4), [HELD, PAUSED, PAUSED, HELD])
    await admin.patch(`/v1/events/${other}`, { title: 'Later still' })
    const [, first] = await occurrences(other)
    t.match(first, { ...PAUSED, title: 'Later still' })
    await admin.patch(`/v1/occurrences/${first!.id}`, { start: at(12) })
    t.match((await occurrences(other))[1], { ...HELD, start: at(12) }, 'a date that is moved out of it takes place')
    await admin.patch(`/v1/occurrences/${first!.id}`, { start: null })
    t.match((await occurrences(other))[1], PAUSED)
    const reinstated = await as('leader').post(`/v1/occurrences/${first!.id}/transitions`, { transition: 'reinstate' })
    t.equal(reinstated.status, 200, reinstated.text)
    t.match((await occurrences(other))[1], HELD, 'and one that is reinstated')
    await pause(as('leader'), [13, 22, 'Summer holidays'], [40, 45])
    t.match((await occurrences(other))[1], HELD)
    t.match((await occurrences(other))[5], { status: 'cancelled', cause: 'The community pauses.' })
  })

  await t.test('a pause that is taken back', async t => {
    await pause(as('leader'), [20, 22, 'Summer holidays'])
    t.match(await occurrences(id), [HELD, HELD, PAUSED, HELD, HELD, HELD, HELD, HELD])
    await pause(as('leader'))
    const back = await occurrences(id)
    t.match(
      back,
      dates.map(({ id, startsAt }) => ({ id, startsAt, ...HELD }))
    )
    t.match(await occurrences(single), [HELD])
    t.notMatch(await feed(), /STATUS:CANCELLED/)
  })

  await t.test('what was cancelled alone stays so', async t => {
    const { id: cancelled } = dates[1]!
    await as('leader').post(`/v1/occurrences/${cancelled}/transitions`, { transition: 'cancel', reason: 'Flood.' })
    await pause(as('leader'), [13, 22])
    await pause(as('leader'))
    t.match((await occurrences(id))[1], { status: 'cancelled', cause: 'Flood.' })
  })
})

t.test('what is over stays as it was', async t => {
  const { admin, weekly, occurrences, pause, store } = await pausing(t)
  const { id } = await weekly({ start: at(-14) })
  await pause(admin, [-10, 10, 'Summer holidays'])
  const [, last, , next] = await occurrences(id)
  t.match(
    [last, next],
    [
      { start: at(-7), ...HELD },
      { start: at(7), ...PAUSED }
    ]
  )
  t.equal((await admin.patch(`/v1/occurrences/${last!.id}`, { outcome: 'held' })).status, 200)
  t.match((await occurrences(id))[1], { status: 'confirmed', outcome: 'held' })
  // Days later that date is over, too, and the pause is taken out of the list.
  await store.run(sql`update occurrences set start = ${at(-2)}, overrides = '{start}', starts_at = now() - interval '2 days', ends_at = now() - interval '1 day'
    where id = ${next!.id}`)
  await pause(admin)
  await admin.patch(`/v1/occurrences/${next!.id}`, { title: 'It was to be this' })
  t.match((await admin.get(`/v1/occurrences/${next!.id}`)).body, { title: 'It was to be this', ...PAUSED })
})
