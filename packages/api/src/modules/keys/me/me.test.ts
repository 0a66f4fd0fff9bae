import t from 'tap'
import { made } from '../../../../test/access/made.fixtures.ts'
import { startApp } from '../../../../test/app.ts'
import { isProblem } from '../../../transports/rest/raw.fixtures.ts'
import { startIssuer } from '../issuer.fixtures.ts'

const VIEWER =
  '{ viewer { key { id name kind scopes origins expiresAt portal { slug } } person { id name memberships { nodes { community { slug } } } } } }'

t.test('who calls', async t => {
  const issuer = await startIssuer(t)
  const { admin, acting, holding, caller } = await startApp(t, issuer.settings)
  const ada = await made(admin, '/v1/people', { name: 'Ada', externalId: 'ada' })
  const origins = ['https://front.example', 'https://back.example']
  const portal = await made(admin, '/v1/portals', { name: 'Front', baseUrl: 'https://front.example', origins })
  const keyOf = async (draft: object) => (await admin.post('/v1/keys', { kind: 'secret', ...draft })).body

  await t.test('a key is told what it is, without its secret, whatever its scopes', async t => {
    const { key, ...known } = await keyOf({ name: 'Sync', scopes: ['communities:write'], portal })
    const me = await holding(key).get('/v1/me')
    t.match(me, { status: 200, headers: { 'cache-control': 'private, no-cache' } })
    t.equal(me.text.includes(key.slice(9)), false)
    const { key: shown, person } = me.body
    t.equal(person, null)
    t.match(shown, {
      id: known.id,
      name: 'Sync',
      kind: 'secret',
      scopes: ['communities:write'],
      portal: { slug: 'front' }
    })
    t.match((await holding(key).get('/v1/keys/current')).body, { id: known.id, name: 'Sync' })
  })

  await t.test('a key that acts for a person is told of both', async t => {
    t.match((await acting('ada').get('/v1/me')).body, {
      key: { kind: 'secret', portal: null },
      person: { id: ada, name: 'Ada' }
    })
  })

  await t.test('a publishable key is told what it is, and each such key for itself', async t => {
    const [one, two] = [
      await keyOf({ name: 'One', kind: 'publishable', portal, origins: ['https://back.example'] }),
      await keyOf({ name: 'Two', kind: 'publishable', portal })
    ]
    for (let turn = 0; turn < 2; turn++) {
      const me = await holding(one.key).get('/v1/me')
      t.match(me.body.key, { id: one.id, kind: 'publishable', scopes: [], origins: ['https://back.example'] })
      t.match((await holding(two.key).get('/v1/me')).body.key, { id: two.id, origins: null })
    }
    t.match((await holding(one.key).get('/v1/keys/current')).body, { id: one.id })
  })

  await t.test('a token is told of its person, and of nobody where the directory does not know them', async t => {
    t.match((await holding(await issuer.token('ada')).get('/v1/me')).body, { key: null, person: { id: ada } })
    const unlisted = holding(await issuer.token('nobody-known'))
    t.strictSame((await unlisted.get('/v1/me')).body, { key: null, person: null })
    isProblem(t, await unlisted.get('/v1/keys/current'), 'FORBIDDEN')
  })

  await t.test('GraphQL says the same as `viewer`, and leads on from there', async t => {
    const community = await made(admin, '/v1/communities', { name: 'Weavers', status: 'active' })
    await made(admin, '/v1/memberships', { community, person: ada })
    const { data, errors } = await acting('ada').ask(VIEWER)
    t.equal(errors, undefined)
    t.match(data.viewer, {
      key: { kind: 'secret', portal: null },
      person: { id: ada, name: 'Ada', memberships: { nodes: [{ community: { slug: 'weavers' } }] } }
    })
    t.strictSame((await holding(await issuer.token('nobody-known')).ask(VIEWER)).data.viewer, {
      key: null,
      person: null
    })
    t.match((await holding((await keyOf({ name: 'k' })).key).ask('{ currentKey { name } }')).data, {
      currentKey: { name: 'k' }
    })
  })

  await t.test('nobody known is told nothing', async t => {
    isProblem(t, await holding().get('/v1/me'), 'UNAUTHENTICATED')
    isProblem(t, await holding('guild_sk_00000000000000000000000000000000').get('/v1/me'), 'UNAUTHENTICATED')
    isProblem(t, await admin.get('/v1/me?more=1'), 'INVALID_INPUT')
  })

  await t.test('a change of the key shows at once', async t => {
    const { id, key } = await keyOf({ name: 'Old' })
    const etag = (await holding(key).get('/v1/me')).headers.etag as string
    t.equal((await holding(key).get('/v1/me', { 'if-none-match': etag })).status, 304)
    await admin.patch(`/v1/keys/${id}`, { name: 'New' })
    t.match(await holding(key).get('/v1/me', { 'if-none-match': etag }), {
      status: 200,
      body: { key: { name: 'New' } }
    })
  })

  await t.test('through a key without people:read the person who acts is shown as far as others are', async t => {
    const narrow = await caller('secret', ['communities:read'])
    const me = await narrow.send('GET', '/v1/me', undefined, { 'guildhall-actor': 'ada' })
    t.match(me.body, { person: { id: ada, name: 'Ada' } })
  })
})

t.test('one’s own memberships', async t => {
  const issuer = await startIssuer(t)
  const { admin, acting, caller, holding } = await startApp(t, issuer.settings)
  const person = (name: string) => made(admin, '/v1/people', { name, externalId: name })
  const [ada, bob] = [await person('ada'), await person('bob')]
  const portal = await made(admin, '/v1/portals', { name: 'Front', baseUrl: 'https://front.example' })
  const other = await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://other.example' })
  const statuses = ['active', 'applied', 'declined', 'alumni'] as const
  for (const [at, status] of statuses.entries()) {
    const community = await made(admin, '/v1/communities', {
      name: status,
      status: 'active',
      portals: [at === 0 ? portal : other]
    })
    for (const member of [ada, bob])
      await made(admin, '/v1/memberships', { community, person: member, status, cause: 'Because.' })
  }
  type Row = { status: string; person: { id: string } }
  const mine = async (hand: typeof admin, query = '') =>
    ((await hand.get(`/v1/me/memberships${query}`)).body.items as Row[]).map(({ status, person }) => [
      person.id,
      status
    ])

  await t.test('are listed whatever became of them, and nobody else’s', async t => {
    t.strictSame(
      await mine(acting('ada')),
      statuses.map(status => [ada, status])
    )
    t.strictSame(
      await mine(holding(await issuer.token('bob'))),
      statuses.map(status => [bob, status])
    )
    t.strictSame(await mine(holding(await issuer.token('nobody-known'))), [])
  })

  await t.test('are a list as others are', async t => {
    t.strictSame(await mine(acting('ada'), '?status=applied'), [[ada, 'applied']])
    const first = await acting('ada').get('/v1/me/memberships?limit=3')
    t.match(first.headers.link, /rel="next"/)
    t.strictSame(await mine(acting('ada'), `?limit=3&cursor=${first.body.next}`), [[ada, 'alumni']])
    isProblem(t, await acting('ada').get(`/v1/me/memberships?person=${bob}`), 'INVALID_INPUT')
    isProblem(t, await acting('ada').get('/v1/me/memberships?community=nowhere'), 'UNKNOWN_REFERENCE')
    const { data } = await acting('ada').ask(
      '{ myMemberships(first: 1) { totalCount nodes { status person { name } } } }'
    )
    t.strictSame(data.myMemberships, { totalCount: 4, nodes: [{ status: 'active', person: { name: 'ada' } }] })
  })

  await t.test('are those of the portal through its key, and none without a person', async t => {
    const bound = await caller('secret', undefined, portal)
    const { body } = await bound.send('GET', '/v1/me/memberships', undefined, { 'guildhall-actor': 'ada' })
    t.match(body.items, [{ status: 'active' }])
    t.equal(body.items.length, 1)
    isProblem(t, await admin.get('/v1/me/memberships'), 'FORBIDDEN')
  })
})
