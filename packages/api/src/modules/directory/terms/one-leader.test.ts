import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'

const day = (offset: number) => addDays(today(), offset)

/** A community with four members, none of whom leads it. */
const stage = async (t: Test) => {
  const service = await startApp(t)
  const { admin } = service
  const community = await made(admin, '/v1/communities', { name: 'Weavers', status: 'active' })
  const members: Record<string, string> = {}
  for (const name of ['Ada', 'Bo', 'Cy', 'Dan']) {
    const person = await made(admin, '/v1/people', { name, externalId: name })
    members[name] = await made(admin, '/v1/memberships', { community, person, joinedOn: day(-400) })
  }
  const lead = (name: string, from: number | null, until: number | null = null, more: object = {}) =>
    admin.post('/v1/terms', {
      membership: members[name],
      role: 'leader',
      startedOn: from === null ? null : day(from),
      endedOn: until === null ? null : day(until),
      ...more
    })
  const reset = () => service.store.run(sql`delete from terms`)
  return { ...service, community, members, lead, reset }
}

const SHARED = { isShared: true, dedicatedHoursPerWeek: 8 }
type Lead = Awaited<ReturnType<typeof stage>>['lead']

t.test('a community has one leader at a time', async t => {
  const { admin, acting, community, members, lead, reset } = await stage(t)

  await t.test('a second one is refused with who leads, and what makes it right', async t => {
    await reset()
    const ada = (await lead('Ada', -100)).body.id
    t.match((await lead('Bo', 0)).body, {
      status: 422,
      code: 'RULE_BROKEN',
      detail: new RegExp(
        `Ada leads it on ${day(0)} \\(since ${day(-100)}, no end\\).*POST /v1/terms/\\{term\\}/handovers`
      ),
      errors: [{ pointer: '/role' }]
    })
    t.equal((await admin.get(`/v1/terms?community=${community}`)).body.items.length, 1, 'nothing is half stored')

    const core = (await admin.post('/v1/terms', { membership: members.Bo, role: 'core' })).body.id
    t.match((await admin.patch(`/v1/terms/${core}`, { role: 'leader' })).body, { code: 'RULE_BROKEN' }, 'by a new role')
    const later = (await lead('Cy', 200)).body
    t.match(later, { code: 'RULE_BROKEN', detail: new RegExp(day(200)) }, 'in the future')
    const over = (await lead('Cy', -300, -50)).body.id
    t.ok(over, 'what is over is history')
    t.match(
      (await admin.patch(`/v1/terms/${over}`, { endedOn: null })).body,
      { code: 'RULE_BROKEN' },
      'by a longer term'
    )

    const eve = await made(admin, '/v1/people', { name: 'Eve' })
    const joined = await admin.post('/v1/memberships', { community, person: eve, role: 'leader' })
    t.match(joined.body, { code: 'RULE_BROKEN', errors: [{ pointer: '/role' }] }, 'with a membership')
    t.equal(
      (await admin.get(`/v1/memberships?person=${eve}`)).body.items.length,
      0,
      'whose person does not join either'
    )

    const { errors } = await admin.ask(
      `mutation { createTerm(input: { membership: "${members.Bo}", role: leader }) { id } }`
    )
    t.match(errors, [{ message: /one leader/, extensions: { code: 'RULE_BROKEN' } }], 'over GraphQL')
    await admin.patch(`/v1/terms/${ada}`, { endedOn: day(0) })
    t.equal((await lead('Bo', 0)).status, 201, 'after the other one')
  })

  await t.test('a handover overlaps for 30 days at most', async t => {
    const overlap = async (
      first: [string, number | null, number | null],
      second: [string, number | null, number | null]
    ) => {
      await reset()
      await lead(...first)
      return (await lead(...second)).status
    }
    t.equal(await overlap(['Ada', -100, 30], ['Bo', 0, null]), 201)
    t.equal(await overlap(['Ada', -100, 31], ['Bo', 0, null]), 422)
    t.equal(await overlap(['Ada', -100, 30], ['Bo', -1, null]), 422, 'days that are over count')
    t.equal(await overlap(['Bo', 0, null], ['Ada', -100, 30]), 201, 'in whatever order it is written')
    t.equal(await overlap(['Ada', null, 10], ['Bo', 0, null]), 201, 'from before all that is known')
    t.equal(await overlap(['Ada', -100, null], ['Bo', 0, 10]), 422, 'who goes on does not hand over')
    t.equal(await overlap(['Ada', 0, 10], ['Bo', 0, null]), 422, 'who begins on the same day does not either')
    t.equal(await overlap(['Ada', -100, 60], ['Bo', 40, null]), 201, 'in the future')
    await lead('Cy', 45)
    t.equal((await lead('Cy', 45)).status, 422, 'a third one who stays')
  })

  await t.test('two share the seat where both terms say so, each with hours', async t => {
    const both = async (ada: object, bo: object) => {
      await reset()
      const statuses = [(await lead('Ada', -100, null, ada)).status, (await lead('Bo', 0, null, bo)).status]
      return statuses.join(' ')
    }
    t.equal(await both(SHARED, SHARED), '201 201')
    t.equal((await lead('Cy', 0, null, SHARED)).status, 422, 'no third one')
    t.equal(await both(SHARED, {}), '201 422')
    t.equal(await both({}, SHARED), '201 422')
    t.equal(await both(SHARED, { isShared: true }), '201 422')
    t.match((await lead('Bo', 0, null, { ...SHARED, dedicatedHoursPerWeek: 0 })).body, {
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/isShared' }]
    })
    const core = await admin.post('/v1/terms', { membership: members.Bo, role: 'core', ...SHARED })
    t.match(core.body, { code: 'RULE_BROKEN', errors: [{ pointer: '/isShared' }] }, 'only leaders')

    const ada = (await admin.get(`/v1/terms?community=${community}`)).body.items[0].id
    await lead('Bo', 0, null, SHARED)
    t.match((await admin.patch(`/v1/terms/${ada}`, { isShared: false })).body, { code: 'RULE_BROKEN' }, 'and go on so')
    t.equal((await admin.patch(`/v1/terms/${ada}`, { endedOn: day(30) })).status, 200)
    t.equal((await lead('Cy', 0, null, SHARED)).status, 201, 'one of two hands over')
  })

  await t.test('a leader hears the same', async t => {
    await reset()
    await lead('Ada', -100)
    t.match((await acting('Ada').post('/v1/terms', { membership: members.Bo, role: 'leader' })).body, {
      code: 'RULE_BROKEN'
    })
  })

  await t.test('who comes back does not lead again', async t => {
    await reset()
    const ada = (await lead('Ada', -100)).body.id
    const move = (transition: string) => admin.post(`/v1/memberships/${members.Ada}/transitions`, { transition })
    t.match((await move('leave')).body, { status: 'alumni', terms: [{ id: ada, endedOn: day(0) }] })
    t.equal((await lead('Bo', 0)).status, 201)
    t.match((await move('join')).body, { status: 'active', roles: [] })
  })

  await t.test('who is back by their days does not lead beside another', async t => {
    await reset()
    await admin.patch(`/v1/memberships/${members.Ada}`, { leftOn: day(0) })
    t.equal((await lead('Ada', -100)).status, 201, 'no member today')
    t.equal((await lead('Bo', -10)).status, 201)
    t.match((await admin.patch(`/v1/memberships/${members.Ada}`, { leftOn: null })).body, {
      code: 'RULE_BROKEN',
      detail: /Bo leads/
    })
    await admin.patch(`/v1/memberships/${members.Bo}`, { leftOn: day(5) })
    t.equal(
      (await admin.patch(`/v1/memberships/${members.Ada}`, { leftOn: null })).status,
      422,
      'Bo does not hand over'
    )
  })
})

t.test('of two who become leader at the same moment one does', async t => {
  const { community, admin, lead, reset } = await stage(t)
  for (let round = 0; round < 5; round++) {
    await reset()
    const answers = await Promise.all(['Ada', 'Bo', 'Cy', 'Dan'].map(name => lead(name, 0)))
    t.strictSame(answers.map(({ status }) => status).sort(), [201, 422, 422, 422])
    t.match((await admin.get(`/v1/communities/${community}`)).body, { leaderCount: 1 })
  }
})

t.test('an import states who leads: it is recorded, and found', async t => {
  const { admin } = await startApp(t)
  const portal = await made(admin, '/v1/portals', { name: 'Front', baseUrl: 'https://front.example.org/' })
  await admin.put('/v1/portals/front/rule-pack', { base: 'obt' })
  const rows = [
    { community: { key: 'c', name: 'Weavers', status: 'active' } },
    ...['Ada', 'Bo'].flatMap(name => [
      { person: { key: name, name } },
      { term: { key: name, community: 'c', person: name, role: 'leader', startedOn: day(-40) } }
    ])
  ]
  const found = async () => {
    await admin.post('/v1/evaluations', { portal: 'front' })
    const { items } = (await admin.get('/v1/findings?portal=front&rule=community.single-leader')).body
    return items.map(({ status, reason }: { status: string; reason: string }) => `${status}: ${reason}`)
  }
  t.match((await admin.post('/v1/imports', { source: 's', rows })).body, { failedCount: 0 })
  const { id } = (await admin.get('/v1/communities/weavers')).body
  await admin.patch(`/v1/communities/${id}`, { portals: [portal] })
  t.match(await found(), [/^fail: 2 people/])

  const termOf = async (externalKey: string) =>
    (await admin.get(`/v1/terms?source=s&externalKey=${externalKey}`)).body.items[0]
  const [ada, bo] = [await termOf('Ada'), await termOf('Bo')]
  t.equal((await admin.patch(`/v1/terms/${ada.id}`, { title: 'Coordinator' })).status, 200, 'what is so can be changed')
  t.match((await admin.patch(`/v1/terms/${ada.id}`, { startedOn: day(-50) })).body, { code: 'RULE_BROKEN' })
  t.equal((await admin.patch(`/v1/terms/${ada.id}`, { endedOn: day(10) })).status, 200, 'and put right step by step')
  t.match(await found(), [/^fail/], 'they began on the same day: one does not follow the other')
  await admin.patch(`/v1/terms/${ada.id}`, { endedOn: day(0) })
  t.match(await found(), [/^pass: Bo leads/])

  const shared = { ...SHARED, key: 'Ada2', community: 'c', person: 'Ada', role: 'leader', startedOn: day(0) }
  const again = [{ term: shared }, { term: { key: 'Bo', community: 'c', person: 'Bo', role: 'leader', ...SHARED } }]
  t.match((await admin.post('/v1/imports', { source: 's', rows: again })).body, { createdCount: 1, updatedCount: 1 })
  t.match(await found(), [/^pass: (Ada and Bo|Bo and Ada) share/])
  t.match((await admin.get(`/v1/terms/${bo.id}`)).body, { isShared: true, dedicatedHoursPerWeek: 8 })
})

t.test('three weeks of overlap raise no finding', async t => {
  const { admin, community, lead } = await stage(t)
  const portal = await made(admin, '/v1/portals', { name: 'Front', baseUrl: 'https://front.example.org/' })
  await admin.patch(`/v1/communities/${community}`, { portals: [portal] })
  await admin.put('/v1/portals/front/rule-pack', { base: 'obt' })
  const leads = lead as Lead
  await leads('Ada', -100, 15)
  await leads('Bo', -6)
  await admin.post('/v1/evaluations', { portal: 'front' })
  t.match((await admin.get('/v1/findings?portal=front&rule=community.single-leader')).body.items, [
    { status: 'pass', reason: 'Bo leads the community after a handover.' }
  ])
})
