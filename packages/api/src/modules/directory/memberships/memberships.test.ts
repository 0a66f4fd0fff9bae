import { MEMBERSHIP_STATUSES } from '@guildhall/schema'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { compareSteps } from '../../../core/lifecycle/tables.fixtures.ts'
import { addDays, today } from '../../../platform/days.ts'

// Which ways a membership goes, written by hand from the domain; it knows nothing of the table.
const MEMBERSHIP_MOVES: Record<(typeof MEMBERSHIP_STATUSES)[number], string[]> = {
  applied: ['active', 'declined', 'withdrawn', 'expired'],
  invited: ['active', 'declined', 'withdrawn', 'expired'],
  active: ['alumni'],
  declined: ['applied', 'invited'],
  withdrawn: ['applied', 'invited'],
  expired: ['applied', 'invited'],
  alumni: ['active']
}
// What of it a person does to their own membership.
const OWN_MOVES = [
  'invited>active',
  'invited>declined',
  'applied>withdrawn',
  'active>alumni',
  'withdrawn>applied',
  'expired>applied'
]

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
    t.match((await acting('max').patch(path, { status: 'active' })).body, { code: 'FORBIDDEN' })
    t.match((await acting('lea').patch(path, { status: 'declined' })).body, {
      status: 422,
      code: 'CAUSE_NEEDED',
      errors: [{ pointer: '/cause' }]
    })
    t.match((await acting('lea').patch(path, { status: 'active' })).body, { status: 'active', joinedOn: day(0) })
  })

  await t.test('by invitation nobody comes in alone; who was invited may say yes', async t => {
    t.match((await join('joe', joe, 'invitation')).body, { status: 403, code: 'FORBIDDEN' })
    const invited = (await acting('lea').post('/v1/memberships', { community: 'invitation', person: joe })).body
    t.match(invited, { status: 'invited' })
    t.match((await acting('joe').patch(`/v1/memberships/${invited.id}`, { status: 'active' })).body, {
      status: 'active',
      joinedOn: day(0)
    })
  })

  await t.test('persons join for themselves; leaders add others', async t => {
    t.match((await join('max', joe, 'open')).body, { status: 403, code: 'FORBIDDEN' })
    t.equal((await acting('lea').post('/v1/memberships', { community: 'open', person: joe })).status, 201)
  })

  await t.test('who leaves stays visible as alumni, and comes back by the same membership', async t => {
    const { items } = (await admin.get(`/v1/memberships?community=open&person=${joe}`)).body
    const path = `/v1/memberships/${items[0].id}`
    t.match((await acting('joe').patch(path, { status: 'alumni' })).body, { status: 'alumni', leftOn: day(0) })
    t.match((await acting('max').get(path)).body, { status: 'alumni', person: { name: 'Joe' } })
    t.match((await admin.get('/v1/communities/open')).body, { memberCount: 2 })
    t.match((await admin.patch(path, { status: 'active' })).body, { status: 'active', leftOn: null })
  })

  await t.test('a status moves only as its table says, from each to each', async t => {
    for (const from of MEMBERSHIP_STATUSES) {
      for (const to of MEMBERSHIP_STATUSES.filter(status => status !== from)) {
        const { body } = await admin.post('/v1/people', { name: `${from} ${to}` })
        const made = await admin.post('/v1/memberships', {
          community: 'open',
          person: body.id,
          status: from,
          cause: 'Because.'
        })
        const moved = await admin.patch(`/v1/memberships/${made.body.id}`, { status: to, cause: 'Because.' })
        t.equal(moved.status, MEMBERSHIP_MOVES[from].includes(to) ? 200 : 409, `${from} to ${to}`)
      }
    }
    const { strays, counts } = await compareSteps(store)
    t.strictSame(strays, [])
    t.ok(counts.memberships! > 42)
  })

  await t.test('persons move their own only as far as they may', async t => {
    for (const from of MEMBERSHIP_STATUSES) {
      for (const to of MEMBERSHIP_STATUSES.filter(status => status !== from)) {
        const name = `own-${from}-${to}`
        const { body } = await admin.post('/v1/people', { name, externalId: name })
        const made = await admin.post('/v1/memberships', {
          community: 'open',
          person: body.id,
          status: from,
          cause: 'Because.'
        })
        const { status } = await acting(name).patch(`/v1/memberships/${made.body.id}`, { status: to })
        const known = MEMBERSHIP_MOVES[from].includes(to)
        t.equal(status, OWN_MOVES.includes(`${from}>${to}`) ? 200 : known ? 403 : 409, `${from} to ${to}`)
      }
    }
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
