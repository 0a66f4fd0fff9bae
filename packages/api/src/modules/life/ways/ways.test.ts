import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addDays, today } from '../../../platform/days.ts'

type Way = { id: string; kind: string; title: string; role: string | null; until: string | null }

const stage = async (t: Parameters<typeof startApp>[0]) => {
  const service = await startApp(t)
  const { admin, acting } = service
  const people: Record<string, string> = {}
  for (const name of ['Lea', 'Cora', 'Max', 'Una'])
    people[name.toLowerCase()] = (await admin.post('/v1/people', { name, externalId: name.toLowerCase() })).body.id
  const community = (await admin.post('/v1/communities', { name: 'Weavers', status: 'active' })).body.id as string
  for (const [name, role] of [
    ['lea', 'leader'],
    ['cora', 'core'],
    ['max', null]
  ] as const) {
    const membership = (await admin.post('/v1/memberships', { community, person: people[name], status: 'active' })).body
      .id
    if (role) await admin.post('/v1/terms', { membership, role })
  }
  const list = async (ways: object[]): Promise<Way[]> =>
    (await admin.patch('/v1/communities/weavers', { waysToContribute: ways })).body.waysToContribute
  const answer = (who: string, way: string, message?: string) =>
    acting(who).post('/v1/way-answers', { community: 'weavers', way, ...(message ? { message } : {}) })
  const transition = (who: string, id: string, transition: string, more: object = {}) =>
    acting(who).post(`/v1/way-answers/${id}/transitions`, { transition, ...more })
  const notices = async (who: string, kind: string) =>
    (await acting(who).get('/v1/notices?limit=100')).body.items.filter((one: { kind: string }) => one.kind === kind)
  return { ...service, people, community, list, answer, transition, notices }
}
const OPEN_ROLE = { kind: 'open_role', title: 'Facilitator of the open hour', role: 'facilitator' }
const HELP = { kind: 'help_wanted', title: 'Translate the handbook', description: 'Two evenings.' }

t.test('the ways to contribute of a community', async t => {
  const { admin, list } = await stage(t)

  await t.test('have ids that stay for as long as their kind and title do', async t => {
    const [role, help] = await list([OPEN_ROLE, HELP])
    t.match(
      [role, help],
      [
        { ...OPEN_ROLE, description: null, until: null },
        { ...HELP, role: null }
      ]
    )
    const again = await list([HELP, { ...OPEN_ROLE, until: '2040-01-01' }])
    t.strictSame(
      again.map(({ id }) => id),
      [help!.id, role!.id]
    )
    const [other] = await list([{ ...HELP, kind: 'offer' }])
    t.not(other!.id, help!.id)
    const { data } = await admin.ask('{ community(community: "weavers") { waysToContribute { id kind title } } }')
    t.strictSame(data.community.waysToContribute, [{ id: other!.id, kind: 'offer', title: HELP.title }])
  })

  await t.test('do not occur twice', async t => {
    const twice = await admin.patch('/v1/communities/weavers', { waysToContribute: [HELP, HELP] })
    t.match(twice, { status: 422, body: { code: 'RULE_BROKEN', errors: [{ pointer: '/waysToContribute' }] } })
  })
})

t.test('answers', async t => {
  const { admin, acting, people, list, answer, transition, notices } = await stage(t)
  const [role, help] = (await list([OPEN_ROLE, HELP])) as [Way, Way]
  const taken = await answer('max', role.id, 'From May.')

  await t.test('reach the leader and the core group', async t => {
    t.match(taken, {
      status: 201,
      body: { title: OPEN_ROLE.title, kind: 'open_role', role: 'facilitator', status: 'open', person: { name: 'Max' } }
    })
    for (const who of ['lea', 'cora'])
      t.match(await notices(who, 'way_answered'), [{ subject: 'Weavers: Max answers “Facilitator of the open hour”' }])
    const open = async (who: string) =>
      (await acting(who).get('/v1/me/tasks')).body.items.filter(({ kind }: { kind: string }) => kind === 'way_answer')
    t.match(await open('lea'), [{ subject: taken.body.id, what: /Max/ }])
    t.strictSame(await open('cora'), [], 'an open role is for the leader')
    t.equal((await acting('una').get(`/v1/way-answers/${taken.body.id}`)).status, 404)
  })

  await t.test('to an open role begin a term when the leader accepts them', async t => {
    t.match(await transition('cora', taken.body.id, 'accept'), { status: 403 })
    t.match(await transition('max', taken.body.id, 'accept'), { status: 403, body: { detail: /own answer/ } })
    const { body } = await transition('lea', taken.body.id, 'accept')
    t.match(body, { status: 'accepted', decidedBy: { name: 'Lea' }, kudo: null })
    t.match((await admin.get(`/v1/terms/${body.term}`)).body, {
      role: 'facilitator',
      title: OPEN_ROLE.title,
      startedOn: today(),
      endedOn: null
    })
    t.match(await notices('max', 'way_answer_decided'), [{ text: /accepted/ }])
    t.match(await transition('lea', taken.body.id, 'accept'), { status: 409 })
  })

  await t.test('of people who are no members need a membership before they hold a role', async t => {
    const { id } = (await answer('una', role.id)).body
    t.match(await transition('lea', id, 'accept'), { status: 409, body: { detail: /POST \/v1\/memberships/ } })
    await acting('lea').post('/v1/memberships', { community: 'weavers', person: people.una })
    t.match(await transition('lea', id, 'accept'), { body: { status: 'accepted' } })
  })

  await t.test('to anything else are accepted with thanks', async t => {
    const { id } = (await answer('max', help.id)).body
    t.match(await answer('max', help.id), { status: 409, body: { code: 'CONFLICT', errors: [{ pointer: '/way' }] } })
    const { body } = await transition('cora', id, 'accept', { reason: 'That helps us a lot.' })
    t.match(body, { status: 'accepted', term: null })
    t.match((await admin.get(`/v1/kudos/${body.kudo}`)).body, {
      from: { name: 'Cora' },
      to: { name: 'Max' },
      message: 'That helps us a lot.'
    })
  })

  await t.test('are declined with a reason, or withdrawn', async t => {
    const { id } = (await answer('max', help.id)).body
    t.match(await transition('lea', id, 'decline'), { status: 422, body: { code: 'CAUSE_NEEDED' } })
    t.match(await transition('lea', id, 'decline', { reason: 'It is done by now.' }), { body: { status: 'declined' } })
    t.match((await notices('max', 'way_answer_decided')).at(-1), { text: /It is done by now/ })
    const again = (await answer('max', help.id)).body.id
    t.match(await transition('lea', again, 'withdraw'), { status: 403 })
    t.match(await transition('max', again, 'withdraw'), { body: { status: 'withdrawn' } })
  })

  await t.test('name a way that is there and open, of a community that goes on', async t => {
    const [past, last] = (await list([
      { ...HELP, until: addDays(today(), -1) },
      { ...OPEN_ROLE, until: today() }
    ])) as [Way, Way]
    const gone = await answer('una', '01900000-0000-7000-8000-000000000000')
    t.match(gone, { status: 422, body: { code: 'UNKNOWN_REFERENCE', errors: [{ pointer: '/way' }] } })
    t.match(await answer('una', past.id), { status: 422, body: { code: 'RULE_BROKEN', errors: [{ pointer: '/way' }] } })
    t.equal((await answer('una', last.id)).status, 201, 'on its last day')
    t.match(await admin.post('/v1/way-answers', { community: 'weavers', way: last.id }), { status: 403 })
  })

  await t.test('go with the person, and are in their export', async t => {
    const { body } = await admin.get(`/v1/people/${people.max}/export`)
    t.equal(body.records.filter(({ kind }: { kind: string }) => kind === 'wayAnswers').length >= 3, true)
    await admin.post(`/v1/people/${people.max}/erasure`, {})
    t.strictSame(
      (await admin.get(`/v1/way-answers?limit=100`)).body.items.filter(
        (one: { person: { name: string } }) => one.person?.name === 'Max'
      ),
      []
    )
  })
})
