import { sql } from 'drizzle-orm'
import t from 'tap'
import { addDays, startOf, timeZone, today } from '../../../platform/days.ts'
import { at, stage } from '../../events/events/events.fixtures.ts'
import { heldFormats, meetings, minutesOfHeld, unheardSeries } from '../facts/events.ts'
import { type Fact, readFact } from './fact.ts'

const day = (days: number) => addDays(today(), days)

t.test('facts about events are read as of any day, of what a community hosts alone or with others', async t => {
  const { admin, as, store, community, other, portal, people, event, occurrences } = await stage(t)
  const read = async <V>(fact: Fact<V>, on: string, of = community) =>
    (await readFact(store, fact, { ids: [of], asOf: startOf(on).toISOString(), portal })).get(of) as V | undefined
  /** A date of an event of its own, so many days from today, and what is said of it; answers its id. */
  const date = async (days: number, more: object = {}, outcome?: object) => {
    const [made] = await occurrences(await event({ start: at(days, '10:00'), timeZone: timeZone(), ...more }))
    const { id } = made!
    if (outcome) await admin.patch(`/v1/occurrences/${id}`, outcome)
    return id
  }
  const held = { outcome: 'held' }
  await date(-60, { format: 'talk', speakers: [people.ada], organisers: [people.bo] }, held)
  const last = await date(-40, { format: 'workshop', hosts: [other, community], organisers: [people.bo] }, held)
  await date(-20, { format: 'talk' }, { outcome: 'not_held', cause: 'Too few came.' })
  await date(-9, { format: 'talk' })
  await date(20, {})
  const flooded = await date(10)
  await admin.post(`/v1/occurrences/${flooded}/transitions`, { transition: 'cancel', reason: 'Flooded.' })
  const later = day(1)

  t.match(await read(meetings, later), {
    held: day(-40),
    next: day(20),
    unknown: day(-9),
    everyDays: null,
    pauses: [],
    pause: null
  })
  t.match(
    await read(meetings, later, other),
    { held: day(-40), next: null, unknown: null },
    'what others own counts as well'
  )
  t.equal((await read(meetings, day(21)))!.next, null)
  await admin.patch(`/v1/communities/${community}`, {
    rhythm: { everyDays: 14, pauses: [{ from: day(1), until: day(2) }] }
  })
  t.match(await read(meetings, later), { everyDays: 14, pauses: [{ from: day(1) }], pause: { until: day(2) } })

  t.strictSame(await read(heldFormats, later), ['workshop', 'talk'])
  t.equal(await read(heldFormats, day(-61)), undefined)

  const { id } = (await admin.put(`/v1/occurrences/${last}/minutes`, { text: 'Said.' })).body
  t.match(await read(minutesOfHeld, later), [{ occurrence: last, publishedAt: null }, {}], 'a draft is not published')
  await admin.post(`/v1/minutes/${id}/transitions`, { transition: 'publish' })
  t.match(await read(minutesOfHeld, day(2)), [{ occurrence: last, publishedAt: /^20/ }, { publishedAt: null }])
  await date(-30, { format: 'coffee_catch_up' }, held)
  t.equal((await read(minutesOfHeld, later))!.length, 2, 'formats without minutes are left out')

  const series = await event({
    title: 'Weekly',
    start: at(-40),
    recurrence: { frequency: 'weekly' },
    visibility: 'members'
  })
  t.equal(await read(unheardSeries, later), undefined)
  await store.run(sql`update occurrences set outcome = 'unconfirmed' where event_id = ${series} and ends_at < now()`)
  t.match(await read(unheardSeries, later), [{ event: series, title: null, dormant: false, since: null }])
  t.equal(await read(unheardSeries, day(-28)), undefined, 'two dates are not enough')
  await store.run(sql`update events set status = 'dormant' where id = ${series}`)
  t.match(await read(unheardSeries, later), [{ event: series, dormant: true }])
  t.equal((await as('leader').post(`/v1/events/${series}/transitions`, { transition: 'reaffirm' })).status, 200)
  t.equal(await read(unheardSeries, later), undefined)
})
