import { MEMBERSHIP_STATUSES, MEMBERSHIP_TRANSITIONS } from '@guildhall/schema'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { compareSteps } from '../../../core/lifecycle/tables.fixtures.ts'
import { addDays, today } from '../../../platform/days.ts'

type Status = (typeof MEMBERSHIP_STATUSES)[number]
type Moves = Record<Status, Partial<Record<(typeof MEMBERSHIP_TRANSITIONS)[number], Status>>>

// Which ways a membership goes, written by hand from the domain; it knows nothing of the table.
const MEMBERSHIP_MOVES: Moves = {
  applied: { accept: 'active', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  invited: { accept: 'active', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  active: { leave: 'alumni' },
  declined: { apply: 'applied', invite: 'invited', join: 'active' },
  withdrawn: { apply: 'applied', invite: 'invited', join: 'active' },
  expired: { apply: 'applied', invite: 'invited', join: 'active' },
  alumni: { join: 'active', invite: 'invited', apply: 'applied' }
}
// What nobody does for another: people come back in person.
const IN_PERSON: Partial<Record<Status, string[]>> = {
  declined: ['join'],
  withdrawn: ['join'],
  expired: ['join'],
  alumni: ['apply']
}
// What of it a person does to their own membership.
const OWN_MOVES: Record<Status, string[]> = {
  invited: ['accept', 'decline'],
  applied: ['withdraw'],
  active: ['leave'],
  withdrawn: ['apply', 'join'],
  expired: ['apply', 'join'],
  declined: ['apply', 'join'],
  alumni: ['apply', 'join']
}

const day = (offset: number) => addDays(today(), offset)

t.test('memberships', async t => {
  const { admin, acting, store } = await startApp(t)
  const person = async (name: string) =>
    (await admin.post('/v1/people', { name, externalId: name.toLowerCase() })).body.id as string
  const [lea, max, joe] = [await person('Lea'), await person('Max'), await person('Joe')]
  for (const joinPolicy of ['open', 'approval', 'invitation']) {
    await admin.post('/v1/communities', { name: joinPolicy, status: 'active', joinPolicy })
    await admin.post('/v1/memberships', { community: joinPolicy, person: lea, status: 'active', role: 'leader' })
  }
  const join = (who: string, id: string, community: string, more: object = {}) =>
    acting(who).post('/v1/memberships', { community, person: id, ...more })

  const invite = (who: string, person: string, community: string) =>
    acting(who).post('/v1/memberships', { community, person, status: 'invited' })
  const transition = (who: string, id: string, name: string, more: object = {}) =>
    acting(who).post(`/v1/memberships/${id}/transitions`, { transition: name, ...more })

  await t.test('an open community makes a member at once, from today on', async t => {
    const { status, body } = await join('max', max, 'open')
    t.equal(status, 201)
    t.match(body, {
      status: 'active',
      joinedOn: day(0),
      roles: [],
      terms: [],
      person: { name: 'Max' },
      community: { slug: 'open' }
    })
  })

  await t.test('a person has one membership in a community', async t => {
    t.match((await join('max', max, 'open')).body, { status: 409, code: 'ALREADY_A_MEMBER' })
  })

  await t.test('approval makes an application, which only the person and those who decide may see', async t => {
    const { body } = await join('max', max, 'approval', { application: { experience: 'Some', gives: 'Talks' } })
    t.match(body, {
      status: 'applied',
      joinedOn: null,
      application: { experience: 'Some', gives: 'Talks', objectives: null }
    })
    const path = `/v1/memberships/${body.id}`
    t.match((await acting('lea').get(path)).body, { application: { gives: 'Talks' } })
    t.equal((await acting('joe').get(path)).status, 404)
    t.match((await transition('max', body.id, 'accept')).body, { code: 'FORBIDDEN' })
    t.match((await transition('lea', body.id, 'decline')).body, {
      status: 422,
      code: 'CAUSE_NEEDED',
      errors: [{ pointer: '/reason' }]
    })
    t.match((await transition('lea', body.id, 'accept')).body, { status: 'active', joinedOn: day(0) })
  })

  await t.test('by invitation nobody comes in alone; who was invited may say yes', async t => {
    t.match((await join('joe', joe, 'invitation')).body, { status: 403, code: 'FORBIDDEN' })
    const invited = (await invite('lea', joe, 'invitation')).body
    t.match(invited, { status: 'invited' })
    t.match((await transition('joe', invited.id, 'accept')).body, { status: 'active', joinedOn: day(0) })
  })

  await t.test('persons join for themselves; leaders add others', async t => {
    t.match((await join('max', joe, 'open')).body, { status: 403, code: 'FORBIDDEN' })
    t.equal((await acting('lea').post('/v1/memberships', { community: 'open', person: joe })).status, 201)
  })

  await t.test('who leaves stays visible as alumni, and comes back by the same membership', async t => {
    const { items } = (await admin.get(`/v1/memberships?community=open&person=${joe}`)).body
    const path = `/v1/memberships/${items[0].id}`
    t.match((await transition('joe', items[0].id, 'leave')).body, { status: 'alumni', leftOn: day(0) })
    t.match((await acting('max').get(path)).body, { status: 'alumni', person: { name: 'Joe' } })
    t.match((await admin.get('/v1/communities/open')).body, { memberCount: 2 })
    const back = await admin.post(`${path}/transitions`, { transition: 'join' })
    t.match(back.body, { status: 'active', leftOn: null })
  })

  /** A membership of somebody new in a status, and all that its transitions come to, one after the other. */
  const tried = async (from: Status, as: 'admin' | 'self', expected: (name: string) => number) => {
    for (const name of MEMBERSHIP_TRANSITIONS) {
      const who = `${as}-${from}-${name}`
      const { body } = await admin.post('/v1/people', { name: who, externalId: who })
      const member = { community: 'open', person: body.id, status: from, cause: 'Because.' }
      const { id } = (await admin.post('/v1/memberships', member)).body
      const path = `/v1/memberships/${id}`
      const hand = as === 'admin' ? admin : acting(who)
      const entries: { transition: string | null; allowed: boolean }[] = (await hand.get(`${path}/allowed`)).body.items
      const reason = as === 'admin' ? { reason: 'Because.' } : {}
      const { status, body: after } = await hand.post(`${path}/transitions`, { transition: name, ...reason })
      t.equal(status, expected(name), `${as}: ${name} of one that is ${from}`)
      if (status === 200) t.equal(after.status, MEMBERSHIP_MOVES[from][name], `${name} of one that is ${from}`)
      const said = entries.find(({ transition }) => transition === name)
      t.equal(said?.allowed, status === 200, `allowed says so of ${name}`)
    }
  }

  await t.test('a status moves only as its table says, by each transition from each status', async t => {
    for (const from of MEMBERSHIP_STATUSES)
      await tried(from, 'admin', name => {
        if (IN_PERSON[from]?.includes(name)) return 403
        return name in MEMBERSHIP_MOVES[from] ? 200 : 409
      })
    const { strays, counts } = await compareSteps(store)
    t.strictSame(strays, [])
    t.ok(counts.memberships! > 42)
  })

  await t.test('persons move their own only as far as they may', async () => {
    const others = ['expire', 'invite']
    for (const from of MEMBERSHIP_STATUSES)
      await tried(from, 'self', name => {
        if (OWN_MOVES[from].includes(name)) return 200
        return name in MEMBERSHIP_MOVES[from] || others.includes(name) ? 403 : 409
      })
  })

  await t.test('a status is not patched, and what does not fit is refused with its place', async t => {
    const { id } = (await invite('lea', await person('Una'), 'open')).body
    const path = `/v1/memberships/${id}`
    const wrong = async (answer: ReturnType<typeof admin.post>, pointer: string) =>
      t.match((await answer).body, { status: 400, code: 'INVALID_INPUT', errors: [{ pointer }] })
    await wrong(admin.patch(path, { status: 'active' }), '/status')
    await wrong(admin.post(`${path}/transitions`, { transition: 'vanish' }), '/transition')
    await wrong(admin.post(`${path}/transitions`, {}), '/transition')
    await wrong(admin.post(`${path}/transitions`, { transition: 'accept', on: day(0) }), '/on')
    await wrong(admin.post(`${path}/transitions`, { transition: 'decline', reason: '  ' }), '/reason')
    t.match((await acting('una').patch(path, { cause: 'No.' })).body, { status: 403, errors: [{ pointer: '/cause' }] })
    t.equal((await acting('una').patch(path, { application: { gives: 'Talks' } })).status, 200)
  })

  await t.test('a decision by two at once is taken once; the reason of the last is shown', async t => {
    const { id } = (await join('una', (await admin.get('/v1/people?externalId=una')).body.items[0].id, 'approval')).body
    const both = await Promise.all([
      transition('lea', id, 'decline', { reason: 'Full until May.' }),
      transition('lea', id, 'accept')
    ])
    t.strictSame(both.map(({ status }) => status).sort(), [200, 409])
    await admin.post(`/v1/memberships/${id}/transitions`, { transition: 'invite' })
    const { data, errors } = await admin.ask(
      `mutation { transitionMembership(membership: "${id}", input: { transition: decline, reason: "Full until June." }) { status cause } }`
    )
    if (both[0]!.status === 200)
      t.strictSame([errors, data.transitionMembership], [undefined, { status: 'declined', cause: 'Full until June.' }])
    else t.equal(errors[0].extensions.code, 'MOVE_NOT_ALLOWED')
  })

  await t.test('what those who manage a community add is active at once, whatever its join policy', async t => {
    const chief = await person('Chief')
    const portal = (await admin.post('/v1/portals', { name: 'Own', baseUrl: 'https://own.example', admins: [chief] }))
      .body.id
    for (const policy of ['open', 'approval', 'invitation']) {
      await admin.patch(`/v1/communities/${policy}`, { portals: [portal] })
      for (const [at, hand] of [acting('lea'), acting('chief'), admin].entries()) {
        const added = await hand.post('/v1/memberships', {
          community: policy,
          person: await person(`Added ${policy} ${at}`)
        })
        t.match(added, { status: 201, body: { status: 'active', joinedOn: day(0) } }, `${policy} ${at}`)
      }
    }
    t.match((await join('chief', chief, 'invitation')).body, { status: 'active' }, 'themselves too')
  })
})

t.test('whether one may join stands among what is allowed on a community', async t => {
  const { admin, acting, caller } = await startApp(t)
  const person = async (name: string) =>
    (await admin.post('/v1/people', { name, externalId: name.toLowerCase() })).body.id as string
  const [lea, max] = [await person('Lea'), await person('Max')]
  const community = async (joinPolicy: string, status = 'active') =>
    admin.post('/v1/communities', { name: `${joinPolicy} ${status}`, status, joinPolicy })
  for (const policy of ['open', 'approval', 'invitation']) await community(policy)
  await community('open', 'closed')
  await admin.post('/v1/memberships', { community: 'invitation-active', person: lea, role: 'leader' })
  type Entry = {
    operation: string
    transition: string | null
    allowed: boolean
    code: string | null
    reason: string | null
    lacks: { call: string | null }[]
  }
  const entry = async (hand: typeof admin, slug: string): Promise<Entry> =>
    ((await hand.get(`/v1/communities/${slug}/allowed`)).body.items as Entry[]).find(
      ({ operation }) => operation === 'createMembership'
    )!
  const join = (slug: string) => acting('max').post('/v1/memberships', { community: slug, person: max })

  await t.test('by the policy of the community, as the call then says itself', async t => {
    const max = acting('max')
    t.match(await entry(max, 'open-active'), { transition: 'join', allowed: true, code: null, reason: null, lacks: [] })
    t.match(await entry(max, 'approval-active'), { transition: 'apply', allowed: true })
    const expected = { 'invitation-active': /invitation/, 'open-closed': /closed/ }
    for (const [slug, why] of Object.entries(expected)) {
      const said = await entry(max, slug)
      t.match(said, { allowed: false, reason: why })
      t.match((await join(slug)).body, { code: said.code, detail: said.reason })
    }
    t.match(await entry(acting('lea'), 'open-active'), { transition: 'join', allowed: true })
  })

  await t.test('one who has a membership hears of it, and of what leads on', async t => {
    const { id } = (
      await admin.post('/v1/memberships', { community: 'invitation-active', person: max, status: 'invited' })
    ).body
    const said = await entry(acting('max'), 'invitation-active')
    t.match(said, { allowed: false, code: 'ALREADY_A_MEMBER', reason: /invited.*accept/ })
    t.equal(said.lacks[0]!.call, `POST /v1/memberships/${id}/transitions`)
    t.match((await join('invitation-active')).body, { code: 'ALREADY_A_MEMBER' })
    await acting('max').post(`/v1/memberships/${id}/transitions`, { transition: 'accept' })
    t.match(await entry(acting('max'), 'invitation-active'), {
      allowed: false,
      reason: /active/,
      lacks: [{ call: null }]
    })
  })

  await t.test('for a key it says whether it may add members', async t => {
    t.match(await entry(admin, 'invitation-active'), { transition: null, allowed: true })
    const reader = await caller('secret', ['communities:read'])
    t.match(await entry(reader, 'open-active'), { allowed: false, code: 'FORBIDDEN', reason: /memberships:write/ })
    const narrow = await reader.send('GET', '/v1/communities/open-active/allowed', undefined, {
      'guildhall-actor': 'max'
    })
    t.match(
      narrow.body.items.find(({ operation }: Entry) => operation === 'createMembership'),
      { code: 'FORBIDDEN' }
    )
  })
})

t.test('terms of roles', async t => {
  const { admin } = await startApp(t)
  const person = (await admin.post('/v1/people', { name: 'Lea' })).body.id
  await admin.post('/v1/communities', { name: 'Weavers', status: 'active' })
  const membership = (await admin.post('/v1/memberships', { community: 'weavers', person })).body.id
  const term = (more: object) => admin.post('/v1/terms', { membership, role: 'leader', ...more })
  const roles = async () => (await admin.get(`/v1/memberships/${membership}`)).body.roles

  await t.test('a role is held from its first day to the day before its end', async t => {
    const cases: [startedOn: string | null, endedOn: string | null, held: boolean][] = [
      [null, null, true],
      [day(0), null, true],
      [day(1), null, false],
      [day(-10), day(1), true],
      [day(-10), day(0), false],
      [day(0), day(0), false]
    ]
    for (const [startedOn, endedOn, held] of cases) {
      const { body } = await term({ startedOn, endedOn })
      t.strictSame(await roles(), held ? ['leader'] : [], `${startedOn} to ${endedOn}`)
      t.match((await admin.get('/v1/communities/weavers')).body, { leaderCount: held ? 1 : 0 })
      await admin.delete(`/v1/terms/${body.id}`)
    }
  })

  await t.test('who has left leads no more: neither in the count nor in what the rules find', async t => {
    const held = (await term({ startedOn: day(-10) })).body.id
    await admin.post('/v1/portals', { name: 'Front', baseUrl: 'https://front.example' })
    await admin.put('/v1/portals/front/rule-pack', { base: 'obt' })
    const seen = async () => {
      await admin.post('/v1/evaluations', { portal: 'front' })
      const found = (await admin.get('/v1/findings?portal=front&rule=community.single-leader')).body.items[0]
      const { leaderCount } = (await admin.get('/v1/communities/weavers')).body
      return [leaderCount, found.status]
    }
    t.strictSame(await seen(), [1, 'pass'])
    for (const [address, leftOn, expected] of [
      [`/v1/people/${person}`, day(1), [1, 'pass']],
      [`/v1/people/${person}`, day(0), [0, 'fail']],
      [`/v1/people/${person}`, null, [1, 'pass']]
    ] as const) {
      await admin.patch(address, { leftOn })
      t.strictSame(await seen(), [...expected], `left on ${leftOn}`)
    }
    await admin.delete(`/v1/terms/${held}`)
  })

  await t.test('a term does not end before it starts, also when only one day changes', async t => {
    t.match((await term({ startedOn: day(0), endedOn: day(-1) })).body, {
      status: 422,
      code: 'RULE_BROKEN',
      errors: [{ pointer: '/endedOn' }]
    })
    const { body } = await term({ startedOn: day(-5), dedicatedHoursPerWeek: 2.5 })
    t.match((await admin.patch(`/v1/terms/${body.id}`, { endedOn: day(-6) })).body, { code: 'RULE_BROKEN' })
    t.match((await admin.patch(`/v1/terms/${body.id}`, { endedOn: day(-1) })).body, {
      endedOn: day(-1),
      dedicatedHoursPerWeek: 2.5
    })
  })

  await t.test('rotation is history: every term stays listed, oldest first', async t => {
    await term({ startedOn: day(-1) })
    const { terms } = (await admin.get(`/v1/memberships/${membership}`)).body
    t.match(terms, [
      { startedOn: day(-5), endedOn: day(-1) },
      { startedOn: day(-1), endedOn: null }
    ])
    t.match((await admin.get(`/v1/terms?community=weavers&currentOn=${day(-3)}`)).body.items, [{ startedOn: day(-5) }])
  })

  await t.test('two roles at once are two terms', async t => {
    await term({ role: 'web_admin' })
    t.strictSame(await roles(), ['leader', 'web_admin'])
  })
})
