import { setTimeout } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { startApp, type TestClient } from '../../../test/app.ts'
import { readConfig } from '../../platform/config/config.ts'
import { openStore } from '../../platform/database/database.ts'
import { openFeed } from '../../platform/feed/feed.ts'
import { buildApp } from '../../service/app.ts'
import { makeKey } from './secret.ts'

const SITE = { name: 'Intranet', baseUrl: 'https://intranet.example', origins: ['https://intranet.example'] }
const make = (hand: TestClient, draft: object, headers = {}) =>
  hand.post('/v1/keys', { name: 'a key', kind: 'secret', ...draft }, headers)
const soon = (ms: number) => new Date(Date.now() + ms).toISOString()

/** Every row of every table as text, as a thief of the database would have it. */
const dump = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    "select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')"
  )
  const texts: string[] = []
  for (const { name } of rows)
    texts.push(
      ...(await client.query<{ row: string }>(`select t::text as row from ${name} t`)).rows.map(({ row }) => row)
    )
  await client.end()
  return texts.join('\n')
}

t.test('keys', async t => {
  const { admin, caller, holding, url, store } = await startApp(t)

  await t.test('a key says what it is and has 190 bits of chance', async t => {
    t.match(makeKey('secret'), /^guild_sk_[0-9A-Za-z]{32}$/)
    t.match(makeKey('publishable'), /^guild_pk_[0-9A-Za-z]{32}$/)
    t.equal(new Set(Array.from({ length: 1000 }, () => makeKey('secret'))).size, 1000)
  })

  await t.test(
    'a key is shown once and stored nowhere, not even for a repetition, which still gets it again',
    async t => {
      const once = { 'idempotency-key': 'make-the-key-once' }
      const made = await make(admin, {}, once)
      t.equal(made.status, 201)
      t.equal((await make(admin, {}, once)).body.key, made.body.key)
      const document = 'mutation { createKey(input: { name: "k", kind: secret }, idempotencyKey: "again") { key } }'
      const { data } = await admin.ask(document)
      t.same((await admin.ask(document)).data, data)
      t.equal('key' in (await admin.get(`/v1/keys/${made.body.id}`)).body, false)
      const everything = await dump(url)
      t.match(everything, made.body.id)
      for (const key of [made.body.key, data.createKey.key, admin.key!]) {
        t.equal(everything.includes(key), false)
        t.equal(everything.includes(key.slice(9)), false)
        t.equal(everything.includes(Buffer.from(key).toString('hex')), false)
      }
      t.equal(everything.includes('make-the-key-once'), false)
    }
  )

  await t.test('a key gives away no more than it has', async t => {
    const maker = await caller('secret', ['keys:write', 'keys:read', 'communities:read'])
    t.strictSame((await make(maker, {})).body.scopes, ['keys:write', 'keys:read', 'communities:read'])
    t.strictSame((await make(maker, { scopes: ['communities:read'] })).body.scopes, ['communities:read'])
    t.match(await make(maker, { scopes: ['communities:read', 'people:read'] }), {
      status: 403,
      body: { code: 'FORBIDDEN' }
    })
    t.equal((await make(await caller('secret', ['keys:read']), {})).status, 403)
    const none = await caller('secret', [])
    t.equal((await none.get('/v1/communities')).status, 403, 'a key without scopes can do nothing')
  })

  await t.test('a key of one portal makes keys of that portal alone', async t => {
    const own = (await admin.post('/v1/portals', SITE)).body
    const other = (await admin.post('/v1/portals', { ...SITE, name: 'Other' })).body
    const maker = await caller('secret', undefined, own.id)
    t.equal((await make(maker, {})).body.portal.id, own.id)
    t.equal((await make(maker, { kind: 'publishable' })).body.portal.id, own.id)
    t.match(await make(maker, { portal: other.id }), { status: 422, body: { code: 'UNKNOWN_REFERENCE' } })
    const made = holding((await make(maker, {})).body.key)
    t.equal((await made.get(`/v1/portals/${other.id}`)).status, 404)
    t.match(await make(admin, { kind: 'publishable' }), { status: 422, body: { code: 'RULE_BROKEN' } })
    t.equal((await make(admin, { kind: 'publishable', portal: own.id, scopes: ['keys:read'] })).status, 422)
  })

  await t.test('a key ends when it says, and none that it made outlives it', async t => {
    const until = soon(1000)
    const brief = await make(admin, { expiresAt: until })
    const hand = holding(brief.body.key)
    t.equal((await hand.get('/v1/communities')).status, 200)
    t.equal((await make(hand, {})).body.expiresAt, brief.body.expiresAt)
    t.match(await make(hand, { expiresAt: soon(60_000) }), { status: 422, body: { code: 'RULE_BROKEN' } })
    t.equal((await make(admin, { expiresAt: soon(-1) })).status, 422)
    await setTimeout(Date.parse(until) - Date.now() + 20)
    t.equal((await hand.get('/v1/communities')).status, 401)
  })

  await t.test('a revoked key opens nothing: here at once, in another process within a second', async t => {
    const elsewhere = openStore(url, 2, () => {})
    const app = await buildApp(readConfig({ LOG_LEVEL: 'silent' }), elsewhere, openFeed(elsewhere))
    t.teardown(async () => {
      await app.close()
      await elsewhere.close()
    })
    const [first, second] = [(await make(admin, {})).body, (await make(admin, {})).body]
    const there = async ({ key }: { key: string }) =>
      (await app.inject({ url: '/v1/communities', headers: { authorization: `Bearer ${key}` } })).statusCode
    t.equal(await there(first), 200)
    t.equal((await holding(first.key).get('/v1/communities')).status, 200)
    t.equal((await admin.delete(`/v1/keys/${first.id}`)).status, 204)
    t.equal((await holding(first.key).get('/v1/communities')).status, 401)
    await setTimeout(1000)
    t.equal(await there(first), 401)
    t.equal(await there(second), 200, 'the one made to replace it works on')
    t.ok((await admin.get(`/v1/keys/${first.id}`)).body.revokedAt, 'it stays listed')
  })

  await t.test('when a key was last used is known to the hour, at one write an hour', async t => {
    const { id, key } = (await make(admin, {})).body
    const before = (await admin.get(`/v1/keys/${id}`)).body
    t.equal(before.lastUsedAt, null)
    for (let turn = 0; turn < 20; turn++) await holding(key).get('/v1/communities')
    await setTimeout(50)
    const after = (await admin.get(`/v1/keys/${id}`)).body
    t.match(after.lastUsedAt, /^\d{4}-\d\d-\d\dT\d\d:00:00.000Z$/)
    t.equal(after.updatedAt, before.updatedAt, 'being used is no change')
    const { rows } = await store.pool.query('select xmin::text from keys where id = $1', [id])
    await holding(key).get('/v1/communities')
    await setTimeout(50)
    t.strictSame((await store.pool.query('select xmin::text from keys where id = $1', [id])).rows, rows)
    t.equal((await admin.get(`/v1/activity?subject=${id}`)).body.items.length, 1)
  })
})
