import t from 'tap'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { day, stage } from './roles.fixtures.ts'

t.test('a handover', async t => {
  const { admin, acting, people, lead, members, community, noticesOf, rolesOf } = await stage(t)
  const handOver = (name: string, body: object, term = lead) => acting(name).post(`/v1/terms/${term}/handovers`, body)

  await t.test('is for who holds the role, the leader and the admins of the portal', async t => {
    for (const name of ['cora', 'max', 'outsider']) isProblem(t, await handOver(name, { to: people.mia }), 'FORBIDDEN')
    const allowed = (await acting('lea').get(`/v1/terms/${lead}/allowed`)).body.items
    t.match(
      allowed.filter(({ operation }: { operation: string }) => /handOver|standIn/.test(operation)),
      [{ allowed: true }, { allowed: true }]
    )
  })

  await t.test('says what does not fit', async t => {
    t.match((await handOver('lea', { to: people.outsider })).body, {
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/to', detail: /not an active member.*POST \/v1\/memberships/ }]
    })
    t.match((await handOver('lea', { to: people.lea })).body, { code: 'CONFLICT', errors: [{ pointer: '/to' }] })
    t.match((await handOver('lea', { to: people.mia, on: day(-101) })).body, {
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/on', detail: new RegExp(day(-100)) }]
    })
    isProblem(t, await handOver('lea', { to: people.mia, overlapDays: 31 }), 'INVALID_INPUT')
    isProblem(t, await handOver('lea', { to: lead }), 'UNKNOWN_REFERENCE')
    t.match((await admin.get(`/v1/terms/${lead}`)).body, { endedOn: null }, 'nothing is half done')
  })

  await t.test('ends a term and begins the next one, thirty days apart at most', async t => {
    const { status, body } = await handOver('lea', { to: people.mia, on: day(0), overlapDays: 30, note: 'The wiki.' })
    t.match(
      { status, body },
      {
        status: 200,
        body: { role: 'leader', membership: members.mia, startedOn: day(0), endedOn: null, dedicatedHoursPerWeek: null }
      }
    )
    t.match((await admin.get(`/v1/terms/${lead}`)).body, { endedOn: day(30) })
    t.strictSame([await rolesOf('lea'), await rolesOf('mia')], [['leader'], ['leader']])
    t.strictSame(await noticesOf('mia'), ['role_handed_over'])
    t.strictSame(await noticesOf('lea'), [], 'who did it knows')
    const [{ id }] = (await admin.get(`/v1/notices?person=${people.mia}`)).body.items
    t.match((await acting('mia').get(`/v1/notices/${id}`)).body, {
      text: /lea hands over to you: you are the leader of Weavers.*The wiki/s
    })
    isProblem(t, await handOver('mia', { to: people.mia }), 'CONFLICT')
    t.match((await handOver('mia', { to: people.max }, body.id)).status, 200)
  })

  await t.test('passes any role on', async t => {
    const coach = (await admin.post('/v1/terms', { membership: members.mia, role: 'coach', title: 'Guide' })).body.id
    t.match((await handOver('mia', { to: people.max }, coach)).body, { role: 'coach', title: 'Guide' })
    t.notOk((await rolesOf('mia')).includes('coach'))
    t.equal((await admin.get(`/v1/communities/${community}`)).status, 200)
  })
})

t.test('who shares the role hands their share over', async t => {
  const { admin, acting, people, lead, term } = await stage(t)
  const shared = { isShared: true, dedicatedHoursPerWeek: 4 }
  await admin.patch(`/v1/terms/${lead}`, shared)
  await term('cora', 'leader', shared)
  t.match((await acting('lea').post(`/v1/terms/${lead}/handovers`, { to: people.mia, overlapDays: 7 })).body, shared)
})

t.test('a leave of absence', async t => {
  const { admin, acting, people, lead, members, community, portal, noticesOf, tasksOf, rolesOf } = await stage(t)
  const standIn = (body: object, term = lead, name = 'lea') => acting(name).post(`/v1/terms/${term}/stand-ins`, body)

  await t.test('says what does not fit', async t => {
    t.match((await standIn({ person: people.lea })).body, { code: 'RULE_BROKEN', errors: [{ pointer: '/person' }] })
    t.match((await standIn({ person: people.outsider })).body, {
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/person' }]
    })
    t.match((await standIn({ person: people.mia, until: day(-1) })).body, {
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/until' }]
    })
    t.match((await standIn({ person: people.mia, from: day(-101) })).body, { errors: [{ pointer: '/from' }] })
    isProblem(t, await standIn({ person: people.mia }, lead, 'max'), 'FORBIDDEN')
  })

  await t.test('brings in a stand-in, to whom tasks go meanwhile', async t => {
    const application = (await admin.post('/v1/memberships', { community, person: people.outsider, status: 'applied' }))
      .body.id
    const awaits = async (name: string) => (await tasksOf(name)).map(({ subject }) => subject)
    t.strictSame(await awaits('lea'), [application])
    const { status, body } = await standIn({ person: people.mia, until: day(10) })
    t.match(
      { status, body },
      {
        status: 200,
        body: { role: 'leader', membership: members.mia, startedOn: day(0), endedOn: day(11), standsInFor: lead }
      }
    )
    t.strictSame(await awaits('lea'), [])
    t.strictSame(await awaits('mia'), [application])
    t.strictSame(await noticesOf('mia'), ['stand_in_named'])
    t.equal(
      (await acting('mia').patch(`/v1/communities/${community}`, { summary: 'For Lea.' })).status,
      200,
      'its rights'
    )
    t.equal(
      (await acting('lea').patch(`/v1/communities/${community}`, { summary: 'Mine.' })).status,
      200,
      'still leads'
    )
    t.match((await standIn({ person: people.max, from: day(5) })).body, { code: 'CONFLICT' }, 'one at a time')
    t.equal((await standIn({ person: people.max, from: day(11), until: day(12) })).status, 200, 'the day after')
    t.match((await admin.get(`/v1/terms?standsInFor=${lead}`)).body.items, [{ id: body.id }, { startedOn: day(11) }])
    t.match((await standIn({ person: people.max }, body.id)).body, { code: 'RULE_BROKEN' }, 'nobody stands in for one')
  })

  await t.test('makes nobody a second leader', async t => {
    t.match((await admin.get(`/v1/communities/${community}`)).body, { leaderCount: 1 })
    await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt' })
    await admin.post('/v1/evaluations', { portal })
    t.match((await admin.get(`/v1/findings?community=${community}&rule=community.single-leader`)).body.items, [
      { status: 'pass', reason: /^lea leads/ }
    ])
  })

  await t.test('is over with the term', async t => {
    await admin.patch(`/v1/terms/${lead}`, { endedOn: day(3) })
    t.match((await admin.get(`/v1/terms?standsInFor=${lead}`)).body.items, [{ endedOn: day(3) }, { endedOn: day(11) }])
    t.strictSame(await rolesOf('mia'), ['leader'])
    await admin.patch(`/v1/terms/${lead}`, { endedOn: day(0) })
    t.strictSame(await rolesOf('mia'), [], 'and gives no rights any more')
    isProblem(t, await acting('mia').patch(`/v1/communities/${community}`, { summary: 'Mine.' }), 'FORBIDDEN')
  })
})
