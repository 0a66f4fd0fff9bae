import { setTimeout } from 'node:timers/promises'
import { SCOPES } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { startApp, type TestClient } from '../../../test/app.ts'
import { KEY, startDatabase, startProcess } from '../../../test/process.ts'
import { ConfigError } from '../../platform/config/config.ts'
import type { Store } from '../../platform/database/database.ts'
import { makeAdminKey, takeAdminKey } from './first-key.ts'
import { makeKey } from './secret.ts'
import { storeKey } from './store.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'test' }
const LAST = { status: 409, body: { code: 'CONFLICT', detail: /last admin key.*Create a key/ } }
const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
const make = async (hand: TestClient, draft: object = {}) =>
  (await hand.post('/v1/keys', { name: 'a key', kind: 'secret', ...draft })).body as { id: string; key: string }
const idOf = async (hand: TestClient) => (await hand.get('/v1/keys')).body.items[0].id as string
const portalOf = async (hand: TestClient) =>
  (await hand.post('/v1/portals', { name: 'Front', baseUrl: 'https://front.example' })).body.id as string

t.test('the last admin key', async t => {
  await t.test('is not deleted, over REST or GraphQL, and works on', async t => {
    const { admin } = await startApp(t)
    const id = await idOf(admin)
    t.match(await admin.delete(`/v1/keys/${id}`), LAST)
    const { errors } = await admin.ask(`mutation { deleteKey(key: "${id}", ifMatch: "*") }`)
    t.match(errors[0].extensions, { code: 'CONFLICT' })
    t.equal((await admin.get(`/v1/keys/${id}`)).body.revokedAt, null)
  })

  await t.test('is the last one also beside keys that can do less, or no more', async t => {
    const { admin, caller, holding } = await startApp(t)
    const id = await idOf(admin)
    await make(admin, { scopes: SCOPES.filter(scope => scope !== 'identities:write') })
    await make(admin, { portal: await portalOf(admin) })
    await caller('secret', SCOPES, null, '2020-01-01T00:00:00Z')
    const revoked = await make(admin)
    t.equal((await admin.delete(`/v1/keys/${revoked.id}`)).status, 204)
    t.match(await admin.delete(`/v1/keys/${id}`), LAST)
    const brief = await make(admin, { expiresAt: later(1) })
    t.match(await admin.delete(`/v1/keys/${id}`), LAST, 'nor beside one that ends before it')
    const other = await make(admin)
    t.equal((await admin.delete(`/v1/keys/${id}`)).status, 204)
    t.equal((await holding(other.key).delete(`/v1/keys/${brief.id}`)).status, 204)
    t.match(await holding(other.key).delete(`/v1/keys/${other.id}`), LAST)
  })

  await t.test('is not narrowed, bound or given an end, and may be renamed', async t => {
    const { admin } = await startApp(t)
    const path = `/v1/keys/${await idOf(admin)}`
    const portal = await portalOf(admin)
    for (const patch of [{ scopes: SCOPES.slice(1) }, { portal }, { expiresAt: later(1) }])
      t.match(await admin.patch(path, patch), LAST, Object.keys(patch).join())
    t.match(await admin.patch(path, { name: 'The one', scopes: SCOPES, portal: null, expiresAt: null }), {
      status: 200
    })
    const brief = await make(admin, { expiresAt: later(2) })
    t.match(await admin.patch(path, { expiresAt: later(3) }), LAST, 'nor beside one that ends before it')
    t.equal((await admin.patch(`/v1/keys/${brief.id}`, { expiresAt: null })).status, 200)
    t.equal((await admin.patch(path, { expiresAt: later(3) })).status, 200, 'beside another it may')
    t.equal((await admin.patch(path, { name: 'Still one' })).status, 200)
  })

  await t.test('may be rotated: it stays one by another secret', async t => {
    const { admin, holding } = await startApp(t)
    const { body } = await admin.post(`/v1/keys/${await idOf(admin)}/rotations`, { overlapHours: 0 })
    t.equal((await make(holding(body.key))).key.length, body.key.length)
  })

  /** What comes of requests that have all begun before any of them can go on. */
  const together = async (store: Store, ask: () => Promise<{ status: number }>[]) => {
    const held = await store.pool.connect()
    await held.query('begin')
    await held.query("select pg_advisory_xact_lock(hashtextextended('admin keys', 0))")
    const asked = ask()
    const waiting = async () => {
      const { rows } = await held.query("select from pg_locks where locktype = 'advisory' and not granted")
      return rows.length
    }
    while ((await waiting()) < asked.length) await setTimeout(5)
    await held.query('commit')
    held.release()
    return (await Promise.all(asked)).map(({ status }) => status).sort()
  }

  await t.test('is left when two admins delete each other’s key at the same time', async t => {
    const { admin, holding, store } = await startApp(t)
    let [hand, id] = [admin, await idOf(admin)]
    for (let round = 0; round < 5; round++) {
      const made = await make(hand)
      const other = holding(made.key)
      const done = await together(store, () => [hand.delete(`/v1/keys/${made.id}`), other.delete(`/v1/keys/${id}`)])
      t.strictSame(done, [204, 409])
      if ((await other.get('/v1/me')).status === 200) [hand, id] = [other, made.id]
      t.equal((await hand.get('/v1/me')).status, 200)
    }
  })

  await t.test('is left when one is deleted while the other is narrowed, bound or given an end', async t => {
    for (const change of [{ scopes: SCOPES.slice(1) }, { portal: 'front' }, { expiresAt: later(1) }]) {
      const { admin, store } = await startApp(t)
      const first = `/v1/keys/${await idOf(admin)}`
      await portalOf(admin)
      const { id } = await make(admin)
      const done = await together(store, () => [admin.delete(`/v1/keys/${id}`), admin.patch(first, change)])
      t.match(done.map(String), [/^20[04]$/, /^409$/], Object.keys(change).join())
    }
  })
})

t.test('the key that ADMIN_KEY sets', async t => {
  const { admin, holding, store } = await startApp(t)
  const refused = (key: string, why: RegExp) =>
    t.rejects(takeAdminKey(store, key), { constructor: ConfigError, message: why })

  await t.test('works as an admin key from the first start on, and at the next', async t => {
    const key = makeKey('secret')
    for (let start = 0; start < 2; start++) await takeAdminKey(store, key)
    t.equal((await make(holding(key))).key.length, key.length)
    t.equal((await admin.get('/v1/keys?limit=100&sort=-createdAt')).body.items[1].scopes.length, SCOPES.length)
  })

  await t.test('is given the scopes that it lacks', async t => {
    const { key } = await make(admin, { scopes: ['keys:read'] })
    await takeAdminKey(store, key)
    t.match(await make(holding(key), { scopes: SCOPES }), { scopes: SCOPES })
  })

  await t.test('stops the start, in words, where it cannot work', async () => {
    const revoked = await make(admin)
    await admin.delete(`/v1/keys/${revoked.id}`)
    await refused(revoked.key, /^ADMIN_KEY .*was revoked\. Set it to a new one/)
    const expired = makeKey('secret')
    await store.transaction(ACTOR, db =>
      storeKey(db, expired, 'a key', { kind: 'secret', scopes: SCOPES, portal: null, expiresAt: '2020-01-01' })
    )
    await refused(expired, /^ADMIN_KEY .*has expired\. Set it to a new one/)
    const bound = await make(admin, { portal: await portalOf(admin) })
    await refused(bound.key, /^ADMIN_KEY .*belongs to one portal\. Set it to a new one/)
  })
})

t.test('without ADMIN_KEY a start makes an admin key where there is none, and only then', async t => {
  const { admin, store, holding } = await startApp(t)
  t.equal(await makeAdminKey(store), undefined)
  await store.run(sql`update keys set scopes = array_remove(scopes, 'identities:write')`)
  const made = await Promise.all([makeAdminKey(store), makeAdminKey(store)])
  const [key, ...others] = made.filter(one => one !== undefined)
  t.strictSame(others, [], 'of two starts at the same time one makes it')
  t.match(await make(holding(key!)), { scopes: SCOPES })
  t.notMatch(await make(admin), { scopes: SCOPES })
})

t.test('a service whose ADMIN_KEY was revoked stops with a sentence', async t => {
  const url = await startDatabase(t)
  const first = await startProcess(t, url)
  const send = (path: string, method: string, body?: object) =>
    fetch(`${first.url}/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json', 'if-match': '*' },
      body: JSON.stringify(body)
    })
  const { items } = (await (await send('keys', 'GET')).json()) as { items: { id: string }[] }
  await send('keys', 'POST', { name: 'the next', kind: 'secret' })
  t.equal((await send(`keys/${items[0]!.id}`, 'DELETE')).status, 204)
  await first.kill()
  await t.rejects(startProcess(t, url), { message: /ended: \s*ADMIN_KEY cannot be .*was revoked.*leave it out\.\s*$/ })
})
