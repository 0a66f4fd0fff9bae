import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { DAY_MS, today } from '../../../platform/days.ts'
import { expireMemberships } from '../../directory/memberships/expire.ts'
import { startMail } from '../../messages/mail/mail.fixtures.ts'

/** For how many days an application or an invitation is open. */
const daysOf = ({ expiresAt, createdAt }: { expiresAt: string; createdAt: string }) =>
  Math.round((Date.parse(expiresAt) - Date.parse(createdAt)) / DAY_MS)

type Item = Record<string, unknown> & { kind: string; subject: string; text: string }

const stage = async (t: Parameters<typeof startApp>[0]) => {
  const service = await startApp(t)
  const { admin, acting } = service
  const person = async (name: string, more: object = {}) =>
    (await admin.post('/v1/people', { name, externalId: name.toLowerCase(), ...more })).body.id as string
  const community = async (name: string, joinPolicy: string, more: object = {}) =>
    (await admin.post('/v1/communities', { name, status: 'active', joinPolicy, ...more })).body.id as string
  const member = async (community: string, person: string) =>
    (await admin.post('/v1/memberships', { community, person, status: 'active' })).body.id as string
  const holding = async (community: string, person: string, role: string) => {
    const membership = await member(community, person)
    await admin.post('/v1/terms', { membership, role })
    return membership
  }
  const transition = (who: string, id: string, transition: string, more: object = {}) =>
    acting(who).post(`/v1/memberships/${id}/transitions`, { transition, ...more })
  const notices = async (who: string, kind?: string): Promise<Item[]> =>
    (await acting(who).get('/v1/notices?limit=100')).body.items.filter((one: Item) => !kind || one.kind === kind)
  const join = (who: string, person: string, community: string, more: object = {}) =>
    acting(who).post('/v1/memberships', { community, person, ...more })
  return { ...service, person, community, member, holding, transition, notices, join }
}

const entryOf = async (
  hand: { get: (url: string) => Promise<{ body: { items: Record<string, unknown>[] } }> },
  slug: string
) =>
  (await hand.get(`/v1/communities/${slug}/allowed`)).body.items.find(
    ({ operation }) => operation === 'createMembership'
  ) as { transition: string; allowed: boolean; lacks: { problem: string; call: string | null }[]; reason: string }

t.test('an application is decided with a reason, and the person can apply again', async t => {
  const { acting, person, community, holding, transition, notices, join } = await stage(t)
  const [lea, fay, max] = [
    await person('Lea'),
    await person('Fay'),
    await person('Max', { function: 'Design', unit: 'North' })
  ]
  await community('Weavers', 'approval', { memberProfile: { experience: 'Some years' } })
  await holding('weavers', lea, 'leader')
  await holding('weavers', fay, 'facilitator')

  t.match(await entryOf(acting('max'), 'weavers'), { transition: 'apply', allowed: true })
  const made = await join('max', max, 'weavers', { application: { gives: 'Talks' } })
  t.match(made, { status: 201, body: { status: 'applied', application: { gives: 'Talks' }, cause: null } })
  t.equal(daysOf(made.body), 90)
  const { id } = made.body

  await t.test('those who decide are notified, the facilitator as well, and find it in their tasks', async t => {
    for (const who of ['lea', 'fay']) {
      t.match(
        await notices(who, 'membership_applied'),
        [{ subject: 'Weavers: Max wants to join', text: /“Talks”/ }],
        who
      )
      t.match(
        (await acting(who).get('/v1/me/tasks')).body.items,
        [{ kind: 'membership_application', subject: id }],
        who
      )
      t.match((await acting(who).get(`/v1/memberships/${id}`)).body, { application: { gives: 'Talks' } }, who)
    }
    t.strictSame(await notices('max', 'membership_applied'), [])
  })

  await t.test('a refusal without a reason is refused; with one the applicant reads it', async t => {
    t.match(await transition('fay', id, 'decline'), { status: 422, body: { code: 'CAUSE_NEEDED' } })
    t.match(await transition('fay', id, 'decline', { reason: 'The group is full until May.' }), {
      body: { status: 'declined' }
    })
    t.match(await notices('max', 'membership_decided'), [{ text: /The group is full until May\..*apply again/s }])
    t.match((await acting('max').get(`/v1/memberships/${id}`)).body, { cause: 'The group is full until May.' })
    t.match(await entryOf(acting('max'), 'weavers'), {
      allowed: false,
      reason: /declined.*`apply`/,
      lacks: [{ call: `POST /v1/memberships/${id}/transitions` }]
    })
  })

  await t.test('the person applies again with other answers, is accepted and welcomed once', async t => {
    t.match(await transition('lea', id, 'accept'), { status: 409 })
    const misplaced = await transition('lea', id, 'invite', { application: { gives: 'No' } })
    t.match(misplaced, { status: 422, body: { errors: [{ pointer: '/application' }] } })
    t.match(await transition('max', id, 'apply', { application: { gives: 'Talks and time' } }), {
      body: { status: 'applied', cause: null, application: { gives: 'Talks and time', experience: null } }
    })
    t.match(await transition('lea', id, 'accept'), { body: { status: 'active', joinedOn: today() } })
    t.match(await notices('max', 'member_welcomed'), [
      { subject: 'Welcome to Weavers', text: /Introduce yourself to Lea/ }
    ])
  })

  await t.test(
    'who leaves and comes back asks again where a decision is needed, and is not welcomed twice',
    async t => {
      t.match(await transition('max', id, 'leave'), { body: { status: 'alumni' } })
      t.equal((await transition('max', id, 'join')).status, 403)
      t.match(await transition('max', id, 'apply'), { body: { status: 'applied' } })
      t.match(await transition('lea', id, 'decline', { reason: 'Later.' }), {
        body: { status: 'alumni', cause: 'Later.' }
      })
      await transition('max', id, 'apply')
      t.match(await transition('lea', id, 'accept'), { body: { status: 'active', leftOn: null } })
      t.equal((await notices('max', 'member_welcomed')).length, 1)
      t.match((await notices('max', 'membership_decided')).map(({ subject }) => subject).sort(), [
        'Weavers: welcome back',
        'Weavers: your application',
        'Weavers: your application'
      ])
    }
  )
})

t.test('coming back', async t => {
  const { acting, admin, person, community, holding, transition, join } = await stage(t)
  const [lea, max, joe] = [await person('Lea'), await person('Max'), await person('Joe')]
  await community('Open', 'open')
  await holding('open', lea, 'leader')
  const own = async (who: string, one: string) => (await join(who, one, 'open')).body.id as string

  await t.test('to an open community is joining it', async t => {
    const id = await own('max', max)
    await transition('max', id, 'leave')
    t.match(await entryOf(acting('max'), 'open'), { reason: /alumni.*`join`/ })
    t.match(await transition('max', id, 'join'), { body: { status: 'active' } })
  })

  await t.test('takes a decision where others ended the membership', async t => {
    const id = await own('joe', joe)
    t.match(await transition('lea', id, 'leave', { reason: 'It did not work.' }), { body: { status: 'alumni' } })
    t.match(await entryOf(acting('joe'), 'open'), { reason: /alumni.*`apply`/ })
    t.match(await transition('joe', id, 'join'), { status: 403, body: { code: 'FORBIDDEN', detail: /apply/ } })
    t.match(await transition('joe', id, 'apply'), { body: { status: 'applied' } })
    await transition('lea', id, 'accept')
    await transition('joe', id, 'leave')
    t.match(await transition('joe', id, 'join'), { body: { status: 'active' } }, 'once it was decided, not again')
  })

  await t.test('leaves the earlier terms visible while it is open', async t => {
    const ida = await person('Ida')
    const id = await holding('open', ida, 'web_admin')
    await transition('ida', id, 'leave')
    await admin.patch('/v1/communities/open', { joinPolicy: 'approval', visibility: 'members' })
    await transition('ida', id, 'apply')
    t.match((await acting('max').get('/v1/terms?community=open&role=web_admin')).body.items, [{ membership: id }])
    t.equal((await acting('max').get(`/v1/memberships/${id}`)).status, 404)
    t.ok((await acting('ida').get('/v1/memberships?community=open&status=active')).body.items.length > 0)
  })
})

t.test('invitations', async t => {
  const { app, store, acting, person, community, holding, transition, notices, admin } = await stage(t)
  const mail = await startMail(t, store)
  const address = (who: string) => `${who.toLowerCase()}@example.org`
  const reached = (name: string) => person(name, { email: address(name) })
  const [lea, max, joe, una] = [await person('Lea'), await reached('Max'), await reached('Joe'), await person('Una')]
  await community('Guests', 'invitation', { mission: 'Weave well.' })
  await holding('guests', lea, 'leader')
  const invite = async (person: string) =>
    (
      await acting('lea').post('/v1/memberships', {
        community: 'guests',
        person,
        status: 'invited',
        cause: 'We need you.'
      })
    ).body
  const linkOf = async (who: string) => {
    await mail.send()
    return /https?:\/\/\S+(\/invitation\/\S+)/.exec(mail.taken.find(({ to }) => to === address(who))!.text)![1]!
  }
  const open = (path: string, payload?: string) =>
    app.inject({
      method: payload ? 'POST' : 'GET',
      url: path,
      ...(payload ? { payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } } : {})
    })

  await t.test('are accepted by their link without logging in; who invited hears of it', async t => {
    const made = await invite(max)
    t.match(made, { status: 'invited', invitedBy: { name: 'Lea' }, cause: 'We need you.' })
    t.equal(daysOf(made), 30)
    const path = await linkOf('max')
    const page = await open(path)
    t.match(page, { statusCode: 200, body: /Would you join Guests\?.*“We need you\.”.*Weave well\./s })
    t.match(
      (await acting('max').get(`/v1/memberships/${made.id}`)).body,
      { status: 'invited' },
      'opening changes nothing'
    )
    t.match(await open(path, 'act=accept'), { statusCode: 200, body: /Welcome to Guests/ })
    t.match((await acting('max').get(`/v1/memberships/${made.id}`)).body, { status: 'active', expiresAt: null })
    t.match(await notices('lea', 'invitation_answered'), [{ text: /Max accepted the invitation/ }])
    t.equal((await notices('max', 'member_welcomed')).length, 1)
    t.match(await open(path), { statusCode: 410, body: /This invitation is closed/ })
    t.match(await open(`${path.slice(0, -2)}xx`), { statusCode: 404 })
  })

  await t.test('are declined without a reason by the person, and sent again', async t => {
    const { id } = await invite(joe)
    t.match(await open(await linkOf('joe'), 'act=decline'), { statusCode: 200, body: /You have not joined/ })
    t.match(await transition('lea', id, 'invite'), { body: { status: 'invited' } })
    t.match(await transition('joe', id, 'accept'), { body: { status: 'active' } })
  })

  await t.test('expire after 30 days, applications after 90, each to the moment', async t => {
    const { id } = await invite(una)
    const aged = (days: number) => new Date(Date.parse(made.createdAt) + days * 86_400_000)
    const made = (await admin.get(`/v1/memberships/${id}`)).body
    const expiresAt = Date.parse(made.expiresAt)
    t.match(await expireMemberships({ store, now: new Date(expiresAt - 1000) }), { expired: 0 })
    t.match(await expireMemberships({ store, now: new Date(expiresAt + 1000) }), { expired: 1 })
    t.match((await admin.get(`/v1/memberships/${id}`)).body, { status: 'expired' })
    t.match((await notices('lea', 'invitation_answered')).at(-1), { text: /did not answer/ })
    await admin.patch('/v1/communities/guests', { joinPolicy: 'approval' })
    t.match((await transition('una', id, 'apply')).body, { status: 'applied' })
    t.match(await expireMemberships({ store, now: aged(80) }), { expired: 0 })
    t.match(await expireMemberships({ store, now: aged(91) }), { expired: 1 })
    t.match((await notices('una', 'membership_decided')).at(-1), { text: /not decided in time/ })
  })

  await t.test('come in person: nobody is notified of what an upsert states', async t => {
    const before = (await admin.get('/v1/notices?include=total')).body.totalCount
    const items = [{ community: 'guests', person: await person('Stated'), status: 'active' }]
    t.equal((await admin.put('/v1/memberships', { items })).status, 207)
    t.equal((await admin.get('/v1/notices?include=total')).body.totalCount, before)
  })
})

t.test('facilitators decide who joins, and nothing else', async t => {
  const { acting, person, community, holding, join, transition, member } = await stage(t)
  const [fay, max] = [await person('Fay'), await person('Max')]
  await community('Weavers', 'approval')
  const own = await holding('weavers', fay, 'facilitator')
  const other = await member('weavers', await person('Joe'))
  const { id } = (await join('max', max, 'weavers')).body
  t.equal((await acting('fay').patch(`/v1/memberships/${id}`, { joinedOn: today() })).status, 403)
  t.equal((await acting('fay').patch(`/v1/memberships/${own}`, { joinedOn: today() })).status, 403)
  t.match(await transition('fay', other, 'leave', { reason: 'No.' }), { status: 403 })
  t.match(await transition('fay', id, 'accept'), { body: { status: 'active' } })
  t.equal((await acting('fay').post('/v1/terms', { membership: id, role: 'core' })).status, 403)
  const invited = await acting('fay').post('/v1/memberships', {
    community: 'weavers',
    person: await person('Una'),
    status: 'invited'
  })
  t.match(invited.body, { status: 'invited', invitedBy: { name: 'Fay' } })
})
