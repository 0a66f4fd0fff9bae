import { sql } from 'drizzle-orm'
import t from 'tap'
import { addDays, dayInWords, today } from '../../../platform/days.ts'
import { allowedOn, stepsOf, take } from '../../directory/communities/lifecycle.fixtures.ts'
import { checklist, OBJECTIVES, planning } from './launch.fixtures.ts'

t.test('a community is launched when the rules of its portal are met', async t => {
  const { acting, portalOf, planned, give, charter, launchEvent, objective } = await planning(t)
  const id = await planned('Weavers', [await portalOf('OBT', 'obt')])
  await give(id, 'lea', 'leader')
  const lea = acting('lea')
  const list = () => checklist(lea, id, 'launch')

  await t.test('its checklist names everything that is missing, each with the call that supplies it', async t => {
    const { isComplete, requirements, short } = await list()
    t.equal(isComplete, false)
    t.strictSame(short, [
      'launch.leader done',
      'launch.sponsor missing',
      'launch.core-group missing',
      'launch.charter missing',
      'launch.event missing'
    ])
    t.strictSame(
      requirements.map(({ call }) => call),
      [null, 'POST /v1/terms', 'POST /v1/terms', `POST /v1/communities/${id}/charters`, 'POST /v1/events']
    )
    t.match(requirements[0], {
      title: /^One person leads/,
      reason: 'lea leads the community.',
      message: { id: /leader/ }
    })
  })

  await t.test('so do what is allowed and the refusal', async t => {
    const lacks = [/no sponsor/, /0 people/, /no charter in force/, /No launch event/]
    t.match(await allowedOn(lea, id, 'launch'), {
      allowed: false,
      code: 'MOVE_NOT_ALLOWED',
      lacks: lacks.map(problem => ({ problem, call: /^POST/ }))
    })
    t.match((await take(lea, id, 'launch')).body, {
      status: 409,
      code: 'MOVE_NOT_ALLOWED',
      errors: lacks.map(detail => ({ detail }))
    })
  })

  await t.test(
    'what was missing is supplied, and the agenda of the launch event needs each of its objectives',
    async t => {
      await give(id, 'dora', 'sponsor')
      await give(id, 'ada', 'core')
      await give(id, 'bo', 'core')
      await charter(id)
      const { occurrence } = await launchEvent(id)
      for (const one of OBJECTIVES.slice(0, 5)) await objective(lea, occurrence, one)
      const { short, requirements } = await list()
      t.strictSame(
        short.filter(one => one.endsWith('missing')),
        ['launch.event missing']
      )
      t.match(requirements.at(-1), {
        reason: /: the call to action, who is in the room\.$/,
        call: 'POST /v1/agenda-items',
        evidence: [{ fact: 'community.launch-events', says: `A launch event on ${dayInWords(addDays(today(), 10))}.` }]
      })
      t.match((await take(lea, id, 'launch')).body, { status: 409, detail: /who is in the room/ })
      for (const one of OBJECTIVES.slice(5)) await objective(lea, occurrence, one)
      t.match(await list(), { isComplete: true })
      t.match(await allowedOn(lea, id, 'launch'), { allowed: true, lacks: [] })
      t.match((await take(lea, id, 'launch')).body, { status: 'active', launchedOn: today() })
      t.equal((await stepsOf(lea, id)).at(-1), 'launch planning active lea')
    }
  )
})

t.test('each portal has its own rules for a launch', async t => {
  const { admin, acting, portalOf, planned, give } = await planning(t)
  const missing = async (id: string) => {
    const { requirements } = await checklist(admin, id, 'launch')
    return requirements.flatMap(({ rule, status }) => (status === 'missing' ? [rule] : []))
  }
  const OFF = ['launch.charter', 'launch.event'].map(rule => ({ rule, enabled: false }))

  await t.test('a community that names none starts as a network does, with no least number of people', async t => {
    t.strictSame(await missing(await planned('Free', [])), ['launch.leader', 'launch.charter', 'launch.event'])
  })

  await t.test('a portal disables rules and changes their settings', async t => {
    const portal = await portalOf('Easy', 'network', [...OFF, { rule: 'launch.core-group', settings: { members: 1 } }])
    const id = await planned('Easy', [portal])
    await give(id, 'lea', 'leader')
    t.strictSame(await missing(id), ['launch.core-group'])
    await give(id, 'ada', 'core')
    t.match((await take(acting('lea'), id, 'launch')).body, { status: 'active' })
  })

  await t.test('of two portals the rules of both hold, and the stricter setting of a rule', async t => {
    const two = [
      await portalOf('One', 'network', [...OFF, { rule: 'launch.core-group', settings: { members: 1 } }]),
      await portalOf('Two', 'network', [
        ...OFF,
        { rule: 'launch.sponsor' },
        { rule: 'launch.core-group', settings: { members: 2 } }
      ])
    ]
    const id = await planned('Both', two)
    await give(id, 'lea', 'leader')
    await give(id, 'ada', 'core')
    t.strictSame(await missing(id), ['launch.core-group', 'launch.sponsor'])
    await give(id, 'bo', 'core')
    await give(id, 'dora', 'sponsor')
    t.match((await take(acting('lea'), id, 'launch')).body, { status: 'active' })
  })

  await t.test('what is waived for a community is not required of it', async t => {
    const portal = await portalOf('Kind', 'network', OFF)
    const id = await planned('Young', [portal])
    t.strictSame(await missing(id), ['launch.leader'])
    const waiver = { portal, community: id, rule: 'launch.leader', why: 'It is led by turns.', until: today() }
    t.equal((await acting('boss').post('/v1/waivers', waiver)).status, 201)
    t.strictSame((await checklist(admin, id, 'launch')).short, ['launch.leader waived'])
    t.match((await take(admin, id, 'launch')).body, { status: 'active' })
  })

  await t.test('rules of transitions are in the catalogue and make no findings', async t => {
    const { items } = (await admin.get('/v1/rules')).body
    const guarding = items.filter(({ guards }: { guards: string | null }) => guards === 'launch')
    t.ok(guarding.length === 5 && items.length > 30)
    await admin.post('/v1/evaluations', {})
    const found = (await admin.get('/v1/findings?limit=100')).body.items.map(({ rule }: { rule: string }) => rule)
    t.ok(found.length > 0)
    t.strictSame(
      found.filter((rule: string) => rule.startsWith('launch.')),
      []
    )
  })

  await t.test('a status that is stated asks no rules', async t => {
    const portal = await portalOf('Strict', 'obt')
    const id = await planned('Told', [portal], 'active')
    t.strictSame(await stepsOf(admin, id), ['state active'])
  })
})

t.test('checklists', async t => {
  const { admin, acting, store, portalOf, planned, give, launchEvent, objective } = await planning(t)
  const id = await planned('Weavers', [await portalOf('OBT', 'obt')], 'draft')

  await t.test('are there for every transition, with what every community requires', async t => {
    const approve = await checklist(admin, id, 'approve')
    t.match(approve, {
      isComplete: false,
      requirements: [
        { rule: null, status: 'missing', reason: /mission/, call: /^PATCH/ },
        { rule: null, status: 'missing', reason: /objective/ },
        { rule: null, status: 'done' }
      ]
    })
    await admin.patch(`/v1/communities/${id}`, { mission: 'Weave.', strategicObjectives: ['Cloth'] })
    t.match(await checklist(admin, id, 'approve'), { isComplete: true })
    t.match((await checklist(admin, id, 'begin_closing')).requirements, [
      { status: 'with_request', pointer: '/closingOn' },
      { status: 'with_request', pointer: '/reason' }
    ])
    t.match((await admin.get(`/v1/communities/${id}/checklist?transition=party`)).body, {
      status: 400,
      code: 'INVALID_INPUT'
    })
  })

  await t.test('are for those who prepare the transition and decide on it', async t => {
    await give(id, 'lea', 'leader')
    const read = async (name: string) =>
      (await acting(name).get(`/v1/communities/${id}/checklist?transition=launch`)).status
    t.strictSame(await Promise.all(['lea', 'boss', 'stranger'].map(read)), [200, 200, 404])
    const open = await planned('Open', [], 'active')
    t.equal((await acting('stranger').get(`/v1/communities/${open}/checklist?transition=launch`)).status, 403)
  })

  await t.test('look at launch events that take place, of every host', async t => {
    const event = async () =>
      (await checklist(admin, id, 'launch')).requirements.find(({ rule }) => rule === 'launch.event')!
    const { event: launch, occurrence } = await launchEvent(id)
    for (const one of OBJECTIVES) await objective(admin, occurrence, one)
    t.equal((await event()).status, 'done')
    const host = await planned('Host', [])
    await admin.patch(`/v1/events/${launch}`, { hosts: [host, id] })
    t.equal((await event()).status, 'done', 'hosted with others')
    const past = (outcome: string) =>
      store.run(sql`
        update occurrences set starts_at = now() - interval '9 days', ends_at = now() - interval '8 days', outcome = ${outcome}
        where id = ${occurrence}`)
    for (const [outcome, status] of [
      ['held', 'done'],
      ['unconfirmed', 'missing']
    ] as const) {
      await past(outcome)
      t.equal((await event()).status, status, outcome)
    }
    await store.run(sql`
      update occurrences set starts_at = now() + interval '8 days', ends_at = now() + interval '9 days', outcome = 'upcoming'
      where id = ${occurrence}`)
    await admin.post(`/v1/events/${launch}/transitions`, { transition: 'cancel', reason: 'Storm.' })
    t.match(await event(), { status: 'missing', call: 'POST /v1/events' })
  })

  await t.test('are read over GraphQL', async t => {
    const { data } = await admin.ask(
      'query ($id: ID!) { communityChecklist(community: $id, transition: launch) { isComplete requirements { rule status reason call evidence { says } } } }',
      { id }
    )
    t.match(data.communityChecklist, {
      isComplete: false,
      requirements: [{ rule: 'launch.leader', status: 'done', reason: 'lea leads the community.' }]
    })
  })
})
