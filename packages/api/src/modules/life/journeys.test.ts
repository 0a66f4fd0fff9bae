import { sql } from 'drizzle-orm'
import t from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { addDays, today } from '../../platform/days.ts'
import { stage as voting } from '../charters/votes/votes.fixtures.ts'
import { allowedOn, stepsOf, take } from '../directory/communities/lifecycle.fixtures.ts'
import { closingStage } from './closing/closing.fixtures.ts'
import { checklist, OBJECTIVES, planning } from './launch/launch.fixtures.ts'
import { mergingStage } from './merging/merging.fixtures.ts'

const day = (days: number) => addDays(today(), days)

t.test('from an idea to the launch', async t => {
  const { admin, acting, app, people, portalOf, give, launchEvent, objective } = await planning(t)
  const portal = await portalOf('OBT', 'obt')
  const [lea, boss] = [acting('lea'), acting('boss')]
  const id: string = await made(lea, '/v1/communities', {
    name: 'Weavers',
    strategicObjectives: ['Cloth for everyone']
  })
  await admin.patch(`/v1/communities/${id}`, { portals: [portal] })

  await t.test('a draft is requested a page, and approved with it', async t => {
    t.match((await take(lea, id, 'propose')).body, { status: 'proposed' })
    const request: string = await made(lea, '/v1/page-requests', {
      community: id,
      portal,
      url: 'https://obt.example/weavers',
      mission: 'Cloth that lasts, made together.',
      requirement: 'Cloth for everyone by 2030.',
      whyNotTasked: 'No unit weaves.',
      primary: people.lea,
      secondary: people.bo
    })
    t.equal((await boss.post(`/v1/page-requests/${request}/decisions`, { decision: 'approve' })).status, 200)
    t.match((await take(lea, id, 'plan')).body, { status: 'planning' })
  })

  await t.test('a charter is written elsewhere, and an objection is heard before it is published', async t => {
    for (const [name, role] of [
      ['lea', 'leader'],
      ['ada', 'core'],
      ['bo', 'core']
    ] as const)
      await give(id, name, role)
    const markdown = '# Weavers\n\n## Mission\n\nCloth that lasts.\n'
    const draft = (more: object) =>
      made(lea, `/v1/communities/${id}/charters`, { decisionMode: 'consent', ...more }) as Promise<string>
    const vote = (name: string, charter: string, answer: string, reason?: string) =>
      acting(name).put(`/v1/charters/${charter}/vote`, { answer, ...(reason ? { reason } : {}) })
    const first = await draft({ markdown })
    t.equal((await lea.post(`/v1/charters/${first}/transitions`, { transition: 'open_vote' })).status, 200)
    await vote('lea', first, 'agree')
    await vote('ada', first, 'agree')
    await vote('bo', first, 'object', 'It does not say for whom.')
    t.match((await lea.get(`/v1/charters/${first}`)).body, { status: 'draft', outcome: { result: 'objected' } })
    const second = await draft({ markdown: `${markdown}\nFor everyone who needs it.\n`, basedOn: first })
    await lea.post(`/v1/charters/${second}/transitions`, { transition: 'open_vote' })
    for (const name of ['lea', 'ada', 'bo']) await vote(name, second, 'agree')
    t.match((await lea.get(`/v1/communities/${id}/charter`)).body, { id: second, status: 'published', number: 1 })
  })

  await t.test('the checklist names two that are missing, each with its call', async t => {
    const { isComplete, requirements } = await checklist(lea, id, 'launch')
    t.equal(isComplete, false)
    t.match(
      requirements.filter(({ status }) => status === 'missing'),
      [
        { rule: 'launch.sponsor', call: 'POST /v1/terms' },
        { rule: 'launch.event', call: 'POST /v1/events' }
      ]
    )
    t.match(await allowedOn(lea, id, 'launch'), { allowed: false })
  })

  await t.test('with both it is launched, and its charter can be hung on the wall', async t => {
    await give(id, 'dora', 'sponsor')
    const { occurrence } = await launchEvent(id, 1)
    for (const one of OBJECTIVES) await objective(lea, occurrence, one)
    t.match((await take(lea, id, 'launch')).body, { status: 'active', launchedOn: today() })
    const canvas = await app.inject({
      url: `/v1/communities/${id}/charter/canvas.pdf`,
      headers: { authorization: `Bearer ${admin.key}` }
    })
    t.equal(canvas.statusCode, 200)
    t.ok(canvas.rawPayload.subarray(0, 5).toString() === '%PDF-')
    t.strictSame(await stepsOf(lea, id), [
      'state draft lea',
      'propose draft proposed lea',
      'approve proposed approved boss',
      'plan approved planning lea',
      'launch planning active lea'
    ])
  })
})

t.test('joining', async t => {
  const { admin, as, community, people, join } = await voting(t, { joinPolicy: 'approval' })
  for (const [name, more] of [
    ['max', { function: 'Design', unit: 'North' }],
    ['ida', {}]
  ] as const)
    people[name] = await made(admin, '/v1/people', { name, externalId: name, ...more })
  const step = (name: string, id: string, transition: string, more: object = {}) =>
    as(name).post(`/v1/memberships/${id}/transitions`, { transition, ...more })
  const noticesOf = async (name: string, kind: string) =>
    (await as(name).get('/v1/notices?limit=100')).body.items.filter((one: { kind: string }) => one.kind === kind)
  let membership = ''

  await t.test('allowed says how, and the leader sees the mix with the applicant', async t => {
    const { items } = (await as('max').get(`/v1/communities/${community}/allowed`)).body
    t.match(
      items.find(({ operation }: { operation: string }) => operation === 'createMembership'),
      { transition: 'apply', allowed: true }
    )
    membership = await made(as('max'), '/v1/memberships', {
      community,
      person: people.max,
      application: { gives: 'Talks' }
    })
    t.equal((await as('leader').get(`/v1/memberships/${membership}/mix`)).status, 200)
    t.equal((await as('member').get(`/v1/memberships/${membership}/mix`)).status, 404)
  })

  await t.test('a refusal has a reason, which the applicant reads, and applies again', async t => {
    t.match(await step('leader', membership, 'decline'), { status: 422, body: { code: 'CAUSE_NEEDED' } })
    await step('leader', membership, 'decline', { reason: 'Full until May.' })
    t.match((await as('max').get(`/v1/memberships/${membership}`)).body, {
      status: 'declined',
      cause: 'Full until May.'
    })
    t.match((await step('max', membership, 'apply')).body, { status: 'applied' })
    t.match((await step('leader', membership, 'accept')).body, { status: 'active' })
    t.equal((await noticesOf('max', 'member_welcomed')).length, 1)
  })

  await t.test('the new member answers an open role, and has it', async t => {
    const { body } = await as('leader').patch(`/v1/communities/${community}`, {
      waysToContribute: [{ kind: 'open_role', title: 'Facilitator of the open hour', role: 'facilitator' }]
    })
    const answer: string = await made(as('max'), '/v1/way-answers', { community, way: body.waysToContribute[0].id })
    t.match((await as('leader').post(`/v1/way-answers/${answer}/transitions`, { transition: 'accept' })).body, {
      status: 'accepted'
    })
    t.match((await as('max').get(`/v1/memberships/${membership}`)).body, { roles: ['facilitator'] })
  })

  await t.test('two share the seat of the leader, and three weeks of overlap raise no finding', async t => {
    const finding = async () => {
      await admin.post('/v1/evaluations', {})
      const { items } = (await admin.get(`/v1/findings?community=${community}&rule=community.single-leader`)).body
      return items.map(({ status }: { status: string }) => status)
    }
    const [term] = (await admin.get(`/v1/terms?community=${community}&role=leader`)).body.items
    const portal = (await admin.get(`/v1/communities/${community}`)).body.portals[0].id
    await admin.put(`/v1/portals/${portal}/rule-pack`, { base: 'obt' })
    await admin.patch(`/v1/memberships/${term.membership}`, { joinedOn: day(-400) })
    await admin.patch(`/v1/terms/${term.id}`, { startedOn: day(-400), isShared: true, dedicatedHoursPerWeek: 4 })
    const ida = await join('ida')
    const second: string = await made(admin, '/v1/terms', {
      membership: ida,
      role: 'leader',
      isShared: true,
      dedicatedHoursPerWeek: 4
    })
    t.strictSame(await finding(), ['pass'])
    await admin.patch(`/v1/terms/${second}`, { endedOn: today() })
    await admin.patch(`/v1/terms/${term.id}`, { isShared: false })
    t.match(await as('leader').post(`/v1/terms/${term.id}/handovers`, { to: people.max, overlapDays: 21 }), {
      status: 200
    })
    t.strictSame(await finding(), ['pass'])
  })
})

t.test('endings', async t => {
  await t.test('a merger is decided in a review, tried, and made', async t => {
    const { as, from, into, merge, names, admin } = await mergingStage(t)
    const charter: string = await made(as('lena'), `/v1/communities/${from}/charters`, {
      sections: [{ section: 'mission', text: 'Looms.' }]
    })
    await admin.post(`/v1/charters/${charter}/transitions`, { transition: 'publish' })
    const review = (await as('lena').post(`/v1/communities/${from}/reviews`, {})).body
    t.match(review, { status: 'open', prefill: {} })
    const preview = await as('chief').post(`/v1/communities/${from}/merge-previews`, { into })
    t.match(preview, { status: 200, body: { lacks: [] } })
    t.match((await merge(as('chief'))).body, { status: 'merged' })
    t.strictSame(await names(into), ['ada', 'bo', 'cy', 'lena', 'tess', 'tom'])
    t.equal((await admin.get('/v1/communities/looms')).status, 308)
  })

  await t.test('members object to a close, and it goes on; a year later it closes, and stays readable', async t => {
    const { admin, app, as, community, begin, close, consultation, ballot, answer, later, learned, takes } =
      await closingStage(t)
    await begin()
    const poll = await consultation()
    for (const name of ['leader', 'ada', 'bo', 'member'])
      await answer(poll.id, await ballot(poll.id, name), [{ question: 'should_close', choice: 'no' }])
    t.match((await takes(as('leader'), 'resume')).body, { status: 'active', closingOn: null })
    t.match((await admin.get(`/v1/polls/${poll.id}`)).body, { status: 'closed' })

    t.match((await begin(day(30))).body, { status: 'closing' })
    await later(30)
    await learned()
    t.match((await close()).body, { status: 'closed', closedOn: today() })
    const canvas = await app.inject({
      url: `/v1/communities/${community}/charter/canvas.svg`,
      headers: { authorization: `Bearer ${admin.key}` }
    })
    t.equal(canvas.statusCode, 200)
    t.equal((await admin.get(`/v1/metrics?metric=members&scope=community:${community}&period=month`)).status, 200)
    t.match((await as('leader').patch(`/v1/communities/${community}`, { summary: 'On we go.' })).body, {
      detail: /read-only/
    })
    t.match((await stepsOf(admin, community)).slice(1), [
      /^begin_closing active closing leader/,
      /^resume closing active leader/,
      /^begin_closing/,
      /^close closing closed chief/
    ])
    t.equal((await admin.get(`/v1/communities/${community}/steps?limit=1&sort=-at`)).body.items.length, 1)
  })
})

t.test('two processes that take different transitions at once: one does, the other hears of it', async t => {
  const { admin, elsewhere, store } = await planning(t)
  const other = await elsewhere()
  for (let round = 0; round < 10; round++) {
    const id: string = await made(admin, '/v1/communities', { name: `Race ${round}`, status: 'dormant' })
    const answers = await Promise.all([
      admin.post(`/v1/communities/${id}/transitions`, { transition: 'wake' }),
      other.post(`/v1/communities/${id}/transitions`, { transition: 'wake' })
    ])
    t.strictSame(answers.map(({ status }) => status).sort(), [200, 409])
    t.match(
      answers.find(({ status }) => status === 409)!.body,
      { code: 'MOVE_NOT_ALLOWED', detail: /active/ },
      'with the status that it has now'
    )
    const [steps] = await store.run<{ count: number }>(
      sql`select count(*)::int as count from community_steps where community_id = ${id}`
    )
    t.equal(steps!.count, 2)
  }
})
