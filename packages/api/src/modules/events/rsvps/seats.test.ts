import { sql } from 'drizzle-orm'
import t from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { inHours, invited } from './rsvps.fixtures.ts'

const HOUR = 3_600_000
const config = readConfig({})

t.test('when all seats are taken people wait, and what becomes free is offered in their order', async t => {
  const { as, admin, put, answer, date, statuses } = await invited(t)
  const occurrence = await date({ capacity: 2 })
  const counts = async () => (await admin.get(`/v1/occurrences/${occurrence}`)).body.rsvpCounts
  t.equal(await answer('leader', occurrence, 'going'), 'going')
  t.equal(await answer('ada', occurrence, 'going'), 'going')
  const queued = await put('bo', occurrence, 'going')
  t.equal(queued.body.status, 'waitlisted')
  t.equal(await answer('outsider', occurrence, 'going'), 'waitlisted')
  t.strictSame((await put('bo', occurrence, 'going')).body, queued.body, 'who asks again keeps the place')
  t.strictSame(await counts(), { going: 2, maybe: 0, waitlisted: 2, offered: 0, seatsLeft: 0 })

  const before = Date.now()
  t.equal(await answer('ada', occurrence, 'declined'), 'declined')
  const { body } = await as('bo').get(`/v1/rsvps/${queued.body.id}`)
  t.equal(body.status, 'offered')
  const held = Date.parse(body.offerExpiresAt) - 24 * HOUR
  t.ok(held >= before && held <= Date.now(), 'for 24 hours')
  t.strictSame(await counts(), { going: 1, maybe: 0, waitlisted: 1, offered: 1, seatsLeft: 0 })
  t.equal(await answer('ada', occurrence, 'going'), 'waitlisted', 'a seat that is held is not free')
  t.match((await put('bo', occurrence, 'going')).body, { status: 'going', offerExpiresAt: null })
  t.equal(await answer('leader', occurrence, 'maybe'), 'maybe')
  t.strictSame(await statuses(occurrence), { leader: 'maybe', bo: 'going', outsider: 'offered', ada: 'waitlisted' })
  t.equal(await answer('outsider', occurrence, 'declined'), 'declined')
  t.equal((await statuses(occurrence)).ada, 'offered', 'an offer that is declined goes on at once')
  const { items } = (await admin.get(`/v1/activity?subjectType=rsvp&verb=updated`)).body
  const offers = items.filter(({ after }: { after: { status: string } }) => after.status === 'offered')
  t.strictSame(
    offers.map(({ actorClass, person }: { actorClass: string; person: unknown }) => [actorClass, person]),
    [
      ['robot', null],
      ['robot', null],
      ['robot', null]
    ],
    'the log does not name who made room'
  )
})

t.test('more capacity makes offers at once, and less turns nobody away', async t => {
  const { as, answer, event, occurrences, statuses } = await invited(t)
  const id = await event({ capacity: 1 })
  const occurrence = (await occurrences(id))[0]!.id
  for (const name of ['leader', 'ada', 'bo', 'outsider']) await answer(name, occurrence, 'going')
  await as('leader').patch(`/v1/events/${id}`, { capacity: 3 })
  t.strictSame(await statuses(occurrence), { leader: 'going', ada: 'offered', bo: 'offered', outsider: 'waitlisted' })
  await answer('ada', occurrence, 'going')
  await as('leader').patch(`/v1/occurrences/${occurrence}`, { capacity: 1 })
  t.strictSame(await statuses(occurrence), { leader: 'going', ada: 'going', bo: 'offered', outsider: 'waitlisted' })
  t.equal(await answer('bo', occurrence, 'going'), 'going', 'an offer that was made holds')
  await answer('bo', occurrence, 'declined')
  await answer('ada', occurrence, 'declined')
  t.equal((await statuses(occurrence)).outsider, 'waitlisted', 'no new seats until there are some')
  await as('leader').patch(`/v1/events/${id}`, { capacity: null })
  t.equal((await statuses(occurrence)).outsider, 'offered')
  t.equal(await answer('neighbour', occurrence, 'going'), 'going')
})

t.test('an offer holds until two hours before the start, and goes on when it has expired', async t => {
  const { as, admin, answer, put, date, event, occurrences, statuses, store } = await invited(t)
  const soon = await date({ capacity: 1, ...inHours(20) })
  for (const name of ['leader', 'ada', 'bo', 'outsider']) await answer(name, soon, 'going')
  await answer('leader', soon, 'declined')
  const rsvpOf = async (occurrence: string, status: string) =>
    (await admin.get(`/v1/occurrences/${occurrence}/rsvps?status=${status}`)).body.items[0]
  const { startsAt } = (await admin.get(`/v1/occurrences/${soon}`)).body
  const limit = Date.parse(startsAt) - 2 * HOUR
  t.equal(Date.parse((await rsvpOf(soon, 'offered')).offerExpiresAt), limit)
  await answer('ada', soon, 'going')

  const id = await event({ capacity: 1, ...inHours(100) })
  const later = (await occurrences(id))[0]!.id
  for (const name of ['leader', 'ada', 'bo', 'outsider']) await answer(name, later, 'going')
  await answer('leader', later, 'declined')
  const end = Date.parse((await rsvpOf(later, 'offered')).offerExpiresAt)
  const run = (now: number) => runJob('offer-seats', { store, config, now: new Date(now) })
  t.strictSame(await run(end - 1), { occurrences: 0 })
  t.equal((await statuses(later)).ada, 'offered', 'a moment before')
  t.strictSame(await run(end), { occurrences: 1 })
  t.match(await statuses(later), { ada: 'declined', bo: 'offered', outsider: 'waitlisted' }, 'at the moment itself')
  t.equal(Date.parse((await rsvpOf(later, 'offered')).offerExpiresAt), end + 24 * HOUR)
  t.strictSame(await run(end), { occurrences: 0 })

  await t.test('by an answer as by the job; an expired offer is no seat, but a new place', async t => {
    await store.run(
      sql`update rsvps set offer_expires_at = now() where occurrence_id = ${later} and status = 'offered'`
    )
    t.match((await put('bo', later, 'going')).body, { status: 'waitlisted', offerExpiresAt: null })
    t.match(await statuses(later), { outsider: 'offered', bo: 'waitlisted' })
  })

  await t.test('when the date moves, offers end two hours before its new start', async t => {
    await as('leader').patch(`/v1/events/${id}`, { start: inHours(10).start })
    const { body } = await admin.get(`/v1/occurrences/${later}`)
    t.equal(Date.parse((await rsvpOf(later, 'offered')).offerExpiresAt), Date.parse(body.startsAt) - 2 * HOUR)
  })

  await t.test('in the last two hours nothing is offered, and who asks first has the seat', async t => {
    const now = await date({ capacity: 1, ...inHours(1.9) })
    for (const name of ['leader', 'ada', 'bo']) await answer(name, now, 'going')
    await answer('leader', now, 'declined')
    t.match(await statuses(now), { ada: 'waitlisted', bo: 'waitlisted' })
    t.equal(await answer('bo', now, 'going'), 'going')
    t.equal(await answer('ada', now, 'going'), 'waitlisted')
  })
})
