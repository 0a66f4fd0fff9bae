import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { addDays, today } from '../../../platform/days.ts'
import { allowedOn, stage, stepsOf, take } from './lifecycle.fixtures.ts'

const day = (ahead = 0) => addDays(today(), ahead)

t.test('a community from a draft to its launch', async t => {
  const { admin, acting, portal, lead, stateLeader, people, store } = await stage(t)
  const [ada, boss, lea] = [acting('ada'), acting('boss'), acting('lea')]
  const draft = await ada.post('/v1/communities', { name: 'Weavers', portals: [portal] })
  const id: string = draft.body.id

  await t.test('a person creates a draft, which others do not see, and nothing but a draft', async t => {
    t.match(draft, { status: 201, body: { status: 'draft' } })
    t.equal((await ada.get(`/v1/communities/${id}`)).status, 200)
    t.equal((await boss.get(`/v1/communities/${id}`)).status, 200)
    t.equal((await acting('stranger').get(`/v1/communities/${id}`)).status, 404)
    for (const [member, value] of Object.entries({ status: 'active', source: 'there' }))
      t.match((await ada.post('/v1/communities', { name: 'More', [member]: value })).body, {
        code: 'FORBIDDEN',
        errors: [{ pointer: `/${member}` }]
      })
    t.strictSame(await stepsOf(ada, id), ['state draft ada'])
  })

  await t.test('its author proposes it and is told the present status when that is done already', async t => {
    t.match(await allowedOn(ada, id, 'propose'), { allowed: true, code: null, lacks: [] })
    t.match(await take(ada, id, 'propose'), { status: 200, body: { status: 'proposed' } })
    t.match((await take(ada, id, 'propose')).body, { status: 409, code: 'MOVE_NOT_ALLOWED', detail: /is proposed/ })
    t.match((await take(ada, id, 'approve')).body, { code: 'FORBIDDEN', detail: /admins of one of its portals/ })
    t.match((await take(acting('stranger'), id, 'approve')).body, { code: 'NOT_FOUND' })
  })

  await t.test('changes are asked for with a reason, which allowed says before', async t => {
    t.match(await allowedOn(boss, id, 'ask_changes'), {
      allowed: true,
      code: null,
      lacks: [{ pointer: '/reason', call: /transitions$/ }]
    })
    for (const reason of [undefined, null])
      t.match((await take(boss, id, 'ask_changes', { reason })).body, {
        status: 422,
        code: 'CAUSE_NEEDED',
        errors: [{ pointer: '/reason' }]
      })
    t.equal((await take(boss, id, 'ask_changes', { reason: 'What for?' })).body.status, 'changes_asked')
    const { items } = (await ada.get(`/v1/communities/${id}/steps?sort=-at&limit=1`)).body
    t.match(items, [
      {
        transition: 'ask_changes',
        from: 'proposed',
        to: 'changes_asked',
        reason: 'What for?',
        actorClass: 'portal_admin'
      }
    ])
  })

  await t.test('an approval names everything that is missing, with the call that supplies it', async t => {
    await take(ada, id, 'propose')
    const { allowed, code, lacks } = await allowedOn(boss, id, 'approve')
    t.strictSame([allowed, code], [false, 'MOVE_NOT_ALLOWED'])
    t.match(lacks, [
      { problem: /mission/, call: /^PATCH/ },
      { problem: /objective/, call: /^PATCH/ }
    ])
    t.match((await take(boss, id, 'approve')).body, {
      status: 409,
      errors: [{ detail: /mission/ }, { detail: /aspiration/ }]
    })
    t.equal(
      (await ada.patch(`/v1/communities/${id}`, { mission: 'Weave.', strategicObjectives: ['Cloth'] })).status,
      200
    )
    t.equal((await take(boss, id, 'approve')).body.status, 'approved')
  })

  await t.test('a launch needs exactly one leader, and then it is no longer for the author', async t => {
    await take(ada, id, 'plan')
    t.match((await take(ada, id, 'launch')).body, { status: 409, detail: /no leader.*POST \/v1\/terms/ })
    const led = [await lead(id, 'lea'), await stateLeader(id, 'ada')]
    t.match((await take(lea, id, 'launch')).body, { status: 409, detail: /2 leaders/ })
    await admin.delete(`/v1/terms/${led[1]}`)
    t.match((await take(ada, id, 'launch')).body, { code: 'FORBIDDEN' })
    t.equal((await ada.patch(`/v1/communities/${id}`, { summary: 'Mine.' })).status, 403)
    t.match((await take(lea, id, 'launch')).body, { status: 'active', launchedOn: day() })
    t.strictSame((await stepsOf(acting('stranger'), id)).slice(-3), [
      'approve proposed approved boss',
      'plan approved planning ada',
      'launch planning active lea'
    ])
    t.match((await take(boss, id, 'rest')).body, { code: 'FORBIDDEN', detail: /has a leader/ })
    await admin.delete(`/v1/terms/${led[0]}`)
    t.equal((await take(boss, id, 'rest')).body.status, 'dormant', 'what nobody leads is its admin’s')
    t.equal((await take(ada, id, 'wake')).body.status, 'active')
  })

  await t.test('a step is never changed, and loses only the name of a person who is erased', async t => {
    for (const change of [sql`update community_steps set reason = 'no'`, sql`delete from community_steps`])
      await t.rejects(store.run(change), { code: '42501' })
    await admin.delete(`/v1/people/${people.ada}`)
    t.match((await stepsOf(admin, id))[0], 'state draft')
    t.equal((await admin.get(`/v1/communities/${id}`)).body.status, 'active')
  })
})

t.test('the end of a community', async t => {
  const { admin, acting, portal, lead, store } = await stage(t)
  const [lea, boss] = [acting('lea'), acting('boss')]
  const found = async (name: string, status = 'active') => {
    const id = await made(admin, '/v1/communities', { name, status, portals: [portal] })
    await lead(id, 'lea')
    return id
  }

  await t.test('is announced with a day to come and a reason, can be called off, and comes on its day', async t => {
    const id = await found('Weavers')
    const reason = 'All is woven.'
    const begin = (more: object) => take(lea, id, 'begin_closing', { reason, ...more })
    for (const closingOn of [undefined, day(), day(-1)])
      t.match((await begin({ closingOn })).body, { status: 422, errors: [{ pointer: '/closingOn' }] })
    t.match((await begin({ closingOn: day(9), reason: ' ' })).body, { status: 400, code: 'INVALID_INPUT' })
    t.match((await begin({ closingOn: day(9) })).body, { status: 'closing', closingOn: day(9) })
    const closing = await allowedOn(boss, id, 'close')
    t.equal(closing.allowed, false)
    t.match(closing.lacks[0], { from: `${day(9)}T00:00:00Z` })
    t.match((await take(lea, id, 'resume')).body, { status: 'active', closingOn: null })
    await begin({ closingOn: day(1) })
    t.match((await take(boss, id, 'close')).body, { status: 409, code: 'MOVE_NOT_ALLOWED' })
    await store.run(sql`update communities set closing_on = today()`)
    await store.run(sql`update polls set closes_on = today() - 1`)
    t.match((await take(boss, id, 'close', { noLessonsKnown: true })).body, { status: 'closed', closedOn: day() })
    t.match((await take(lea, id, 'reopen')).body, {
      status: 'draft',
      launchedOn: null,
      closingOn: null,
      closedOn: null
    })
    t.equal((await acting('stranger').get(`/v1/communities/${id}`)).status, 404, 'a draft is hidden')
  })

  await t.test('a merger names another community that goes on, and stays on record as a relation', async t => {
    const [one, two] = [await found('One'), await found('Two')]
    const over = await made(admin, '/v1/communities', { name: 'Over', status: 'closed' })
    const hidden = await made(admin, '/v1/communities', { name: 'Hidden', visibility: 'members' })
    for (const [into, status, code] of [
      [undefined, 422, 'RULE_BROKEN'],
      [one, 422, 'RULE_BROKEN'],
      [over, 422, 'RULE_BROKEN'],
      [hidden, 422, 'UNKNOWN_REFERENCE']
    ] as const)
      t.match((await take(boss, one, 'merge', { into })).body, { status, code, errors: [{ pointer: '/into' }] })
    t.match((await take(boss, one, 'merge', { into: 'two' })).body, {
      status: 'merged',
      relations: [{ kind: 'merged_into', community: { id: two } }]
    })
    await store.run(sql`update communities set status = 'active' where id = ${one}::uuid`)
    t.match((await take(boss, two, 'merge', { into: one })).body, { code: 'RULE_BROKEN', detail: /merged into it/ })
  })

  await t.test('of two that merge into each other at once, one goes on', async t => {
    const pair = [await found('Left'), await found('Right')]
    const answers = await Promise.all(pair.map((id, at) => take(admin, id, 'merge', { into: pair[1 - at] })))
    t.strictSame(answers.map(({ status }) => status).sort(), [200, 422])
  })

  await t.test('each transition takes its own members only', async t => {
    const id = await found('Members')
    t.match((await take(lea, id, 'rest', { closingOn: day(9), into: 'two' })).body, {
      status: 422,
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/closingOn' }, { pointer: '/into' }]
    })
    t.equal((await take(lea, id, 'end')).status, 400)
  })
})

t.test('a status is stated by keys, and recorded as such', async t => {
  const { admin, acting, people } = await stage(t)
  const row = (status: string) => ({ source: 'there', externalKey: 'one', name: 'Told', status })
  const put = (status: string) => admin.put('/v1/communities', { items: [row(status)] })
  const id = (await put('active')).body.items[0].id
  await put('active')
  await put('closed')
  const rows = ['merged', 'draft', 'merged'].map(status => ({ community: { key: 'one', name: 'Told', status } }))
  await admin.post('/v1/imports', { source: 'there', rows })
  await admin.post('/v1/imports', { source: 'there', rows: rows.slice(1, 2), dryRun: true })
  t.strictSame(await stepsOf(admin, id), [
    'state active',
    'state active closed',
    'state closed merged',
    'state merged draft',
    'state draft merged'
  ])
  t.equal((await admin.patch(`/v1/communities/${id}`, { status: 'active' })).status, 400)
  const made = await acting('ada').post('/v1/communities', { name: 'Ada’s' })
  t.match(await stepsOf(acting('ada'), made.body.id), ['state draft ada'])
  t.equal((await admin.delete(`/v1/people/${people.ada}`)).status, 204)
  t.equal((await take(admin, made.body.id, 'propose')).body.status, 'proposed', 'keys act where nobody is left')
})

t.test('a community that names no portal is decided on by keys of the organisation alone', async t => {
  const { admin, acting, caller, portal } = await stage(t)
  const { id } = (
    await acting('ada').post('/v1/communities', { name: 'Free', mission: 'Be.', strategicObjectives: ['All'] })
  ).body
  await take(acting('ada'), id, 'propose')
  t.equal((await take(acting('boss'), id, 'approve')).status, 404)
  t.equal((await take(await caller('secret', undefined, portal), id, 'approve')).status, 403)
  t.match((await take(admin, id, 'approve')).body, { status: 'approved' })
})

t.test('of two processes that take one transition at once, one is told that it is taken', async t => {
  const { admin, elsewhere } = await stage(t)
  const twin = await elsewhere()
  for (let run = 0; run < 10; run++) {
    const id = await made(admin, '/v1/communities', { name: `Run ${run}`, status: 'active' })
    const both = await Promise.all([take(admin, id, 'rest'), take(twin, id, 'rest')])
    t.strictSame(both.map(({ status }) => status).sort(), [200, 409])
    t.match(both.find(({ status }) => status === 409)!.body, { code: 'MOVE_NOT_ALLOWED', detail: /is dormant/ })
    t.strictSame(await stepsOf(admin, id), ['state active', 'rest active dormant'])
  }
})

t.test('GraphQL takes transitions and reads steps and what is allowed', async t => {
  const { admin } = await stage(t)
  const id = await made(admin, '/v1/communities', { name: 'Asked', status: 'planning' })
  const transition = (input: object) =>
    admin.ask(
      'mutation ($id: ID!, $input: CommunityTransitionCreate!) { transitionCommunity(community: $id, input: $input) { status } }',
      { id, input }
    )
  t.match((await transition({ transition: 'launch' })).errors, [{ extensions: { code: 'MOVE_NOT_ALLOWED' } }])
  t.match((await transition({ transition: 'withdraw', reason: 'Too few.' })).data.transitionCommunity, {
    status: 'withdrawn'
  })
  const { data } = await admin.ask(
    'query ($id: ID!) { communitySteps(community: $id) { nodes { transition from to reason person { name } } } communityAllowed(community: $id) { transition allowed lacks { problem call } } }',
    { id }
  )
  t.match(data.communitySteps.nodes, [
    { transition: 'state' },
    { transition: 'withdraw', to: 'withdrawn', reason: 'Too few.' }
  ])
  t.notOk(
    data.communityAllowed.some(
      ({ transition, allowed }: { transition: string | null; allowed: boolean }) => transition && allowed
    )
  )
})
