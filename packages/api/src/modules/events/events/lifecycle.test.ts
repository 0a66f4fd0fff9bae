import { EVENT_STATUSES, EVENT_TRANSITIONS, type EventStatus, type EventTransition } from '@guildhall/schema'
import t from 'tap'
import { stage } from './events.fixtures.ts'

// The life of an event, written by hand; it knows nothing of the table of the code.
const LIFE: Record<EventStatus, Partial<Record<EventTransition, [to: EventStatus, by: string]>>> = {
  proposed: {
    accept: ['confirmed', 'leader'],
    decline: ['declined', 'leader'],
    withdraw: ['withdrawn', 'leader organiser facilitator']
  },
  tentative: {
    confirm: ['confirmed', 'leader organiser facilitator'],
    cancel: ['cancelled', 'leader organiser facilitator']
  },
  confirmed: { cancel: ['cancelled', 'leader organiser facilitator'] },
  dormant: {
    cancel: ['cancelled', 'leader organiser facilitator'],
    reaffirm: ['confirmed', 'leader organiser facilitator']
  },
  declined: { propose: ['proposed', 'leader organiser facilitator'] },
  withdrawn: { propose: ['proposed', 'leader organiser facilitator'] },
  cancelled: { reinstate: ['confirmed', 'leader organiser facilitator'] }
}

t.test(
  'each transition is taken from the statuses of the table, by those whom it names, and by nobody else',
  async t => {
    const { as, take, event, people, admin } = await stage(t)
    const callers = { leader: 'leader', organiser: 'bo', facilitator: 'outsider', member: 'ada' }
    for (const status of EVENT_STATUSES)
      for (const name of EVENT_TRANSITIONS)
        for (const [role, person] of Object.entries(callers)) {
          const id = await event({ status, cause: 'Before.', organisers: [people.bo], facilitators: [people.outsider] })
          const to = LIFE[status][name]
          const may = to?.[1].split(' ').includes(role)
          const { body: told, status: found } = await as(person).get(`/v1/events/${id}/allowed`)
          const seen = found === 200
          const answer = await take(person, id, name, 'The reason.')
          const about = `${role} takes ${name} of what is ${status}`
          if (may) t.equal(answer.status, 200, about)
          else t.ok(seen ? [403, 409].includes(answer.status) : answer.status === 404, `${about}: ${answer.status}`)
          const { body } = await admin.get(`/v1/events/${id}`)
          t.match([body.status, body.cause], may ? [to![0], 'The reason.'] : [status, 'Before.'], about)
          const entry = seen && told.items.find(({ transition }: { transition: string }) => transition === name)
          if (seen) t.equal(entry.allowed, Boolean(may), `${about}: ${entry.reason}`)
        }
  }
)

t.test('an event is declined and cancelled with a reason alone', async t => {
  const { take, event } = await stage(t)
  for (const [status, transition] of [
    ['proposed', 'decline'],
    ['confirmed', 'cancel']
  ] as const)
    t.match(await take('leader', await event({ status }), transition), {
      status: 422,
      body: { code: 'CAUSE_NEEDED', errors: [{ pointer: '/reason' }] }
    })
})

t.test('a proposal has no dates until it is accepted; a cancelled event has cancelled ones', async t => {
  const { as, take, talk, occurrences, admin } = await stage(t)
  const { body } = await as('ada').post('/v1/events', { ...talk, recurrence: { frequency: 'weekly', count: 3 } })
  t.match(body, { status: 'proposed', organisers: [{ name: 'ada' }], proposer: { name: 'ada' } })
  t.strictSame(await occurrences(body.id), [])
  t.equal((await take('leader', body.id, 'accept')).status, 200)
  t.match(await occurrences(body.id), [{ status: 'confirmed' }, { status: 'confirmed' }, { status: 'confirmed' }])
  await take('ada', body.id, 'cancel', 'Nobody can.')
  const cancelled = await occurrences(body.id)
  const expected = { status: 'cancelled', outcome: 'not_held', cause: 'Nobody can.' }
  t.match(cancelled, [expected, expected, expected])
  t.equal((await take('leader', body.id, 'reinstate')).status, 200)
  const again = await occurrences(body.id)
  t.match(
    again,
    again.map(() => ({ status: 'confirmed', outcome: 'upcoming', cause: null }))
  )
  t.strictSame(
    again.map(({ id }) => id),
    cancelled.map(({ id }) => id),
    'they stay what they were'
  )
  t.equal((await admin.get(`/v1/events/${body.id}`)).body.cause, null)
})

t.test('of two who decide at once, one is refused', async t => {
  const { take, event } = await stage(t)
  const id = await event({ status: 'proposed' })
  const answers = await Promise.all([take('leader', id, 'accept'), take('chief', id, 'decline', 'Known already.')])
  t.strictSame(answers.map(({ status }) => status).sort(), [200, 409])
})

t.test('what becomes of an event and of its dates is on record, without what is private', async t => {
  const { take, event, admin, occurrences } = await stage(t)
  const id = await event({ description: 'Between us.', joinUrl: 'https://meet.example/secret' })
  const [date] = await occurrences(id)
  await take('leader', id, 'cancel', 'Flooded.')
  const log = async (subject: string) => (await admin.get(`/v1/activity?subject=${subject}`)).body.items
  t.match(await log(id), [
    {
      verb: 'created',
      subjectType: 'event',
      after: { title: 'Show the thing', description: 'private', joinUrl: 'private' },
      community: { name: 'Looms' }
    },
    { verb: 'updated', before: { status: 'confirmed' }, after: { status: 'cancelled' }, person: { name: 'leader' } }
  ])
  t.match(await log(date!.id), [
    { verb: 'created', subjectType: 'occurrence', community: { name: 'Looms' } },
    { verb: 'updated', after: { status: 'cancelled', outcome: 'not_held' }, person: { name: 'leader' } }
  ])
})
