import t from 'tap'
import { today } from '../../src/platform/days.ts'
import { startApp } from '../app.ts'
import { made } from './made.fixtures.ts'

const PAGE =
  'community { name members { nodes { application { experience } person { email } } } subcommunities { nodes { name } } }'

t.test('a change that takes something out of its caller’s sight shows nothing more of it', async t => {
  const { admin, acting, holding, caller } = await startApp(t)
  const person = (name: string) =>
    made(admin, '/v1/people', { name, externalId: name, email: `${name}@hidden.example` })
  const [rep, other, chief] = [await person('rep'), await person('other'), await person('chief')]
  const portal = await made(admin, '/v1/portals', { name: 'Own', baseUrl: 'https://own.example', admins: [chief] })
  const hidden = { portals: [portal], visibility: 'members', status: 'active' }
  const community = await made(admin, '/v1/communities', { name: 'Hidden weavers', ...hidden })
  await made(admin, '/v1/communities', { name: 'Hidden part', parent: community, ...hidden })
  await made(admin, '/v1/memberships', { community, person: other, application: { experience: 'Hidden years.' } })

  /** A page of the community that the person represents from now on. */
  let pages = 0
  const represented = async () => {
    if (pages++ > 0) await admin.delete(`/v1/pages/${(await admin.get('/v1/pages')).body.items[0].id}`)
    const page = await made(admin, '/v1/pages', { community, portal, url: 'https://own.example/weavers' })
    const representative = await made(admin, '/v1/representatives', { page, person: rep, role: 'primary' })
    return { page, representative }
  }
  const as = acting('rep')
  const isGone = async (page: string) => t.equal((await as.get(`/v1/pages/${page}`)).status, 404)

  await t.test('the last day of a representative: null in GraphQL, and done', async t => {
    const { page, representative } = await represented()
    const { data, errors } = await as.ask(
      `mutation ($id: ID!, $day: Date) { updateRepresentative(representative: $id, ifMatch: "*", input: { endedOn: $day }) { id page { ${PAGE} } } }`,
      { id: representative, day: today() }
    )
    t.strictSame([errors, data], [undefined, { updateRepresentative: null }])
    t.equal((await admin.get(`/v1/representatives/${representative}`)).body.endedOn, today())
    await isGone(page)
  })

  await t.test('a page handed over, beside what stays visible', async t => {
    const { page } = await represented()
    const { data, errors } = await as.ask(
      `mutation ($page: ID!, $to: ID!, $me: ID!) {
        handOverPage(page: $page, input: { role: primary, to: $to }) { ${PAGE} }
        updatePerson(person: $me, ifMatch: "*", input: { title: "Free" }) { title }
      }`,
      { page, to: other, me: rep }
    )
    t.strictSame([errors, data], [undefined, { handOverPage: null, updatePerson: { title: 'Free' } }])
    await isGone(page)
  })

  await t.test('over REST: 204, also when it is asked for again under the same key', async t => {
    const { page } = await represented()
    const body = { role: 'primary', to: other }
    for (const replayed of [undefined, 'true']) {
      const answer = await as.post(`/v1/pages/${page}/handovers`, body, { 'idempotency-key': 'once' })
      t.match(answer, { status: 204, text: '', headers: { 'idempotent-replayed': replayed } })
    }
    const [term] = (await admin.get(`/v1/representatives?page=${page}&person=${other}`)).body.items
    t.equal(term.role, 'primary')
  })

  await t.test('what was seen before and is seen no longer inside something that stays', async t => {
    await admin.patch(`/v1/portals/${portal}`, { admins: [chief] })
    const { data, errors } = await acting('chief').ask(
      'mutation ($id: ID!) { updatePortal(portal: $id, ifMatch: "*", input: { admins: [] }) { communityCount admins { name } } }',
      { id: portal }
    )
    t.strictSame([errors, data], [undefined, { updatePortal: { communityCount: 0, admins: [] } }])
  })

  await t.test('a key with the scope to write alone is told that it is done, and nothing of the record', async t => {
    const writer = await caller('secret', ['communities:write', 'memberships:write'])
    const made = await writer.post('/v1/communities', { name: 'Dyers', status: 'active', joinPolicy: 'open' })
    t.match(made, {
      status: 204,
      text: '',
      headers: { location: /^\/v1\/communities\/[0-9a-f-]{36}$/, etag: undefined }
    })
    const path = made.headers.location as string
    t.match((await admin.get(path)).body, { name: 'Dyers' })
    t.match(await writer.patch(path, { summary: 'Dye.' }), { status: 204, text: '', headers: { etag: undefined } })
    t.match(await writer.post(`${path}/transitions`, { transition: 'renew' }), { status: 204, text: '' })
    t.match((await admin.get(path)).body, { summary: 'Dye.', status: 'renewing' })
    t.equal((await writer.patch(path, { summary: 'x' }, '"stale"')).status, 412)
    const change = 'updateCommunity(community: "dyers", ifMatch: "*", input: { summary: "By GraphQL." })'
    const { errors } = await writer.ask(`mutation { ${change} { name members { nodes { person { email } } } } }`)
    t.equal(errors[0].extensions.code, 'FORBIDDEN', 'what would lead on is refused before anything is done')
    t.equal((await admin.get(path)).body.summary, 'Dye.')
    const short = await writer.ask(
      `mutation { ${change} { name } createMembership(input: { community: "dyers", person: "${other}" }) { id person { name } } }`
    )
    t.strictSame([short.errors, short.data], [undefined, { updateCommunity: null, createMembership: null }])
    t.equal((await admin.get(path)).body.memberCount, 1)
    const again = { 'idempotency-key': 'create-once' }
    for (const replayed of [undefined, 'true'])
      t.match(await writer.post('/v1/communities', { name: 'Once' }, again), {
        status: 204,
        headers: { location: String, 'idempotent-replayed': replayed }
      })
  })

  await t.test('keys of the organisation are shown what they change', async t => {
    const { representative } = await represented()
    const key = holding((await caller()).key)
    t.match(await key.patch(`/v1/representatives/${representative}`, { endedOn: today() }), {
      status: 200,
      body: { endedOn: today() }
    })
  })
})
