import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import t from 'tap'
import { UNLIMITED } from '../../../test/app.ts'
import { KEY, QUICK, startDatabase } from '../../../test/process.ts'
import { ZONES } from '../../../test/zones.ts'
import { startIssuer } from '../../modules/keys/issuer.fixtures.ts'
import { REFUSAL_REASONS, SignInRefused, subjectHash } from '../../modules/keys/refused.ts'
import { until } from '../../platform/jobs/jobs.fixtures.ts'
import { watchRefusals } from './refusals.ts'

const MAIN = fileURLToPath(new URL('../../service/main.ts', import.meta.url))
const TOKEN = 'a-token-for-prometheus'
const UNKNOWN = `guild_sk_${'x'.repeat(28)}WxYz`

t.test('refused sign-ins', async t => {
  const issuer = await startIssuer(t)
  const child = spawn(process.execPath, [QUICK, MAIN], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: await startDatabase(t),
      PORT: '0',
      ADMIN_KEY: KEY,
      LOG_LEVEL: 'warn',
      RUN_JOBS: 'false',
      METRICS_TOKEN: TOKEN,
      ...ZONES,
      ...UNLIMITED,
      ...issuer.settings
    },
    stdio: ['ignore', 'pipe', 'inherit']
  })
  t.teardown(async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
  let said = ''
  child.stdout.on('data', text => {
    said += text
  })
  const address = () => /http:\/\/\S+:\d+/.exec(said)?.[0].replace('localhost', '127.0.0.1')
  await until(async () => address() !== undefined, 30_000)
  const ask = async (headers: Record<string, string>, path = '/v1/communities') =>
    (await fetch(`${address()}${path}`, { headers })).status
  const lines = () =>
    said
      .split('\n')
      .filter(line => line.startsWith('{'))
      .map(line => JSON.parse(line))
      .filter(({ msg }) => msg === 'a sign-in was refused')
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
  const manage = async (method: string, path: string, body?: object) => {
    const headers = { ...bearer(KEY), 'if-match': '*', ...(body ? { 'content-type': 'application/json' } : {}) }
    const answer = await fetch(`${address()}${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {})
    })
    return answer.status === 204 ? undefined : answer.json()
  }

  const revoked = (await manage('POST', '/v1/keys', { name: 'Old', kind: 'secret', scopes: ['people:read'] })) as {
    id: string
    key: string
  }
  await manage('DELETE', `/v1/keys/${revoked.id}`)
  const expired = await issuer.token('ada', { exp: 1_700_000_000 })
  const asked: [reason: string, headers: Record<string, string>, path?: string][] = [
    ['missing', {}],
    ['malformed', { authorization: 'Basic YWRhOnBhc3N3b3Jk' }],
    ['unknown_key', bearer(UNKNOWN)],
    ['revoked_key', bearer(revoked.key)],
    ['secret_key_in_url', {}, `/v1/communities?key=${KEY}`],
    ['unknown_actor', { ...bearer(KEY), 'guildhall-actor': 'nobody@example.org' }],
    ['invalid_token', bearer(expired)],
    ['invalid_token', bearer('no-token')]
  ]

  await t.test('are logged with the reason, which credentials they were, and the address', async t => {
    for (const [reason, headers, path] of asked) t.equal(await ask(headers, path), 401, reason)
    await until(async () => lines().length >= 7, 10_000)
    const shown = `guild_sk_…${revoked.key.slice(-4)}`
    t.match(lines(), [
      { reason: 'malformed', level: 40 },
      { reason: 'unknown_key', key: 'guild_sk_…WxYz', address: /127\.0\.0\.1|::1/, request: String },
      { reason: 'revoked_key', key: shown },
      { reason: 'secret_key_in_url', key: 'guild_sk_…PPPP' },
      { reason: 'unknown_actor', key: 'guild_sk_…PPPP' },
      { reason: 'invalid_token', issuer: issuer.url, subject: subjectHash(issuer.url, 'ada') },
      { reason: 'invalid_token' }
    ])
    t.equal(lines().length, 7, 'a request without any credentials is counted, not logged')
  })

  await t.test('and no secret, token, subject or name that was sent', async t => {
    for (const secret of [UNKNOWN, revoked.key, KEY, expired, expired.split('.')[1]!, 'nobody@example.org', 'YWRhOn'])
      t.notOk(said.replace(/^.*admin key.*$/gim, '').includes(secret), secret.slice(0, 12))
    t.notMatch(
      lines()
        .map(line => JSON.stringify(line))
        .join(),
      /"ada"|no-token/
    )
  })

  await t.test('are counted by their reason', async t => {
    const text = await (await fetch(`${address()}/metrics`, { headers: bearer(TOKEN) })).text()
    for (const [reason, count] of Object.entries({
      missing: 1,
      malformed: 1,
      unknown_key: 1,
      invalid_token: 2,
      expired_key: 0
    }))
      t.ok(text.includes(`sign_ins_refused_total{reason="${reason}"} ${count}`), reason)
  })

  await t.test('are logged some times a minute, however many there are, and all of them counted', async t => {
    const before = lines().length
    await Promise.all(Array.from({ length: 200 }, () => ask(bearer(UNKNOWN))))
    const text = await (await fetch(`${address()}/metrics`, { headers: bearer(TOKEN) })).text()
    t.match(text, 'sign_ins_refused_total{reason="unknown_key"} 201')
    t.equal(lines().length - before, 19)
    await ask(bearer(revoked.key))
    await until(async () => lines().length - before === 20, 10_000)
    t.match(lines().at(-1), { reason: 'revoked_key' }, 'those of other reasons still are')
  })
})

t.test('the first line of the next minute says how many were left out', async t => {
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'warn' }, { write: (line: string) => lines.push(JSON.parse(line)) })
  let now = 0
  const { note, counts } = watchRefusals(log, () => now)
  const refused = new SignInRefused('unknown_key', { key: 'guild_sk_…WxYz' }, 'UNAUTHENTICATED')
  for (let at = 0; at < 50; at++) note(refused, '192.0.2.1', 'r')
  t.equal(lines.length, 20)
  now += 60_001
  note(refused, '192.0.2.1', 'r')
  t.match(lines[20], { reason: 'unknown_key', omitted: 30 })
  note(refused, '192.0.2.1', 'r')
  t.notOk('omitted' in lines[21]!)
  t.equal(counts.get('unknown_key'), 52)
  t.strictSame([...counts.keys()], [...REFUSAL_REASONS])
})
