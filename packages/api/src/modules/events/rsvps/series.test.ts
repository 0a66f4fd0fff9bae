import t from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { readConfig } from '../../../platform/config/config.ts'
import { at } from '../events/events.fixtures.ts'
import { invited } from './rsvps.fixtures.ts'

const config = readConfig({})

t.test('an answer is for one date, for it and the following ones, or for all that are ahead', async t => {
  const { as, answer, put, weekly, statuses } = await invited(t)
  const { dates } = await weekly({ start: at(-6) }, { count: 6 })
  const ids = dates.map(({ id }) => id)
  const all = (name: string) => Promise.all(ids.map(async id => (await statuses(id))[name]))
  await as('leader').post(`/v1/occurrences/${ids[4]}/transitions`, { transition: 'cancel', reason: 'Holiday.' })

  const { body } = await put('ada', ids[0]!, 'going', 'all')
  t.match(body, { status: 'going', seriesAnswer: 'going', occurrence: { id: ids[1] } }, 'the first that is ahead')
  const none = undefined
  t.strictSame(
    await all('ada'),
    [none, 'going', 'going', 'going', 'going', 'going'],
    'also to one that may be reinstated'
  )
  t.match((await put('ada', ids[2]!, 'declined')).body, { status: 'declined', seriesAnswer: 'going' })
  t.match((await put('ada', ids[3]!, 'maybe', 'following')).body, { occurrence: { id: ids[3] }, seriesAnswer: 'maybe' })
  t.strictSame(await all('ada'), [none, 'going', 'declined', 'maybe', 'maybe', 'maybe'])
  t.equal(await answer('bo', ids[4]!, 'going', 'following'), 'going')
  t.strictSame(await all('bo'), [none, none, none, none, 'going', 'going'])
})

t.test('new dates of a series take over the answers that were given for it', async t => {
  const { as, admin, answer, people, put, weekly, occurrences, statuses, store, community } = await invited(t)
  const { id, dates } = await weekly({ capacity: 2, visibility: 'members' }, { count: undefined })
  await answer('leader', dates[0]!.id, 'going', 'all')
  await answer('ada', dates[3]!.id, 'going', 'following')
  await answer('ada', dates.at(-1)!.id, 'declined')
  await answer('bo', dates.at(-1)!.id, 'going', 'following')
  const extend = async (days: number) => {
    const known = new Set((await occurrences(id)).map(date => date.id))
    await runJob('extend-occurrences', { store, config, now: new Date(Date.now() + days * 86_400_000) })
    return (await occurrences(id)).filter(date => !known.has(date.id)).map(date => date.id)
  }
  const [first] = await extend(10)
  t.strictSame(
    await statuses(first!),
    { leader: 'going', ada: 'going', bo: 'waitlisted' },
    'in the order of the answers'
  )
  t.match((await admin.get(`/v1/occurrences/${first}`)).body.rsvpCounts, { going: 2, waitlisted: 1, seatsLeft: 0 })

  const { items } = (await admin.get(`/v1/memberships?community=${community}&person=${people.ada}`)).body
  await admin.post(`/v1/memberships/${items[0].id}/transitions`, { transition: 'leave', reason: 'Elsewhere.' })
  await put('bo', first!, 'maybe', 'following')
  const [second] = await extend(20)
  t.strictSame(await statuses(second!), { leader: 'going', bo: 'maybe' }, 'not those who left what is for members only')
  await as('leader').patch(`/v1/occurrences/${second}`, { scope: 'following', title: 'Another' })
  const { event } = (await admin.get(`/v1/occurrences/${second}`)).body
  t.strictSame(await statuses(second!), { leader: 'going', bo: 'maybe' }, 'RSVPs stay with their dates')
  await runJob('extend-occurrences', { store, config, now: new Date(Date.now() + 30 * 86_400_000) })
  const after = await occurrences(event.id)
  t.ok(after.length > 1)
  t.strictSame(
    await statuses(after.at(-1)!.id),
    { leader: 'going', bo: 'maybe' },
    'also of the series that continues it'
  )
})

t.test('a date that its series loses is cancelled, not deleted, when people have answered', async t => {
  const { as, answer, weekly, occurrences, statuses } = await invited(t)
  const { id, dates } = await weekly({}, { count: 4 })
  await answer('ada', dates[2]!.id, 'going')
  const rule = { frequency: 'weekly', count: 4 }
  const exceptions = [dates[1]!.start, dates[2]!.start]
  await as('leader').patch(`/v1/events/${id}`, { recurrence: { ...rule, exceptions } })
  t.strictSame(
    (await occurrences(id)).map(date => [date.id, date.status]),
    [
      [dates[0]!.id, 'confirmed'],
      [dates[2]!.id, 'cancelled'],
      [dates[3]!.id, 'confirmed']
    ]
  )
  await as('leader').patch(`/v1/events/${id}`, { recurrence: { ...rule, exceptions: [] } })
  t.match(await occurrences(id), [{}, {}, { id: dates[2]!.id, status: 'confirmed' }, {}])
  t.strictSame(await statuses(dates[2]!.id), { ada: 'going' })
})
