import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'
import { outcomes, rowsOf } from '../imports/imports.fixtures.ts'

const day = (offset: number) => addDays(today(), offset)

/** A community with two members who hold no roles, imported from the source `hr`. */
const stage = async (t: Test) => {
  const service = await startApp(t)
  const { admin } = service
  const send = async (rows: object[], more: object = {}) =>
    rowsOf(service, (await admin.post('/v1/imports', { source: 'hr', rows, ...more })).body.id)
  await send([
    { community: { key: 'c', name: 'Weavers', status: 'active' } },
    ...['ada', 'bo'].flatMap(name => [
      { person: { key: name, name } },
      { membership: { community: 'c', person: name, joinedOn: day(-400) } }
    ])
  ])
  const memberships: Record<string, string> = {}
  for (const { id, person } of (await admin.get('/v1/memberships')).body.items) memberships[person.name] = id
  const take = (role: string, startedOn: string | null, endedOn: string | null = null, more: object = {}) =>
    admin.post('/v1/terms', { membership: memberships.ada, role, startedOn, endedOn, ...more })
  const count = async () => (await admin.get('/v1/terms?limit=100')).body.items.length
  return { ...service, memberships, send, take, count }
}

const stated = (key: string, more: object = {}) => ({
  term: { key, community: 'c', person: 'ada', role: 'core', ...more }
})

t.test('a member holds a role once at a time', async t => {
  const { admin, memberships, take, count } = await stage(t)

  await t.test('a second term is refused with the first one, and what makes it right', async t => {
    const first = (await take('core', day(-10))).body.id
    t.match((await take('core', day(-10))).body, {
      status: 409,
      code: 'CONFLICT',
      detail: new RegExp(`already holds this role \\(since ${day(-10)}, no end\\) by the term ${first}.*PATCH`),
      errors: [{ pointer: '/role' }]
    })
    t.equal((await take('core', day(30))).status, 409, 'later')
    t.equal((await take('core', day(-99), day(-9))).status, 409, 'by one day')
    t.equal((await take('core', null)).status, 409, 'from an unknown day')
    const { errors } = await admin.ask(
      `mutation { createTerm(input: { membership: "${memberships.ada}", role: core }) { id } }`
    )
    t.match(errors, [{ message: /already holds/, extensions: { code: 'CONFLICT' } }], 'over GraphQL')
    t.equal(await count(), 1, 'nothing is half stored')
    const titled = (await take('core', day(-5), null, { title: 'Treasurer' })).body.id
    t.ok(titled, 'a function with a title of its own')
    t.equal((await admin.patch(`/v1/terms/${titled}`, { title: null })).status, 409, 'which it keeps meanwhile')
    const before = (await take('core', day(-99), day(-10))).body.id
    t.ok(before, 'one ends on the day on which the next one starts')
    t.equal((await admin.patch(`/v1/terms/${before}`, { endedOn: day(-9) })).status, 409, 'by a longer term')
    t.equal((await admin.patch(`/v1/terms/${before}`, { endedOn: day(-20) })).status, 200, 'shorter it can be')
    const coach = (await take('coach', day(0))).body.id
    t.ok(coach, 'in another role')
    t.equal((await admin.patch(`/v1/terms/${coach}`, { role: 'core' })).status, 409, 'by another role')
    t.ok((await take('core', null, day(-99))).body.id, 'what is only known to have ended before')
    await admin.patch(`/v1/terms/${first}`, { endedOn: day(5) })
    t.equal((await take('core', day(5))).status, 201, 'the next one follows')
  })

  await t.test('who holds a role can also stand in for another', async t => {
    const bo = await made(admin, '/v1/terms', { membership: memberships.bo, role: 'coach', startedOn: day(-10) })
    const { person } = (await admin.get(`/v1/memberships/${memberships.ada}`)).body
    t.equal((await admin.post(`/v1/terms/${bo}/stand-ins`, { person: person.id })).status, 200)
  })

  await t.test('two share a seat, each with a term of their own', async t => {
    const shared = { isShared: true, dedicatedHoursPerWeek: 4 }
    t.equal((await take('leader', day(0), null, shared)).status, 201)
    const other = { membership: memberships.bo, role: 'leader', startedOn: day(0), ...shared }
    t.equal((await admin.post('/v1/terms', other)).status, 201)
  })

  await t.test('of several at the same moment one is stored', async t => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => take('web_admin', day(0))))
    t.strictSame(answers.map(({ status }) => status).sort(), [201, 409, 409, 409])
  })
})

t.test('an import refuses only the row of a term that is there already', async t => {
  const { admin, send, take, count } = await stage(t)

  await t.test('what a person recorded', async t => {
    const { id } = (await take('core', day(-10))).body
    const rows = [stated('t1', { startedOn: day(-20) }), stated('t2', { role: 'coach' })]
    const answers = await send(rows)
    t.match(answers, [
      { outcome: 'failed', errors: [{ field: '/term/role', code: 'CONFLICT', detail: /already holds this role/ }] },
      { outcome: 'created' }
    ])
    t.strictSame(outcomes(await send(rows)), ['failed', 'unchanged'], 'and again')
    await admin.delete(`/v1/terms/${id}`)
    t.strictSame(outcomes(await send(rows)), ['created', 'unchanged'], 'without it the row is taken')
    t.equal((await take('core', day(0))).status, 409, 'and then it is there')
  })

  await t.test('the same term under two keys, in one file and later', async t => {
    const rows = [stated('a', { role: 'sponsor' }), stated('b', { role: 'sponsor' })]
    t.strictSame(outcomes(await send(rows, { dryRun: true })), ['created', 'failed'])
    t.strictSame(outcomes(await send(rows)), ['created', 'failed'])
    t.strictSame(outcomes(await send(rows)), ['unchanged', 'failed'])
  })

  await t.test(
    'what follows one another, in whatever order, and several functions in one role are recorded',
    async t => {
      const before = await count()
      const rows = [
        stated('f3', { role: 'facilitator', startedOn: day(-10) }),
        stated('f2', { role: 'facilitator', endedOn: day(-10) }),
        stated('f1', { role: 'facilitator', endedOn: day(-90) }),
        stated('w1', { role: 'web_admin', title: 'Webmaster' }),
        stated('w2', { role: 'web_admin', title: 'Archivist' })
      ]
      t.strictSame(
        outcomes(await send(rows)),
        rows.map(() => 'created')
      )
      t.strictSame(
        outcomes(await send(rows)),
        rows.map(() => 'unchanged')
      )
      t.equal(await count(), before + rows.length)
    }
  )
})
