import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { runJob } from '../../../../test/jobs.ts'
import { addDays, today } from '../../../platform/days.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { stage as staged } from '../../knowledge/resources/resources.fixtures.ts'
import { makeTouchpoint } from './touchpoints.fixtures.ts'

type Stage = Parameters<typeof staged>[0]

/** The stage, with Dora as the sponsor of the community since 2025. */
const stage = async (t: Stage) => {
  const service = await staged(t)
  const { admin, as, community, people } = service
  const sponsoring = async (name: string, more: object = {}) => {
    const person = await made(admin, '/v1/people', { name, externalId: name })
    const membership = await made(admin, '/v1/memberships', { community, person, status: 'active' })
    const term = { membership, role: 'sponsor', startedOn: '2025-01-01', ...more }
    return { person, term: await made(admin, '/v1/terms', term) }
  }
  const { person: dora } = await sponsoring('dora')
  return {
    ...service,
    dora,
    sponsoring,
    record: (name: string, body: object) => as(name).post('/v1/communities/looms/touchpoints', body),
    take: (name: string, id: string, body: object) => as(name).post(`/v1/touchpoints/${id}/transitions`, body),
    noticesOf: async (name: string) => (await admin.get(`/v1/notices?person=${people[name]}`)).body.items,
    tasksOf: async (name: string) =>
      (await as(name).get('/v1/me/tasks')).body.items.filter(({ kind }: { kind: string }) => kind === 'touchpoint')
  }
}

t.test('a leader plans a touchpoint with the sponsor, and records what came of it', async t => {
  const { admin, as, record, take, dora, community } = await stage(t)
  const on = addDays(today(), 10)
  const { status, body } = await record('leader', { kind: 'meeting', about: 'Time for the core group', plannedOn: on })
  t.equal(status, 200)
  t.match(body, {
    community: { id: community },
    sponsor: { id: dora },
    kind: 'meeting',
    act: 'touchpoint',
    about: 'Time for the core group',
    plannedOn: on,
    status: 'planned',
    overdue: false,
    doneOn: null,
    feedback: null,
    reason: null
  })
  isProblem(t, await take('leader', body.id, { transition: 'complete', on: addDays(today(), 1) }), 'RULE_BROKEN')
  isProblem(t, await take('leader', body.id, { transition: 'complete', reason: 'No time.' }), 'RULE_BROKEN')
  isProblem(t, await take('leader', body.id, { transition: 'cancel', feedback: 'She liked it.' }), 'RULE_BROKEN')
  const done = await take('dora', body.id, { transition: 'complete', on: '2026-01-20', feedback: 'Two hours a week.' })
  t.match(done, { status: 200, body: { status: 'done', doneOn: '2026-01-20', feedback: 'Two hours a week.' } })
  isProblem(t, await take('leader', body.id, { transition: 'cancel' }), 'MOVE_NOT_ALLOWED')
  const { items } = (await admin.get(`/v1/activity?subject=${body.id}`)).body
  t.equal(items.length, 2)
  t.notMatch(JSON.stringify(items), /Two hours|Time for/, 'the log has no words of it')

  await t.test('over GraphQL as well', async t => {
    const { data } = await as('leader').ask(
      `mutation { recordTouchpoint(community: "looms", input: { kind: people_released, doneOn: "2026-02-01" }) { id act overdue sponsor { name } } }`
    )
    t.match(data.recordTouchpoint, { act: 'advocacy', overdue: false, sponsor: { name: 'dora' } })
    const { data: read } = await as('leader').ask(
      '{ community(community: "looms") { touchpoints(act: [advocacy]) { totalCount nodes { kind } } } }'
    )
    t.strictSame(read.community.touchpoints, { totalCount: 1, nodes: [{ kind: 'people_released' }] })
  })

  await t.test('and a touchpoint that did not take place is cancelled', async t => {
    const { id } = (await record('leader', { kind: 'visit', plannedOn: today() })).body
    const cancelled = await take('leader', id, { transition: 'cancel', reason: 'She was ill.' })
    t.match(cancelled.body, { status: 'cancelled', reason: 'She was ill.', overdue: false })
    isProblem(t, await take('leader', id, { transition: 'complete' }), 'MOVE_NOT_ALLOWED')
  })
})

t.test('a touchpoint is seen and changed by those who have part in it', async t => {
  const { admin, as, page, caller, record, sponsoring, community, portal, dora } = await stage(t)
  await sponsoring('emil')
  const { id } = (await record('leader', { kind: 'call', sponsor: dora, plannedOn: '2040-01-01' })).body
  const sees = async (hand: typeof admin) => (await hand.get(`/v1/touchpoints/${id}`)).status === 200
  for (const name of ['leader', 'dora', 'emil']) t.ok(await sees(as(name)), name)
  for (const name of ['ada', 'outsider', 'chief']) {
    t.notOk(await sees(as(name)), name)
    t.strictSame((await as(name).get(`/v1/communities/${community}/touchpoints`)).body.items, [], name)
  }
  isProblem(t, await page.get(`/v1/communities/${community}/touchpoints`), 'FORBIDDEN')
  isProblem(t, await (await caller('secret', ['charters:read'], portal)).get('/v1/touchpoints'), 'FORBIDDEN')

  const change = (name: string) => as(name).patch(`/v1/touchpoints/${id}`, { about: name }, '*')
  t.equal((await change('dora')).body.about, 'dora')
  t.equal((await change('leader')).status, 200)
  isProblem(t, await change('emil'), 'FORBIDDEN', 'of another sponsor')
  isProblem(t, await change('ada'), 'NOT_FOUND')
  isProblem(t, await record('ada', { kind: 'call', plannedOn: '2040-01-01', sponsor: dora }), 'FORBIDDEN')
  isProblem(t, await record('emil', { kind: 'call', plannedOn: '2040-01-01', sponsor: dora }), 'FORBIDDEN')
  t.match((await record('emil', { kind: 'call', plannedOn: '2040-01-01' })).body, { sponsor: { name: 'emil' } })
  isProblem(t, await record('leader', { kind: 'call', plannedOn: '2040-01-01' }), 'RULE_BROKEN', 'of which sponsor?')
  t.equal((await as('leader').delete(`/v1/touchpoints/${id}`, '*')).status, 204)
})

t.test('days that do not fit are refused, and it is said where and why', async t => {
  const { as, record, people, sponsoring } = await stage(t)
  const refused = async (body: object, pointer: string, detail: RegExp) => {
    const { status, body: problem } = await record('leader', { kind: 'meeting', ...body })
    t.equal(status, 422, JSON.stringify(body))
    t.match(problem.errors, [{ pointer, detail }])
  }
  await refused({}, '/plannedOn', /has no day/)
  await refused({ plannedOn: addDays(today(), -1) }, '/plannedOn', /has passed/)
  await refused({ doneOn: addDays(today(), 1) }, '/doneOn', /not happened yet/)
  await refused({ plannedOn: today(), feedback: 'Good.' }, '/feedback', /Complete/)
  await refused({ plannedOn: today(), sponsor: people.ada }, '/sponsor', /does not sponsor/)
  await refused({ doneOn: '2024-12-31' }, '/sponsor', /Nobody sponsors/)
  t.equal((await record('leader', { kind: 'meeting', doneOn: '2025-01-01' })).status, 200, 'the first day of the term')
  const { person } = await sponsoring('emil', { startedOn: '2024-01-01', endedOn: '2024-06-01' })
  await refused({ sponsor: person, plannedOn: today() }, '/sponsor', /does not sponsor/)
  await refused({ sponsor: person, doneOn: '2024-06-01' }, '/sponsor', /does not sponsor/)
  const past = await record('leader', {
    kind: 'meeting',
    sponsor: person,
    doneOn: '2024-05-31',
    plannedOn: '2024-05-01'
  })
  t.match(past, { status: 200, body: { status: 'done', overdue: false, plannedOn: '2024-05-01' } })
  const change = async (body: object, pointer: string) => {
    const answer = await as('leader').patch(`/v1/touchpoints/${past.body.id}`, body, '*')
    t.match(answer.body.errors, [{ pointer }], JSON.stringify(body))
  }
  await change({ doneOn: addDays(today(), 1) }, '/doneOn')
  await change({ doneOn: null }, '/doneOn')
})

t.test('a leader is reminded once of a touchpoint whose day has passed', async t => {
  const { admin, store, as, take, community, dora, noticesOf, tasksOf } = await stage(t)
  const id = await makeTouchpoint(store, { community, sponsor: dora, plannedOn: addDays(today(), -1) })
  await makeTouchpoint(store, { community, sponsor: dora, plannedOn: today() })
  await makeTouchpoint(store, { community, sponsor: dora, plannedOn: '2026-01-01', doneOn: '2026-01-20' })
  const run = () => runJob('remind-of-touchpoints', { store, config: {} as never, now: new Date() })
  t.strictSame(await run(), { reminded: 1 })
  t.strictSame(await run(), { reminded: 0 })
  t.match(await noticesOf('leader'), [{ kind: 'touchpoint_overdue', community: { id: community } }])
  t.strictSame(await noticesOf('ada'), [])
  t.match(await tasksOf('leader'), [{ subject: id, what: /how it went with dora/ }])
  t.strictSame(await tasksOf('dora'), [])
  const listed = async (overdue: boolean) => (await admin.get(`/v1/touchpoints?overdue=${overdue}`)).body.items.length
  t.strictSame([await listed(true), await listed(false)], [1, 2])

  await t.test('and no longer once it is recorded', async t => {
    await take('leader', id, { transition: 'complete' })
    t.strictSame(await tasksOf('leader'), [])
    t.equal(await listed(true), 0)
  })

  await t.test('and what was planned for the past is moved ahead', async t => {
    const late = await makeTouchpoint(store, { community, sponsor: dora, plannedOn: '2026-01-01' })
    const move = (plannedOn: string) => as('leader').patch(`/v1/touchpoints/${late}`, { plannedOn }, '*')
    isProblem(t, await move('2026-01-02'), 'RULE_BROKEN')
    t.match((await move(addDays(today(), 3))).body, { overdue: false })
  })
})

t.test('when a sponsor is erased, their touchpoints stay without the name; an export has them', async t => {
  const { admin, dora, record } = await stage(t)
  const { id } = (await record('leader', { kind: 'call', doneOn: '2026-01-01', feedback: 'dora said yes.' })).body
  const { body } = await admin.get(`/v1/people/${dora}/export`)
  t.match(JSON.stringify(body), /dora said yes/)
  t.ok((await admin.delete(`/v1/people/${dora}`, '*')).status < 300)
  t.match((await admin.get(`/v1/touchpoints/${id}`)).body, { sponsor: null, status: 'done' })
})
