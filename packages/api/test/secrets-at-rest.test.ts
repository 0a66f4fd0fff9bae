import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { keepSecrets, replaceSecrets } from '../src/core/secrets/keep-secrets.ts'
import { openFrom } from '../src/core/secrets/sealed-column.ts'
import { setSecretsKey } from '../src/core/secrets/secrets-key.ts'
import { deliverWebhooks } from '../src/modules/delivery/webhooks/deliver.ts'
import { startReceiver } from '../src/modules/delivery/webhooks/webhooks.fixtures.ts'
import { privateHalves, signingKey } from '../src/modules/keys/signing/keys.ts'
import { readToken, signToken } from '../src/modules/keys/signing/sign.ts'
import { readConfig } from '../src/platform/config/config.ts'
import { ownSecret } from '../src/platform/config/own-secret.ts'
import type { Store } from '../src/platform/database/database.ts'
import { startApp } from './app.ts'
import { dumpOf } from './dump.ts'
import { startDatabase, startProcess } from './process.ts'

const [FIRST, SECOND, OTHER] = ['1', '2', '3'].map(name => name.repeat(40)) as [string, string, string]
const HOOK = { url: 'https://receiver.example.org/hook' }

/** The service with the first key, a webhook with two secrets, and a signed token. */
const stage = async (t: Test) => {
  const made = await startApp(t, { SECRETS_KEY: FIRST })
  const { admin, store } = made
  t.teardown(() => setSecretsKey(undefined))
  const hook = (await admin.post('/v1/webhooks', HOOK)).body
  const rotated = (await admin.post(`/v1/webhooks/${hook.id}/secrets`, undefined)).body
  const now = new Date()
  const token = await signToken(store, 'test', { sub: 'somebody' }, now, new Date(now.getTime() + 3_600_000))
  return { ...made, hook, secrets: [hook.secret, rotated.secret] as string[], token }
}

const keysIn = async (store: Store) =>
  store.run<{ what: string; value: string }>(sql`
    select 'signing' as what, private_jwk as value from signing_keys where private_jwk is not null
    union all select 'webhook', secret from webhook_secrets order by 1, 2`)

t.test('a dump of all tables has no secret of the service', async t => {
  const { admin, caller, acting, store, url, secrets, token } = await stage(t)
  await admin.post('/v1/people', { name: 'Ada', externalId: 'ada' })
  const key = (await admin.post('/v1/keys', { name: 'New', kind: 'secret' }, { 'idempotency-key': 'one' })).body.key
  const calendar = (await acting('ada').post('/v1/me/calendar-tokens', { name: 'Phone' })).body.url
  const [row] = await store.run<{ kid: string; sealed: string }>(
    sql`select kid, private_jwk as sealed from signing_keys where retired_at is null`
  )
  const { d } = JSON.parse(openFrom(privateHalves, [row!.kid], row!.sealed))
  await admin.post('/v1/signing-keys/rotations', {})
  const told = [...secrets, key, admin.key!, (await caller()).key!, /guild_cal_\w+/.exec(calendar)![0], d, token, FIRST]
  const bytes = [...secrets.map(secret => secret.slice('whsec_'.length)), d].map(text => Buffer.from(text, 'base64'))

  const dump = await dumpOf(url)
  for (const table of ['webhook_secrets', 'signing_keys', 'keys', 'calendar_tokens', 'idempotency_keys'])
    t.match(dump, `${table} (`, `${table} is in it`)
  const found = [...told, ...bytes.map(one => one.toString('hex'))].filter(secret => dump.includes(secret))
  t.strictSame(found, [])
  t.notMatch(dump, /whsec_|""d""|guild_(sk|pk|cal)_\w{20}/, 'nor anything of their form')
})

t.test('without SECRETS_KEY what stores a secret is refused in words, and nothing is stored', async t => {
  const { admin, store } = await startApp(t)
  setSecretsKey(undefined)
  t.match(await admin.post('/v1/webhooks', HOOK), {
    status: 503,
    body: { code: 'UNAVAILABLE', detail: /set SECRETS_KEY to at least 32 random characters/ }
  })
  t.strictSame((await admin.get('/v1/webhooks')).body.items, [])
  t.match(await admin.post('/v1/signing-keys/rotations', {}), { status: 503, body: { detail: /SECRETS_KEY/ } })
  t.equal(await keepSecrets(store), 0, 'and it starts, as long as nothing was stored')
})

t.test('a value opens in its own row alone, and no byte of it can be changed', async t => {
  const { admin, store, hook } = await stage(t)
  const { url, taken } = await startReceiver(t)
  await admin.patch(`/v1/webhooks/${hook.id}`, { url, types: ['topic.*', 'community.*'] })
  const other = (await admin.post('/v1/webhooks', { url, types: ['community.*'] })).body
  await store.run(sql`
    update webhook_secrets set secret = (select secret from webhook_secrets where webhook_id = ${other.id})
    where webhook_id = ${hook.id} and ends_at is null`)
  await admin.post('/v1/communities', { name: 'Weavers' })
  const deliver = () =>
    deliverWebhooks({
      store,
      config: readConfig({ ALLOWED_NETWORKS: '127.0.0.0/8' }),
      now: new Date(),
      log: { info: () => {}, warn: () => {}, error: () => {} },
      signal: new AbortController().signal,
      data: {}
    })
  await deliver()
  t.equal(taken.length, 1, 'the other webhook goes on')
  t.match((await admin.get(`/v1/webhooks/${hook.id}`)).body, {
    failure: /secret of the webhook cannot be decrypted/,
    failureMessage: { id: 'webhook.secret' }
  })
  await admin.post(`/v1/webhooks/${hook.id}/secrets`, undefined)
  await store.run(sql`delete from webhook_secrets where webhook_id = ${hook.id} and ends_at is not null`)
  await admin.patch(`/v1/webhooks/${hook.id}`, { name: 'Again' })
  await store.run(sql`update webhook_deliveries set next_attempt_at = now() where webhook_id = ${hook.id}`)
  await deliver()
  t.equal(taken.length, 2, 'with a new secret it goes on as well')
  const [row] = await store.run<{ kid: string; sealed: string }>(
    sql`select kid, private_jwk as sealed from signing_keys`
  )
  const at = row!.sealed.length - 5
  const changed = row!.sealed.slice(0, at) + (row!.sealed[at] === 'A' ? 'B' : 'A') + row!.sealed.slice(at + 1)
  t.throws(() => openFrom(privateHalves, [row!.kid], changed))
  t.ok(openFrom(privateHalves, [row!.kid], row!.sealed))
})

t.test('a start encrypts again by the first key of SECRETS_KEY what earlier ones encrypted', async t => {
  const { admin, store, hook, token } = await stage(t)
  const before = await keysIn(store)
  t.equal(before.length, 3)
  t.equal(await keepSecrets(store), 0, 'with the same key nothing changes')
  t.strictSame(await keysIn(store), before)

  setSecretsKey(SECOND)
  await t.rejects(keepSecrets(store), {
    name: 'ConfigError',
    message: /^SECRETS_KEY lacks a key: 1 stored value \(signing keys\) .* If it is lost, run "npm run replace-secrets"/
  })
  setSecretsKey(undefined)
  await t.rejects(keepSecrets(store), { name: 'ConfigError', message: /^SECRETS_KEY is missing/ })

  setSecretsKey(`${SECOND},${FIRST}`)
  const [one, two] = await Promise.all([keepSecrets(store), keepSecrets(store)])
  t.equal(one + two, 3, 'two that start at once do it once')
  setSecretsKey(SECOND)
  t.equal(await keepSecrets(store), 0, 'and then the earlier key can go')
  const after = await keysIn(store)
  t.ok(after.every(({ value }) => before.every(earlier => earlier.value !== value)))
  t.match(await readToken(store, 'test', token, new Date()), { sub: 'somebody' })
  t.equal((await admin.get(`/v1/webhooks/${hook.id}`)).status, 200)
  t.ok(await signingKey(store))
})

t.test('where the key is lost, new secrets take the place of the old ones, and what is left to do is told', async t => {
  const { admin, store, hook, token } = await stage(t)
  setSecretsKey(OTHER)
  const left = await replaceSecrets(store)
  t.match(left, [/signs with a new key/, new RegExp(`POST /v1/webhooks/${hook.id}/secrets`)])
  t.equal(await keepSecrets(store), 0)
  t.equal((await admin.get(`/v1/webhooks/${hook.id}`)).body.status, 'paused')
  t.match(await readToken(store, 'test', token, new Date()), { sub: 'somebody' }, 'links that were sent stay valid')
  t.strictSame(await replaceSecrets(store), [], 'a second time nothing is left')
})

t.test('rotations of the signing key', async t => {
  const { admin, store, token } = await stage(t)
  const read = () => readToken(store, 'test', token, new Date())
  const rotated = await admin.post('/v1/signing-keys/rotations', {})
  t.match(rotated, { status: 201, body: { retiredAt: null, revokedAt: null } })
  t.match(await read(), { sub: 'somebody' }, 'leave what was signed valid')
  const { items } = (await admin.get('/v1/signing-keys')).body
  t.match(items, [{ retiredAt: /./, revokedAt: null }, { id: rotated.body.id }])
  t.equal((await signingKey(store)).id, rotated.body.kid)

  await admin.post('/v1/signing-keys/rotations', { revokeEarlier: true })
  t.equal(await read(), 'changed', 'unless they revoke the earlier keys')
  const { keys } = (await admin.get('/.well-known/jwks.json')).body
  t.equal(keys.length, 1, 'which are published no more')

  const several = await Promise.all(
    [1, 2, 3, 4].map(() => admin.post('/v1/signing-keys/rotations', { revokeEarlier: true }))
  )
  t.strictSame(
    several.map(({ status }) => status),
    [201, 201, 201, 201],
    'several at once'
  )
  t.equal(new Set(several.map(({ body }) => body.id)).size, 4, 'are done one after the other')
  const current = await store.run(sql`select revoked_at from signing_keys where retired_at is null`)
  t.strictSame(current, [{ revoked_at: null }], 'and leave one key')
})

t.test('a service with a PostgreSQL of its own keeps its keys beside it', t => {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const key = ownSecret(folder, 'secrets-key')
  t.ok(readConfig({ SECRETS_KEY: key }), 'it could be a setting')
  t.equal(ownSecret(folder, 'secrets-key'), key)
  t.not(ownSecret(folder, 'poll-secret'), key)
  t.equal(statSync(join(folder, 'secrets-key')).mode & 0o777, 0o600)
  t.end()
})

t.test('the setting is a list of keys of at least 32 characters', t => {
  t.equal(readConfig({ SECRETS_KEY: `${FIRST},${SECOND}` }).SECRETS_KEY, `${FIRST},${SECOND}`)
  for (const wrong of ['short', `${FIRST},short`, `${FIRST},`, `${FIRST}, ${SECOND}`])
    t.throws(() => readConfig({ SECRETS_KEY: wrong }), { name: 'ConfigError', message: /^SECRETS_KEY cannot be what/ })
  const mails = { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'communities@example.org' }
  const own = { DATABASE_URL: 'postgresql://database.example.org/guildhall' }
  t.throws(() => readConfig({ ...own, ...mails }), { message: /^SMTP_URL requires SECRETS_KEY/ }, 'links are signed')
  for (const fine of [own, mails, { ...own, ...mails, SECRETS_KEY: FIRST }]) t.ok(readConfig(fine))
  t.end()
})

t.test('a process does not start on secrets that it cannot decrypt', async t => {
  const url = await startDatabase(t)
  const first = await startProcess(t, url, { SECRETS_KEY: FIRST })
  const headers = { authorization: `Bearer guild_sk_${'P'.repeat(32)}`, 'content-type': 'application/json' }
  const created = await fetch(`${first.url}/v1/webhooks`, { method: 'POST', headers, body: JSON.stringify(HOOK) })
  t.equal(created.status, 201)
  await first.kill()
  await t.rejects(startProcess(t, url), { message: /SECRETS_KEY is missing: 1 stored value \(secrets of webhooks\)/ })
  t.ok(await startProcess(t, url, { SECRETS_KEY: `${SECOND},${FIRST}` }))
})
