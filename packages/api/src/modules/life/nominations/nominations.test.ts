import t from 'tap'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { day, stage } from '../roles/roles.fixtures.ts'

const setup = async (t: Parameters<typeof stage>[0]) => {
  const staged = await stage(t)
  const { acting, community, people } = staged
  return {
    ...staged,
    nominate: (by: string, person: string, more: object = {}) =>
      acting(by).post('/v1/nominations', { community, person: people[person], role: 'facilitator', ...more }),
    take: (by: string, id: string, transition: string, reason?: string) =>
      acting(by).post(`/v1/nominations/${id}/transitions`, { transition, ...(reason ? { reason } : {}) })
  }
}

t.test('a member nominates another', async t => {
  const { admin, acting, people, members, nominate, take, noticesOf, tasksOf, rolesOf } = await setup(t)
  const { status, body } = await nominate('max', 'mia', { reason: 'She runs the workshops.' })
  t.match(
    { status, body },
    {
      status: 201,
      body: { status: 'proposed', isOffer: false, nominatedBy: { name: 'max' }, person: { name: 'mia' }, term: null }
    }
  )
  const { id } = body
  t.match(await tasksOf('mia'), [{ kind: 'nomination', subject: id, call: `POST /v1/nominations/${id}/transitions` }])
  t.strictSame(await noticesOf('mia'), ['nomination_received'])
  t.strictSame(await noticesOf('lea'), [], 'nothing to decide before she is willing')

  await t.test('who is asked first: nobody has a role without their consent', async t => {
    isProblem(t, await take('lea', id, 'appoint'), 'MOVE_NOT_ALLOWED')
    isProblem(t, await take('lea', id, 'accept'), 'FORBIDDEN')
    isProblem(t, await take('max', id, 'accept'), 'FORBIDDEN')
    isProblem(t, await nominate('cora', 'mia'), 'CONFLICT', 'once at a time')
    t.match((await take('mia', id, 'accept')).body, { status: 'accepted', decidedAt: null })
    t.strictSame(await tasksOf('mia'), [])
  })

  await t.test('and then the leader decides', async t => {
    t.strictSame(await noticesOf('lea'), ['nomination_accepted'])
    t.match(await tasksOf('lea'), [{ kind: 'nomination_decision', subject: id, what: /mia becomes a facilitator/ }])
    for (const name of ['mia', 'max', 'cora']) isProblem(t, await take(name, id, 'appoint'), 'FORBIDDEN', name)
    const items = (await acting('lea').get(`/v1/nominations/${id}/allowed`)).body.items
    const open = items.flatMap((one: { allowed: boolean; transition: string }) => (one.allowed ? one.transition : []))
    t.strictSame(open.sort(), ['appoint', 'decline'])
    isProblem(t, await take('lea', id, 'decline'), 'CAUSE_NEEDED')
    const done = await take('lea', id, 'appoint')
    t.match(done.body, { status: 'appointed', decidedBy: { name: 'lea' }, term: String })
    t.match((await admin.get(`/v1/terms/${done.body.term}`)).body, {
      membership: members.mia,
      role: 'facilitator',
      startedOn: day(0)
    })
    t.strictSame(await rolesOf('mia'), ['facilitator'])
    t.ok((await noticesOf('mia')).includes('nomination_decided'))
    t.strictSame(await noticesOf('max'), ['nomination_decided'])
    isProblem(t, await take('lea', id, 'appoint'), 'MOVE_NOT_ALLOWED', 'once')
  })

  await t.test('in sight of those concerned alone', async t => {
    const sees = async (name: string) => (await acting(name).get(`/v1/nominations/${id}`)).status === 200
    for (const name of ['mia', 'max', 'lea', 'cora', 'chief']) t.ok(await sees(name), name)
    t.notOk(await sees('outsider'))
    const { id: mine } = (await nominate('mia', 'mia', { role: 'coach' })).body
    t.equal((await acting('max').get(`/v1/nominations/${mine}`)).status, 404, 'no other member')
    t.match((await take('lea', mine, 'decline', 'We have a coach until May.')).body, {
      status: 'declined',
      answer: 'We have a coach until May.'
    })
    t.equal((await nominate('mia', 'mia', { role: 'coach' })).status, 201, 'and again')
  })

  await t.test('who is a member', async t => {
    t.match((await nominate('max', 'outsider')).body, { code: 'RULE_BROKEN', errors: [{ pointer: '/person' }] })
    isProblem(t, await nominate('outsider', 'outsider'), 'FORBIDDEN')
    t.equal((await admin.get(`/v1/nominations?person=${people.outsider}`)).body.items.length, 0)
  })

  await t.test('and can take it back', async t => {
    const again = (await nominate('max', 'cora')).body.id
    isProblem(t, await take('cora', again, 'withdraw'), 'FORBIDDEN', 'the nominee declines')
    t.match((await take('max', again, 'withdraw')).body, { status: 'withdrawn' })
    isProblem(t, await take('cora', again, 'accept'), 'MOVE_NOT_ALLOWED')
  })
})

t.test('an offer of the leader is the role by accepting it', async t => {
  const { nominate, take, rolesOf, noticesOf } = await setup(t)
  const { id, isOffer } = (await nominate('lea', 'max', { role: 'core', startsOn: day(5) })).body
  t.ok(isOffer)
  t.match((await take('max', id, 'accept')).body, { status: 'appointed' })
  t.strictSame(await rolesOf('max'), [], 'from its first day on')
  t.strictSame(await noticesOf('lea'), ['nomination_decided'])
  const declined = (await nominate('lea', 'mia', { role: 'core' })).body.id
  t.match((await take('mia', declined, 'decline')).body, { status: 'declined', answer: null }, 'no reason is asked for')
})

t.test('a nominee for leader takes over from the leader', async t => {
  const { admin, nominate, take, lead, rolesOf, community } = await setup(t)
  const { id } = (await nominate('lea', 'mia', { role: 'leader', overlapDays: 14 })).body
  const { body } = await take('mia', id, 'accept')
  t.match(body, { status: 'appointed' })
  t.match((await admin.get(`/v1/terms/${lead}`)).body, { endedOn: day(14) })
  t.match((await admin.get(`/v1/terms/${body.term}`)).body, { role: 'leader', startedOn: day(0) })
  t.strictSame(await rolesOf('mia'), ['leader'])
  t.match((await admin.get(`/v1/communities/${community}`)).body, { leaderCount: 2 })
})

t.test('where nobody leads, the admins of the portal decide', async t => {
  const { admin, nominate, take, lead, tasksOf, noticesOf, rolesOf } = await setup(t)
  await admin.patch(`/v1/terms/${lead}`, { endedOn: day(0) })
  const { id } = (await nominate('mia', 'mia', { role: 'leader' })).body
  t.strictSame(await noticesOf('chief'), ['nomination_accepted'])
  t.match(await tasksOf('chief'), [{ kind: 'nomination_decision', subject: id }])
  t.match((await take('chief', id, 'appoint')).body, { status: 'appointed' })
  t.strictSame(await rolesOf('mia'), ['leader'])
})

t.test('of two answers at the same moment one counts', async t => {
  const { nominate, take, admin, community } = await setup(t)
  const { id } = (await nominate('mia', 'mia')).body
  const answers = await Promise.all([take('lea', id, 'appoint'), take('chief', id, 'appoint')])
  t.strictSame(answers.map(({ status }) => status).sort(), [200, 409])
  t.equal((await admin.get(`/v1/terms?community=${community}&role=facilitator`)).body.items.length, 1)
})
