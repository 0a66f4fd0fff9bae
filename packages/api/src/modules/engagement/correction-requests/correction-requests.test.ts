import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { runJob } from '../../../../test/jobs.ts'
import { DAY_MS } from '../../../platform/days.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { makeAttendance } from '../../events/attendance/attendance.fixtures.ts'
import { stage as staged } from '../engagement.fixtures.ts'

type Entry = { key: string; activity: string; excluded: string | null }

/** The stage, with what people and the service do with corrections. */
const stage = async (t: Parameters<typeof staged>[0]) => {
  const service = await staged(t)
  const { as, community, post, entry, store, people } = service
  return {
    ...service,
    posted: async (more: object = {}): Promise<string> => (await post([entry(more)])).body.items[0].id,
    ask: (name: string, key: string, reason = 'That was my colleague.') =>
      as(name).post('/v1/correction-requests', { community: 'looms', entry: key, reason }),
    take: (name: string, id: string, transition: string, reason?: string) =>
      as(name).post(`/v1/correction-requests/${id}/transitions`, { transition, ...(reason ? { reason } : {}) }),
    entries: async (name: string): Promise<Entry[]> =>
      (await as(name).get(`/v1/people/${people[name]}/ledger?community=${community}`)).body.items,
    tasksOf: async (name: string): Promise<string[]> =>
      (await as(name).get('/v1/me/tasks')).body.items.flatMap(({ kind, subject }: Record<string, string>) =>
        kind === 'correction_decision' ? [subject] : []
      ),
    noticesOf: async (name: string): Promise<string[]> =>
      (await as(name).get(`/v1/notices?person=${people[name]}`)).body.items.map(({ kind }: { kind: string }) => kind),
    escalate: (days: number) =>
      runJob('escalate-correction-requests', {
        store,
        config: {} as never,
        now: new Date(Date.now() + days * DAY_MS)
      })
  }
}

t.test('a person asks for the correction of a contribution, and the leader accepts it', async t => {
  const { admin, as, ask, take, posted, entries, tasksOf, noticesOf, community, people } = await stage(t)
  const key = await posted()
  const { status, body } = await ask('ada', key)
  t.equal(status, 201)
  t.match(body, {
    community: { id: community },
    person: { name: 'ada' },
    entry: key,
    activity: 'answer',
    source: 'chat',
    occurredAt: '2026-11-20T10:00:00.000Z',
    reason: 'That was my colleague.',
    status: 'open',
    answer: null,
    decidedBy: null,
    decidedAt: null,
    correction: null
  })
  t.equal(Date.parse(body.escalatesAt) - Date.parse(body.createdAt), 14 * DAY_MS)
  t.strictSame(await tasksOf('leader'), [body.id])
  t.strictSame(await noticesOf('leader'), ['correction_requested'])
  isProblem(t, await ask('ada', key), 'CONFLICT', 'once at a time')

  await t.test('which nobody else reads or decides', async t => {
    for (const name of ['bo', 'outsider', 'chief']) {
      isProblem(t, await as(name).get(`/v1/correction-requests/${body.id}`), 'NOT_FOUND')
      isProblem(t, await take(name, body.id, 'accept'), 'NOT_FOUND')
      t.strictSame((await as(name).get('/v1/correction-requests')).body.items, [])
      t.strictSame(await tasksOf(name), [])
    }
    isProblem(t, await take('ada', body.id, 'accept'), 'FORBIDDEN')
    isProblem(t, await take('leader', body.id, 'withdraw'), 'FORBIDDEN')
    const { items } = (await admin.get(`/v1/activity?subject=${body.id}`)).body
    t.equal(items.length, 1)
    t.notMatch(JSON.stringify(items), /colleague/)
  })

  await t.test('and the entry is taken back once', async t => {
    const accepted = await take('leader', body.id, 'accept', 'Thank you for saying so.')
    t.match(accepted, {
      status: 200,
      body: {
        status: 'accepted',
        answer: 'Thank you for saying so.',
        decidedBy: { name: 'leader' },
        escalatesAt: null,
        correction: { source: 'chat', sourceKey: `correction request ${body.id}` }
      }
    })
    t.match(await entries('ada'), [{ excluded: 'corrected' }, { excluded: 'corrected' }])
    t.strictSame(await noticesOf('ada'), ['correction_decided'])
    t.strictSame(await tasksOf('leader'), [])
    isProblem(t, await take('leader', body.id, 'decline', 'No.'), 'MOVE_NOT_ALLOWED')
    isProblem(t, await ask('ada', key), 'UNKNOWN_REFERENCE', 'what was taken back is no entry to correct')
  })

  await t.test('also where its source has taken it back meanwhile', async t => {
    const second = await posted()
    const request = (await ask('ada', second)).body.id
    const taken = await posted({ corrects: second })
    t.match((await take('leader', request, 'accept')).body, { status: 'accepted', correction: { id: taken } })
  })

  await t.test('over GraphQL as well', async t => {
    const third = await posted()
    const { data } = await as('ada').ask(
      'mutation ($input: CorrectionRequestCreate!) { createCorrectionRequest(input: $input) { id status person { name } } }',
      { input: { community, entry: third, reason: 'It was not me.' } }
    )
    t.match(data.createCorrectionRequest, { status: 'open', person: { name: 'ada' } })
    const decided = await as('leader').ask(
      `mutation { transitionCorrectionRequest(correctionRequest: "${data.createCorrectionRequest.id}", input: { transition: decline, reason: "It was." }) { status answer } }`
    )
    t.strictSame(decided.data.transitionCorrectionRequest, { status: 'declined', answer: 'It was.' })
    const mine = await as('ada').ask(
      `{ correctionRequests(person: ["${people.ada}"], status: [declined]) { totalCount } }`
    )
    t.equal(mine.data.correctionRequests.totalCount, 1)
  })
})

t.test('an entry that is read from another record is accepted once that is corrected', async t => {
  const { admin, as, ask, take, store, people, community, entries } = await stage(t)
  const event = await made(admin, '/v1/events', {
    hosts: [community],
    title: 'Loom evening',
    mode: 'online',
    start: '2026-11-02T10:00',
    durationMinutes: 60
  })
  const [{ id: occurrence }] = (await admin.get(`/v1/events/${event}/occurrences`)).body.items
  await makeAttendance(store, occurrence, people.ada!)
  await store.run(sql`update occurrences set outcome = 'held' where id = ${occurrence}`)
  const [attended] = await entries('ada')
  t.match(attended, { activity: 'attend' })
  const { id } = (await ask('ada', attended!.key, 'I was ill that day.')).body
  const call = `POST /v1/occurrences/${occurrence}/attendance`
  t.match(await take('leader', id, 'accept'), {
    status: 409,
    body: { code: 'MOVE_NOT_ALLOWED', detail: new RegExp(`another record.*${call}`) }
  })
  const { items } = (await as('leader').get(`/v1/correction-requests/${id}/allowed`)).body
  t.match(items, [
    { transition: 'accept', allowed: false, lacks: [{ call }] },
    { transition: 'decline', allowed: true },
    { transition: 'withdraw', allowed: false, code: 'FORBIDDEN' }
  ])
  const corrected = await as('leader').post(call.split(' ')[1]!, { people: [{ id: people.ada, status: 'absent' }] })
  t.equal(corrected.status, 200, corrected.text)
  t.match((await take('leader', id, 'accept', 'The list is right now.')).body, { status: 'accepted', correction: null })
  t.strictSame(await entries('ada'), [])
})

t.test('what the leader does not decide in 14 days goes to the organisation', async t => {
  const { admin, as, ask, take, posted, escalate, tasksOf, noticesOf, caller } = await stage(t)
  const { id } = (await ask('ada', await posted())).body
  t.strictSame(await escalate(13), { escalated: 0 })
  t.strictSame(
    await Promise.all([escalate(14.1), escalate(14.1)]).then(both =>
      both.map(one => (one as { escalated: number }).escalated).sort()
    ),
    [0, 1]
  )
  t.strictSame([await tasksOf('leader'), await tasksOf('chief')], [[], [id]])
  t.strictSame(await noticesOf('ada'), ['correction_escalated'])
  t.strictSame(await noticesOf('leader'), ['correction_requested', 'correction_escalated'])
  t.strictSame(await noticesOf('chief'), ['correction_requested'])
  t.match((await as('chief').get(`/v1/correction-requests/${id}`)).body, { status: 'escalated', escalatesAt: null })
  isProblem(t, await take('leader', id, 'accept'), 'FORBIDDEN')
  isProblem(t, await take('chief', id, 'decline'), 'CAUSE_NEEDED')
  t.match((await take('chief', id, 'decline', 'The chat shows your name.')).body, { status: 'declined' })
  t.strictSame((await noticesOf('ada')).at(-1), 'correction_decided')
  t.strictSame((await noticesOf('leader')).at(-1), 'correction_decided')

  await t.test('and keys of the organisation decide at any time, those of a portal never', async t => {
    const other = (await ask('ada', await posted())).body.id
    const bound = await caller('secret', undefined, (await admin.get('/v1/portals')).body.items[0].id)
    isProblem(t, await bound.get(`/v1/correction-requests/${other}`), 'FORBIDDEN')
    const decided = await admin.post(`/v1/correction-requests/${other}/transitions`, { transition: 'accept' })
    t.match(decided.body, { status: 'accepted', decidedBy: null })
  })

  await t.test('at once where nobody else leads the community', async t => {
    const own = (await ask('leader', await posted({ person: (await as('leader').get('/v1/me')).body.person.id }))).body
      .id
    isProblem(t, await take('leader', own, 'accept'), 'FORBIDDEN', 'nobody decides on their own request')
    t.strictSame(await escalate(0), { escalated: 1 })
    t.strictSame(await tasksOf('chief'), [own])
  })
})

t.test('people ask for corrections of their own entries alone, and can withdraw', async t => {
  const { admin, as, ask, take, posted, people, community, tasksOf } = await stage(t)
  const key = await posted()
  for (const [name, entry] of [
    ['bo', key],
    ['leader', key],
    ['ada', '01900000-0000-7000-8000-000000000000'],
    ['ada', 'nothing']
  ] as const)
    t.match(await ask(name, entry), {
      status: 422,
      body: { code: 'UNKNOWN_REFERENCE', errors: [{ pointer: '/entry', detail: /no such entry/ }] }
    })
  isProblem(t, await ask('ada', key, ' '), 'INVALID_INPUT')
  isProblem(t, await admin.post('/v1/correction-requests', { community, entry: key, reason: 'So.' }), 'FORBIDDEN')
  const kudo = (
    await as('ada').post('/v1/kudos', { to: people.bo, message: 'Thanks', community, visibility: 'private' })
  ).body.id
  t.match(await ask('ada', `kudo ${kudo}`), {
    status: 422,
    body: { code: 'RULE_BROKEN', detail: new RegExp(`DELETE /v1/kudos/${kudo}`) }
  })
  const { id } = (await ask('ada', key)).body
  t.match((await take('ada', id, 'withdraw')).body, { status: 'withdrawn', decidedAt: null })
  t.strictSame(await tasksOf('leader'), [])
  t.equal((await ask('ada', key)).status, 201, 'and ask again')
  const racing = await Promise.all([posted(), posted()])
  const answers = await Promise.all(racing.flatMap(one => [ask('ada', one), ask('ada', one)]))
  t.strictSame(answers.map(({ status }) => status).sort(), [201, 201, 409, 409])
})

t.test('export and erasure cover correction requests', async t => {
  const { admin, as, ask, take, posted, people } = await stage(t)
  const { id } = (await ask('ada', await posted(), 'Ask leader Lena about it.')).body
  await take('leader', id, 'decline', 'It is right.')
  const recordsOf = async (name: string) =>
    (await admin.get(`/v1/people/${people[name]}/export`)).body.records.filter(
      ({ kind }: { kind: string }) => kind === 'correctionRequests'
    )
  t.match(await recordsOf('ada'), [
    { as: 'person', values: { reason: 'Ask leader Lena about it.', answer: 'It is right.', status: 'declined' } }
  ])
  const [decided] = await recordsOf('leader')
  t.match(decided, { as: 'decidedBy', values: { answer: 'It is right.' } })
  t.notOk('reason' in decided.values, 'without what somebody else said')
  await admin.post(`/v1/people/${people.leader}/erasure`, {})
  t.match((await as('ada').get(`/v1/correction-requests/${id}`)).body, { decidedBy: null, status: 'declined' })
  await admin.post(`/v1/people/${people.ada}/erasure`, {})
  isProblem(t, await admin.get(`/v1/correction-requests/${id}`), 'NOT_FOUND')
})
