import { WEEKDAYS } from '@guildhall/schema'
import t from 'tap'
import { Temporal } from 'temporal-polyfill'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { at, type Shown, stage } from '../events/events.fixtures.ts'
import { dayOn } from './times.ts'

const ids = (dates: { id: string }[]) => dates.map(({ id }) => id)
const starts = (dates: Shown[]) => dates.map(({ start }) => start)

t.test('a series has its dates 13 months ahead at once, and a job creates further ones', async t => {
  const { weekly, occurrences, store } = await stage(t)
  const config = readConfig({})
  const { id, dates } = await weekly({}, { count: undefined })
  t.equal(dates.length, 56 + Number(dates.length > 56), `${dates.length} dates`)
  const soon = new Date(Date.now() + 60 * 86_400_000)
  await runJob('extend-occurrences', { store, config, now: soon })
  const more = await occurrences(id)
  t.strictSame(ids(more).slice(0, dates.length), ids(dates))
  t.ok(more.length - dates.length >= 8 && more.length - dates.length <= 9, `${more.length - dates.length} more`)
  await runJob('extend-occurrences', { store, config, now: soon })
  t.equal((await occurrences(id)).length, more.length, 'the second time there is nothing left')
})

t.test('this: one date is changed, and returns to its event by null', async t => {
  const { as, weekly, occurrences } = await stage(t)
  const { id, dates } = await weekly()
  const [first] = dates
  const changed = await as('leader').patch(`/v1/occurrences/${first!.id}`, {
    title: 'The first',
    start: at(8, '10:00'),
    capacity: 5
  })
  t.match(changed, {
    status: 200,
    body: {
      title: 'The first',
      start: at(8, '10:00'),
      capacity: 5,
      overrides: ['title', 'start', 'capacity'],
      originalStart: first!.originalStart
    }
  })
  await as('leader').patch(`/v1/events/${id}`, { title: 'For all', capacity: 50, durationMinutes: 30 })
  const after = await occurrences(id)
  t.match(after[0], { title: 'The first', capacity: 5, start: at(8, '10:00'), durationMinutes: 30 })
  t.equal(Date.parse(after[0]!.endsAt) - Date.parse(after[0]!.startsAt), 1_800_000)
  t.match(after[1], { title: 'For all', capacity: 50, start: at(14), overrides: [] })
  const back = await as('leader').patch(`/v1/occurrences/${first!.id}`, { title: null, start: null })
  t.match(back.body, {
    title: 'For all',
    start: at(7),
    startsAt: first!.startsAt,
    capacity: 5,
    overrides: ['capacity']
  })
})

t.test('following: the series ends the day before, and another continues it with the same dates', async t => {
  const { as, weekly, occurrences, admin } = await stage(t)
  const { id, dates } = await weekly()
  await as('leader').patch(`/v1/occurrences/${dates[5]!.id}`, { title: 'Special' })
  const { status, body } = await as('leader').patch(`/v1/occurrences/${dates[3]!.id}`, {
    scope: 'following',
    start: at(28, '16:00'),
    title: 'Later'
  })
  t.equal(status, 200)
  t.not(body.event.id, id)
  t.match(body, { id: dates[3]!.id, start: at(28, '16:00'), title: 'Later', overrides: [] })
  t.strictSame(await occurrences(id), dates.slice(0, 3))
  const later = await occurrences(body.event.id)
  t.strictSame(ids(later), ids(dates.slice(3)))
  t.strictSame(
    starts(later),
    [28, 35, 42, 49, 56].map(day => at(day, '16:00'))
  )
  t.strictSame(
    later.map(({ title }) => title),
    ['Later', 'Later', 'Special', 'Later', 'Later']
  )
  t.match((await admin.get(`/v1/events/${body.event.id}`)).body, {
    continues: { id },
    recurrence: { count: 5 },
    start: at(28, '16:00')
  })
  t.match((await admin.get(`/v1/events/${id}`)).body, { recurrence: { count: null, until: dayOn(at(27)) } })
})

t.test('exceptions and additions stay with the half of the series that they are in, and a count goes on', async t => {
  const { as, weekly, occurrences, admin } = await stage(t)
  const { id, dates } = await weekly({}, { exceptions: [at(14), at(49)], additions: [at(17), at(31)] })
  t.strictSame(
    starts(dates),
    [7, 17, 21, 28, 31, 35, 42, 56].map(day => at(day))
  )
  const { body } = await as('leader').patch(`/v1/occurrences/${dates[3]!.id}`, { scope: 'following', title: 'Later' })
  t.strictSame(await occurrences(id), dates.slice(0, 3))
  t.strictSame(ids(await occurrences(body.event.id)), ids(dates.slice(3)))
  t.match((await admin.get(`/v1/events/${body.event.id}`)).body.recurrence, {
    count: 5,
    exceptions: [at(49)],
    additions: [at(31)]
  })
  const moved = await as('leader').patch(`/v1/occurrences/${dates[3]!.id}`, { scope: 'all', start: at(28, '08:00') })
  t.equal(moved.status, 200)
  t.strictSame(
    starts(await occurrences(body.event.id)),
    [28, 31, 35, 42, 56].map(day => at(day, '08:00')),
    'they move with the series'
  )
})

t.test(
  'all: dates move together, and those that the rule no longer has go, or are cancelled where they say something',
  async t => {
    const { as, weekly, occurrences } = await stage(t)
    const { id, dates } = await weekly()
    await as('leader').patch(`/v1/occurrences/${dates[1]!.id}`, { title: 'Special' })
    const moved = await as('leader').patch(`/v1/occurrences/${dates[2]!.id}`, { scope: 'all', start: at(21, '09:00') })
    t.match(moved, { status: 200, body: { event: { id }, start: at(21, '09:00') } })
    const early = await occurrences(id)
    t.strictSame(ids(early), ids(dates))
    t.ok(early.every(({ start }) => start.endsWith('T09:00')))
    const half = await as('leader').patch(`/v1/events/${id}`, {
      recurrence: { frequency: 'weekly', interval: 2, count: 4 }
    })
    t.equal(half.status, 200)
    const left = await occurrences(id)
    t.strictSame(ids(left), ids([0, 1, 2, 4, 6].map(index => dates[index]!)))
    t.match(left[1], { title: 'Special', status: 'cancelled', outcome: 'not_held', cause: /no longer takes place/ })
    await as('leader').patch(`/v1/occurrences/${dates[1]!.id}`, { capacity: 3 })
    t.match((await occurrences(id))[1], { capacity: 3, status: 'cancelled' }, 'whatever is changed of it')
    await as('leader').patch(`/v1/events/${id}`, { recurrence: { frequency: 'weekly', interval: 1, count: 8 } })
    const again = await occurrences(id)
    t.strictSame(starts(again), starts(early))
    t.match(again[1], { id: dates[1]!.id, title: 'Special', status: 'confirmed', outcome: 'upcoming', cause: null })
  }
)

t.test('cancelling: one date, those from it on, and all', async t => {
  const { as, weekly, occurrences, admin } = await stage(t)
  const { id, dates } = await weekly()
  const cancel = (index: number, scope: string, reason?: string) =>
    as('leader').post(`/v1/occurrences/${dates[index]!.id}/transitions`, { transition: 'cancel', scope, reason })
  t.match(await cancel(1, 'this'), { status: 422, body: { code: 'CAUSE_NEEDED', errors: [{ pointer: '/reason' }] } })
  t.match((await cancel(1, 'this', 'Holiday.')).body, {
    status: 'cancelled',
    outcome: 'not_held',
    cause: 'Holiday.',
    overrides: ['status']
  })
  const { body } = await cancel(5, 'following', 'We pause.')
  t.not(body.event.id, id)
  const statuses = async (event: string) => (await occurrences(event)).map(({ status }) => status)
  t.strictSame(await statuses(id), ['confirmed', 'cancelled', 'confirmed', 'confirmed', 'confirmed'])
  t.strictSame(await statuses(body.event.id), ['cancelled', 'cancelled', 'cancelled'])
  t.equal((await cancel(0, 'all', 'It is over.')).status, 200)
  t.strictSame(await statuses(id), Array(5).fill('cancelled'))
  t.equal((await admin.get(`/v1/events/${id}`)).body.status, 'cancelled')
  await as('leader').post(`/v1/occurrences/${dates[0]!.id}/transitions`, { transition: 'reinstate', scope: 'all' })
  t.strictSame(
    await statuses(id),
    ['confirmed', 'cancelled', 'confirmed', 'confirmed', 'confirmed'],
    'what was cancelled alone stays so'
  )
  t.equal(
    (await as('leader').post(`/v1/occurrences/${dates[1]!.id}/transitions`, { transition: 'reinstate' })).body.cause,
    null
  )
})

t.test('what is over stays as it was, has an outcome, and is unconfirmed after 7 days without one', async t => {
  const { as, weekly, occurrences, store } = await stage(t)
  const config = readConfig({})
  const { id, dates } = await weekly({ start: at(-20) })
  const past = dates.slice(0, 3)
  await as('leader').patch(`/v1/events/${id}`, { title: 'Renamed', start: at(-20, '18:00'), speakers: [] })
  const said = ({ event: _event, etag: _etag, ...own }: Shown) => own
  t.strictSame((await occurrences(id)).slice(0, 3).map(said), past.map(said))
  t.match(await as('leader').patch(`/v1/occurrences/${past[2]!.id}`, { scope: 'following', title: 'x' }), {
    status: 422,
    body: { errors: [{ pointer: '/scope' }] }
  })
  const record = (index: number, body: object) => as('leader').patch(`/v1/occurrences/${dates[index]!.id}`, body)
  t.match(await record(0, { outcome: 'not_held' }), {
    status: 422,
    body: { code: 'CAUSE_NEEDED', errors: [{ pointer: '/cause' }] }
  })
  t.match((await record(0, { outcome: 'not_held', cause: 'Too few came.' })).body, {
    status: 'confirmed',
    outcome: 'not_held'
  })
  t.match((await record(1, { outcome: 'held', title: 'What it was' })).body, {
    outcome: 'held',
    title: 'What it was',
    start: past[1]!.start
  })
  t.match(await record(5, { outcome: 'held' }), { status: 422, body: { errors: [{ pointer: '/outcome' }] } })
  t.match(
    await as('leader').post(`/v1/occurrences/${past[2]!.id}/transitions`, { transition: 'cancel', reason: 'x' }),
    { status: 409 }
  )
  await runJob('unconfirm-occurrences', { store, config, now: new Date(Date.now() + 5 * 86_400_000) })
  t.strictSame((await occurrences(id)).map(({ outcome }) => outcome).slice(0, 5), [
    'not_held',
    'held',
    'unconfirmed',
    'upcoming',
    'upcoming'
  ])
})

t.test('format and topics go from the event to the dates that are not over, which are found by them', async t => {
  const { admin, weekly, occurrences } = await stage(t)
  const { id, dates } = await weekly({ start: at(-10), format: 'talk', topics: ['birds'] })
  t.match(dates[0], { format: 'talk', topics: ['birds'] })
  await admin.patch(`/v1/events/${id}`, { format: 'workshop', topics: ['bees'] })
  const after = await occurrences(id)
  t.match(after[0], { format: 'talk', topics: ['birds'], overrides: [] })
  t.match(after.at(-1), { format: 'workshop', topics: ['bees'], overrides: [] })
  const [past, ahead] = [ids(dates.slice(0, 2)), ids(dates.slice(2))]
  t.strictSame(ids(await occurrences(id, '&format=talk')), past)
  t.strictSame(ids(await occurrences(id, '&topic=birds')), past)
  t.strictSame(ids(await occurrences(id, '&format=workshop&topic=bees')), ahead)
})

t.test('who has a role at one date alone changes that date alone', async t => {
  const { as, weekly, people, admin } = await stage(t)
  const { dates } = await weekly()
  await admin.patch(`/v1/occurrences/${dates[0]!.id}`, { facilitators: [people.bo] })
  t.equal((await as('bo').patch(`/v1/occurrences/${dates[0]!.id}`, { title: 'Mine' })).status, 200)
  t.match(await as('bo').patch(`/v1/occurrences/${dates[0]!.id}`, { title: 'Ours', scope: 'all' }), {
    status: 403,
    body: { code: 'FORBIDDEN', errors: [{ pointer: '/scope' }] }
  })
  t.equal((await as('bo').patch(`/v1/occurrences/${dates[1]!.id}`, { title: 'Mine' })).status, 403)
  const { items } = (await as('bo').get(`/v1/occurrences/${dates[0]!.id}/allowed`)).body
  type Entry = { operation: string; transition: string | null; allowed: boolean }
  t.match(
    Object.fromEntries(items.map(({ operation, transition, allowed }: Entry) => [transition ?? operation, allowed])),
    {
      updateOccurrence: true,
      setOccurrenceRsvp: true,
      recordAttendance: false,
      confirm: false,
      cancel: true,
      reinstate: false
    }
  )
})

t.test('a rule that does not fit its start is refused with the place, and nothing changes', async t => {
  const { as, weekly, occurrences } = await stage(t)
  const { id, dates } = await weekly({}, { weekdays: [dayNameOf(at(7))] })
  const patch = (body: object) => as('leader').patch(`/v1/occurrences/${dates[1]!.id}`, body)
  t.match(await patch({ scope: 'all', start: at(15) }), { status: 422, body: { errors: [{ pointer: '/start' }] } })
  t.match(await patch({ scope: 'following', start: at(15) }), {
    status: 422,
    body: { errors: [{ pointer: '/start' }] }
  })
  for (const scope of ['this', 'following', 'all'])
    t.match(await patch({ scope, start: '2027-02-30T10:00' }), {
      status: 422,
      body: { errors: [{ pointer: '/start', detail: /not a date in the calendar/ }] }
    })
  t.match(await patch({ recurrence: { frequency: 'daily' } }), {
    status: 422,
    body: { errors: [{ pointer: '/recurrence' }] }
  })
  t.match(await patch({ scope: 'all', title: null }), { status: 422, body: { errors: [{ pointer: '/title' }] } })
  t.match(await patch({ scope: 'all', outcome: 'held' }), { status: 422, body: { errors: [{ pointer: '/outcome' }] } })
  t.strictSame(await occurrences(id), dates)
  const rule = { recurrence: { frequency: 'weekly', weekdays: [dayNameOf(at(15))] } }
  t.equal((await patch({ scope: 'all', start: at(15), ...rule })).status, 200)
  t.strictSame(ids(await occurrences(id)), ids(dates), 'every date has moved by a day')
})

t.test(
  'of two who change a date at once, one has to look again; two who change the series at once both succeed',
  async t => {
    const { as, weekly } = await stage(t)
    const { id, dates } = await weekly()
    const tag = String((await as('leader').get(`/v1/occurrences/${dates[0]!.id}`)).headers.etag)
    const both = await Promise.all(
      ['leader', 'chief'].map(name => as(name).patch(`/v1/occurrences/${dates[0]!.id}`, { title: name }, tag))
    )
    t.strictSame(both.map(({ status }) => status).sort(), [200, 412])
    const wide = await Promise.all([
      as('leader').patch(`/v1/occurrences/${dates[2]!.id}`, { scope: 'following', capacity: 7 }),
      as('chief').patch(`/v1/events/${id}`, { joinUrl: 'https://meet.example/' }),
      as('leader').patch(`/v1/occurrences/${dates[5]!.id}`, { scope: 'following', capacity: 9 })
    ])
    t.strictSame(
      wide.map(({ status }) => status),
      [200, 200, 200]
    )
    const all = await as('leader').get(`/v1/communities/looms/occurrences?limit=100`)
    t.strictSame(ids(all.body.items), ids(dates))
    t.strictSame(
      all.body.items.map(({ capacity }: { capacity: number }) => capacity),
      [null, null, 7, 7, 7, 9, 9, 9]
    )
  }
)

const dayNameOf = (start: string) => WEEKDAYS[Temporal.PlainDate.from(start).dayOfWeek - 1]
