import t, { type Test } from 'tap'
import { made } from '../../../test/access/made.fixtures.ts'
import { startApp, type TestClient } from '../../../test/app.ts'
import { isProblem } from '../../transports/rest/raw.fixtures.ts'

const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const make = async (hand: TestClient, draft: object = {}) =>
  (await hand.post('/v1/keys', { name: 'a key', kind: 'secret', ...draft })).body as { id: string; key: string }
const wrong = (t: Test, answer: Answer, code: Parameters<typeof isProblem>[2], pointer: string) => {
  isProblem(t, answer, code)
  t.match(answer.body.errors, [{ pointer }])
}
type Answer = Awaited<ReturnType<TestClient['patch']>>

t.test('changing a key', async t => {
  const { admin, caller, holding } = await startApp(t)
  const origins = ['https://front.example', 'https://back.example']
  const front = await made(admin, '/v1/portals', { name: 'Front', baseUrl: 'https://front.example', origins })
  const other = await made(admin, '/v1/portals', { name: 'Other', baseUrl: 'https://other.example' })

  await t.test('name, scopes, portal and expiry change at once, and it goes on by the same secret', async t => {
    const { id, key } = await make(admin, { scopes: ['communities:read'] })
    const hand = holding(key)
    t.equal((await hand.get('/v1/people')).status, 403)
    const patch = { name: 'New', scopes: ['people:read', 'portals:read'], portal: 'front', expiresAt: later(1) }
    const changed = await admin.patch(`/v1/keys/${id}`, patch)
    t.match(changed, { status: 200, body: { ...patch, portal: { id: front } } })
    t.equal((await hand.get('/v1/people')).status, 200)
    t.equal((await hand.get('/v1/communities')).status, 403)
    t.equal((await hand.get(`/v1/portals/${other}`)).status, 404)
    t.match(await admin.patch(`/v1/keys/${id}`, { portal: null, expiresAt: null }), {
      body: { portal: null, expiresAt: null, scopes: patch.scopes, name: 'New' }
    })
    const { data } = await admin.ask(
      `mutation { updateKey(key: "${id}", ifMatch: "*", input: { name: "By GraphQL" }) { name } }`
    )
    t.strictSame(data.updateKey, { name: 'By GraphQL' })
  })

  await t.test('two who change it at once: the second hears that it is no longer what they read', async t => {
    const path = `/v1/keys/${(await make(admin)).id}`
    const etag = (await admin.get(path)).headers.etag as string
    const both = await Promise.all([admin.patch(path, { name: 'One' }, etag), admin.patch(path, { name: 'Two' }, etag)])
    t.strictSame(both.map(({ status }) => status).sort(), [200, 412])
    t.equal((await admin.send('PATCH', path, { name: 'Three' })).status, 428)
  })

  await t.test('nobody gives scopes beyond their own, and nobody changes a key that can do more', async t => {
    const maker = await caller('secret', ['keys:write', 'keys:read', 'communities:read'])
    const small = await make(maker, { scopes: ['communities:read'] })
    const more = await maker.patch(`/v1/keys/${small.id}`, { scopes: ['communities:read', 'people:read'] })
    wrong(t, more, 'FORBIDDEN', '/scopes')
    t.equal((await maker.patch(`/v1/keys/${small.id}`, { scopes: ['keys:read'] })).status, 200)
    const big = await make(admin)
    wrong(t, await maker.patch(`/v1/keys/${big.id}`, { name: 'Mine' }), 'FORBIDDEN', '/scopes')
    t.match((await admin.get(`/v1/keys/${big.id}`)).body, { name: 'a key' })
  })

  await t.test('nor beyond their own portal', async t => {
    const maker = await caller('secret', undefined, front)
    const own = await make(maker)
    wrong(t, await maker.patch(`/v1/keys/${own.id}`, { portal: null }), 'FORBIDDEN', '/portal')
    wrong(t, await maker.patch(`/v1/keys/${own.id}`, { portal: other }), 'UNKNOWN_REFERENCE', '/portal')
    isProblem(t, await maker.patch(`/v1/keys/${(await make(admin)).id}`, { name: 'Mine' }), 'NOT_FOUND')
  })

  await t.test('nor beyond their own time', async t => {
    const brief = holding((await make(admin, { expiresAt: later(1) })).key)
    const { id } = await make(brief)
    wrong(t, await brief.patch(`/v1/keys/${id}`, { expiresAt: later(2) }), 'RULE_BROKEN', '/expiresAt')
    wrong(t, await brief.patch(`/v1/keys/${id}`, { expiresAt: null }), 'RULE_BROKEN', '/expiresAt')
    t.equal((await brief.patch(`/v1/keys/${id}`, { expiresAt: later(0.5) })).status, 200)
    wrong(t, await admin.patch(`/v1/keys/${id}`, { expiresAt: later(-1) }), 'RULE_BROKEN', '/expiresAt')
  })

  await t.test('a publishable key works from the origins that it names, among those of its portal', async t => {
    const { id, key } = await make(admin, { kind: 'publishable', portal: front, origins: ['https://front.example'] })
    const from = async (origin: string) => (await holding(key, { origin }).get('/v1/communities')).status
    t.strictSame([await from(origins[0]!), await from(origins[1]!)], [200, 403])
    t.equal((await admin.patch(`/v1/keys/${id}`, { origins: null })).status, 200)
    t.strictSame([await from(origins[0]!), await from(origins[1]!)], [200, 200])
    t.equal((await admin.patch(`/v1/keys/${id}`, { origins })).status, 200)
    await admin.patch(`/v1/portals/${front}`, { origins: [origins[1]] })
    t.strictSame([await from(origins[0]!), await from(origins[1]!)], [403, 200], 'what its portal takes back is gone')
    await admin.patch(`/v1/portals/${front}`, { origins })
    const foreign = [origins[0], 'https://foreign.example']
    wrong(t, await admin.patch(`/v1/keys/${id}`, { origins: foreign }), 'RULE_BROKEN', '/origins/1')
    wrong(t, await admin.patch(`/v1/keys/${id}`, { portal: null }), 'RULE_BROKEN', '/portal')
    wrong(t, await admin.patch(`/v1/keys/${id}`, { scopes: ['keys:read'] }), 'RULE_BROKEN', '/scopes')
    isProblem(t, await admin.patch(`/v1/keys/${id}`, { origins: [] }), 'INVALID_INPUT')
    wrong(t, await admin.patch(`/v1/keys/${(await make(admin)).id}`, { origins }), 'RULE_BROKEN', '/origins')
    const draft = { name: 'k', kind: 'publishable', portal: front, origins: foreign }
    wrong(t, await admin.post('/v1/keys', draft), 'RULE_BROKEN', '/origins/1')
  })

  await t.test('a revoked key stays as it is', async t => {
    const { id } = await make(admin)
    await admin.delete(`/v1/keys/${id}`)
    isProblem(t, await admin.patch(`/v1/keys/${id}`, { name: 'Back' }), 'CONFLICT')
    isProblem(t, await admin.post(`/v1/keys/${id}/rotations`, {}), 'CONFLICT')
  })

  await t.test('what does not fit is refused with its place', async t => {
    const path = `/v1/keys/${(await make(admin)).id}`
    wrong(t, await admin.patch(path, { scopes: [] }), 'INVALID_INPUT', '/scopes')
    wrong(t, await admin.patch(path, { scopes: ['everything'] }), 'INVALID_INPUT', '/scopes/0')
    wrong(t, await admin.patch(path, { kind: 'publishable' }), 'INVALID_INPUT', '/kind')
    wrong(t, await admin.patch(path, { name: null }), 'INVALID_INPUT', '/name')
    isProblem(t, await admin.patch(path, {}), 'INVALID_INPUT')
    isProblem(t, await admin.patch('/v1/keys/current', { name: 'Mine' }), 'METHOD_NOT_ALLOWED')
  })

  await t.test('is on record', async t => {
    const { id } = await make(admin, { scopes: ['keys:read'] })
    await admin.patch(`/v1/keys/${id}`, { scopes: ['people:read'] })
    const { items } = (await admin.get(`/v1/activity?subject=${id}`)).body
    t.match(items.at(-1), { verb: 'updated', before: { scopes: ['keys:read'] }, after: { scopes: ['people:read'] } })
  })
})
