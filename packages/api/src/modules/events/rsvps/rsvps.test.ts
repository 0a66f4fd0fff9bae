import { sql } from 'drizzle-orm'
import t from 'tap'
import { statements } from '../../../platform/database/database.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { at } from '../events/events.fixtures.ts'
import { invited } from './rsvps.fixtures.ts'

t.test('a person says whether they come, and says so again, over REST and GraphQL', async t => {
  const { as, admin, people, put, date } = await invited(t)
  const occurrence = await date()
  const first = await put('ada', occurrence, 'going')
  t.match(first, {
    status: 200,
    body: {
      occurrence: { id: occurrence, title: 'Show the thing', status: 'confirmed' },
      person: { name: 'ada' },
      guestName: null,
      guestEmail: null,
      status: 'going',
      seriesAnswer: null,
      offerExpiresAt: null
    }
  })
  t.strictSame((await put('ada', occurrence, 'going')).body, first.body, 'a retry changes nothing')
  t.strictSame((await as('ada').get(`/v1/rsvps/${first.body.id}`)).body, first.body)

  const { data } = await as('bo').ask(`mutation {
    setOccurrenceRsvp(occurrence: "${occurrence}", input: { answer: maybe }) { status person { name } occurrence { rsvpCounts { going maybe seatsLeft } } }
  }`)
  t.strictSame(data.setOccurrenceRsvp, {
    status: 'maybe',
    person: { name: 'bo' },
    occurrence: { rsvpCounts: { going: 1, maybe: 1, seatsLeft: null } }
  })
  t.match((await put('ada', occurrence, 'declined')).body, { id: first.body.id, status: 'declined' })
  t.strictSame((await admin.get(`/v1/occurrences/${occurrence}`)).body.rsvpCounts, {
    going: 0,
    maybe: 1,
    waitlisted: 0,
    offered: 0,
    seatsLeft: null
  })
  await put('ada', occurrence, 'going')

  const of = async (path: string) => (await admin.get(path)).body.items.map(({ id }: { id: string }) => id)
  t.strictSame(await of(`/v1/people/${people.ada}/rsvps`), [first.body.id])
  t.strictSame(await of(`/v1/rsvps?person=${people.ada}&occurrence=${occurrence}&status=going`), [first.body.id])
  t.strictSame(await of(`/v1/occurrences?attendee=${people.ada}`), [occurrence])
  t.strictSame(await of(`/v1/occurrences?attendee=${people.bo}`), [], 'who may come does not go')
  const asked = await as('leader').ask(
    `{ occurrence(occurrence: "${occurrence}") { rsvps(status: [going]) { totalCount nodes { person { name rsvps { nodes { status occurrence { id } } } } } } } }`
  )
  t.strictSame(asked.data.occurrence.rsvps, {
    totalCount: 1,
    nodes: [{ person: { name: 'ada', rsvps: { nodes: [{ status: 'going', occurrence: { id: occurrence } }] } } }]
  })
  const sent = async () => {
    const before = statements.sent
    await admin.ask('{ occurrences { nodes { rsvpCounts { going } rsvps(first: 10) { nodes { person { name } } } } } }')
    return statements.sent - before
  }
  t.equal(Math.min(await sent(), await sent(), await sent()), 1, 'with who comes in one statement')
  const { items } = (await admin.get(`/v1/activity?subject=${first.body.id}`)).body
  t.strictSame(
    items.map(({ verb, after, person }: { verb: string; after: { status: string }; person: { name: string } }) => [
      verb,
      after.status,
      person.name
    ]),
    [
      ['created', 'going', 'ada'],
      ['updated', 'declined', 'ada'],
      ['updated', 'going', 'ada']
    ]
  )
})

t.test('who comes is seen by those who take part, and nobody answers for others', async t => {
  const { as, admin, caller, page, portal, put, date, statuses, people, store } = await invited(t)
  const [open, members] = [await date({ speakers: [people.neighbour] }), await date({ visibility: 'members' })]
  t.match(await put('outsider', open, 'going'), { status: 200, body: { status: 'going' } })
  await put('ada', open, 'going')
  isProblem(t, await put('outsider', members, 'going'), 'NOT_FOUND')
  isProblem(t, await admin.put(`/v1/occurrences/${open}/rsvp`, { answer: 'going' }), 'FORBIDDEN')
  isProblem(t, await page.put(`/v1/occurrences/${open}/rsvp`, { answer: 'going' }), 'FORBIDDEN')
  isProblem(
    t,
    await as('ada').put(`/v1/occurrences/${open}/rsvp`, { answer: 'going', person: people.bo }),
    'INVALID_INPUT'
  )
  t.strictSame(await statuses(open), { outsider: 'going', ada: 'going' })

  await store.run(sql`
    with guest as (
      insert into guests (occurrence_id, name, email, registered_at) values (${open}, 'Grace Moreau', 'grace@example.org', now()) returning *)
    insert into rsvps (occurrence_id, community_id, guest_id, status, answered_at)
    select o.id, community_id, guest.id, 'going', now() from guest join occurrences o on o.id = occurrence_id`)
  const seen = async (name: string, who = as(name)) =>
    (await who.get(`/v1/occurrences/${open}/rsvps`)).body.items.map(
      ({
        person,
        guestName,
        guestEmail
      }: {
        person: { name: string } | null
        guestName: string
        guestEmail: string
      }) => (person ? person.name : `${guestName} ${guestEmail}`)
    )
  const [hidden, shown] = ['Grace Moreau null', 'Grace Moreau grace@example.org']
  t.strictSame(await seen('bo'), ['outsider', 'ada', hidden], 'a member')
  t.strictSame(await seen('neighbour'), ['outsider', 'ada', hidden], 'a speaker')
  t.strictSame(await seen('leader'), ['outsider', 'ada', shown], 'the leader')
  t.strictSame(await seen('chief'), ['outsider', 'ada', shown], 'an admin of the portal')
  t.strictSame(await seen('outsider'), ['outsider'], 'others see their own')
  t.strictSame(await seen('', await caller('secret', ['events:read'])), ['outsider', 'ada', hidden])
  isProblem(t, await page.get(`/v1/occurrences/${open}/rsvps`), 'FORBIDDEN')
  isProblem(t, await (await caller('secret', ['people:read'])).get(`/v1/people/${people.ada}/rsvps`), 'FORBIDDEN')
  t.match((await page.get(`/v1/occurrences/${open}`)).body.rsvpCounts, { going: 3 }, 'how many come is public')
  t.strictSame((await page.get(`/v1/occurrences?attendee=${people.ada}`)).body.items, [])
  t.strictSame((await as('outsider').get(`/v1/occurrences?attendee=${people.ada}`)).body.items, [])
  t.equal((await as('outsider').get(`/v1/occurrences?attendee=${people.outsider}`)).body.items.length, 1)
  t.equal((await (await caller('secret', undefined, portal)).get('/v1/rsvps')).body.items.length, 3)
  const log = (await as('outsider').get('/v1/activity?subjectType=rsvp')).body.items
  t.strictSame(
    log.map(({ person }: { person: { name: string } }) => person.name),
    ['outsider']
  )
})

t.test('what cannot be answered to is refused with the reason, and nothing is stored', async t => {
  const { as, admin, put, date, event, occurrences, weekly, take } = await invited(t)
  const past = await date({ start: at(-3) })
  const single = await event()
  const [cancelled] = await occurrences(single)
  await take('leader', single, 'cancel', 'The room is flooded.')
  const { dates } = await weekly({ start: at(-14) }, { count: 2 })
  const cases: [occurrence: string, scope: string | undefined, detail: string][] = [
    [past, undefined, 'This occurrence is over. Answer to one that is not.'],
    [cancelled!.id, undefined, 'This occurrence is cancelled. Answer to another one.'],
    [dates[0]!.id, 'all', 'The series has no occurrence left to answer to: all are over, cancelled or dormant.'],
    [dates[0]!.id, 'following', 'The series has no occurrence left to answer to: all are over, cancelled or dormant.']
  ]
  for (const [occurrence, scope, detail] of cases) {
    const answer = await put('ada', occurrence, 'going', scope)
    isProblem(t, answer, 'RULE_BROKEN')
    t.equal(answer.body.detail, detail)
    if (scope) continue
    const { items } = (await as('ada').get(`/v1/occurrences/${occurrence}/allowed`)).body
    t.match(items, [{}, { operation: 'setOccurrenceRsvp', allowed: false, reason: detail }], 'and known in advance')
  }
  const { items } = (await as('ada').get(`/v1/occurrences/${await date()}/allowed`)).body
  t.match(items[1], { operation: 'setOccurrenceRsvp', allowed: true, reason: null })
  for (const body of [
    { answer: 'perhaps' },
    { answer: null },
    {},
    { answer: 'waitlisted' },
    { answer: 'going', scope: 'some' }
  ])
    isProblem(t, await as('ada').put(`/v1/occurrences/${await date()}/rsvp`, body), 'INVALID_INPUT')
  isProblem(t, await put('ada', '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', 'going'), 'NOT_FOUND')
  t.strictSame((await admin.get('/v1/rsvps')).body.items, [])
})

t.test('an export has a person’s RSVPs, and with the person they go and their seats are free', async t => {
  const { admin, people, date, put, answer, statuses } = await invited(t)
  const occurrence = await date({ capacity: 1 })
  const { body } = await put('ada', occurrence, 'going')
  t.equal(await answer('bo', occurrence, 'going'), 'waitlisted')
  const { records } = (await admin.get(`/v1/people/${people.ada}/export`)).body
  t.match(
    records.find(({ kind }: { kind: string }) => kind === 'rsvps'),
    { as: 'person', values: { id: body.id, occurrenceId: occurrence, status: 'going' } }
  )
  t.equal((await admin.delete(`/v1/people/${people.ada}`)).status, 204)
  t.strictSame(await statuses(occurrence), { bo: 'offered' })
})
