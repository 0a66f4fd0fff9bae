import t from 'tap'
import { statements } from '../../../platform/database/database.ts'
import { addDays, today } from '../../../platform/days.ts'
import { at, stage } from './events.fixtures.ts'

t.test(
  'the response to the creation of an event is the event as it is read afterwards, for whoever creates it',
  async t => {
    const { as, admin, talk, people, occurrences } = await stage(t)
    const drafts = {
      'a single event': { start: at(7) },
      'one of whole days': { start: at(7, '00:00'), durationMinutes: undefined, days: 2 },
      'one in the time zone of the service': { timeZone: undefined },
      'one with people in roles': { speakers: [people.outsider, people.ada], noteTakers: [people.bo] },
      'one that is over': { start: at(-7) },
      'a proposal': { status: 'proposed' },
      'a series': { recurrence: { frequency: 'weekly', count: 3 } }
    }
    const dates = { 'a proposal': 0, 'a series': 3 } as Record<string, number>
    for (const [name, draft] of Object.entries(drafts))
      for (const client of [admin, as('leader')]) {
        const made = await client.post('/v1/events', { ...talk, ...draft })
        t.equal(made.status, 201, name)
        const read = await client.get(`/v1/events/${made.body.id}`)
        t.strictSame(made.body, read.body, name)
        t.equal(made.headers.etag, read.headers.etag)
        const of = await occurrences(made.body.id)
        t.equal(of.length, dates[name] ?? 1, name)
        for (const { event, title } of of) t.match({ event, title }, { event: { id: made.body.id }, title: talk.title })
      }
  }
)

t.test('a single event is written with its date and read by one statement, and both are on record', async t => {
  const { admin, talk, occurrences } = await stage(t)
  const create = () => admin.post('/v1/events', talk)
  const sent = async () => {
    const before = statements.sent
    await create()
    return statements.sent - before
  }
  // The key, the host, whether it is read-only, and the event.
  t.ok(Math.min(await sent(), await sent(), await sent()) <= 4)
  const { body } = await create()
  const [date] = await occurrences(body.id)
  for (const { id } of [body, date!])
    t.match((await admin.get(`/v1/activity?subject=${id}`)).body, { items: [{ verb: 'created' }] })
})

t.test('a date in a pause of the community is created as cancelled, and a refused event leaves nothing', async t => {
  const { admin, talk, community, occurrences } = await stage(t)
  const pauses = [{ from: addDays(today(), 5), until: addDays(today(), 9), reason: 'Harvest.' }]
  const { status } = await admin.patch(`/v1/communities/${community}`, { rhythm: { pauses } })
  t.equal(status, 200)
  const { body } = await admin.post('/v1/events', talk)
  t.match(await occurrences(body.id), [{ status: 'cancelled', outcome: 'not_held', cause: /Harvest/ }])
  const refused = [
    [{ durationMinutes: undefined }, '/days'],
    [{ days: 2 }, '/days'],
    [{ start: '2027-02-30T10:00' }, '/start'],
    [{ timeZone: 'Europe/Nowhere' }, '/timeZone'],
    [{ durationMinutes: undefined, days: 1 }, '/start']
  ] as const
  for (const [draft, pointer] of refused)
    t.match(
      await admin.post('/v1/events', { ...talk, ...draft }),
      { status: /4../, body: { errors: [{ pointer }] } },
      pointer
    )
  const { totalCount } = (await admin.get('/v1/events?include=total')).body
  t.equal(totalCount, 1)
  t.equal((await admin.get('/v1/occurrences?include=total&outcome=not_held')).body.totalCount, 1)
})
