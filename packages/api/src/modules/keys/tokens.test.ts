import { createSecretKey } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import t from 'tap'
import { startApp } from '../../../test/app.ts'
import { AUDIENCE, startIssuer } from './issuer.fixtures.ts'
import { tokenVerifier } from './token.ts'

const KINDS = ['ES256', 'RS256', 'PS256', 'ES384', 'EdDSA']
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

t.test('tokens of the organisation’s sign-in', async t => {
  const issuer = await startIssuer(t, KINDS)
  const { admin, holding } = await startApp(t, issuer.settings)
  await admin.post('/v1/people', { name: 'Ada', externalId: 'ada' })
  const now = Math.floor(Date.now() / 1000)
  const statusOf = async (token: string) => {
    const { status, body, headers } = await holding(token).get('/v1/communities')
    return status === 401 &&
      body.code === 'UNAUTHENTICATED' &&
      /invalid_token/.test(String(headers['www-authenticate']))
      ? 401
      : status
  }

  await t.test('a good token opens the door, whatever kind of key signed it', async t => {
    for (const pair of issuer.pairs) t.equal(await statusOf(await issuer.token('ada', {}, {}, pair)), 200, pair.alg)
    t.equal(await statusOf(await issuer.token('ada', {}, { typ: 'at+jwt' })), 200)
    t.equal(await statusOf(await issuer.token('ada', {}, { typ: undefined })), 200)
    t.equal(await statusOf(await issuer.token('ada', { aud: ['another', AUDIENCE] })), 200)
    t.equal(await statusOf(await issuer.token('ada', { exp: now - 30 })), 200, 'clocks differ a little')
  })

  await t.test('no other token does', async t => {
    const [pair, rsa] = [issuer.pairs[0]!, issuer.pairs[1]!]
    const claims = { iss: issuer.url, aud: AUDIENCE, sub: 'ada', iat: now, exp: now + 300 }
    const good = await issuer.token('ada')
    const [head, body, signature] = good.split('.') as [string, string, string]
    const thief = await generateKeyPair('ES256', { extractable: true })
    const stolen = { ...pair, privateKey: thief.privateKey }
    const byThief = (header: object) => issuer.token('ada', {}, header, stolen)
    const hmac = async (secret: string, kid?: string) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(createSecretKey(Buffer.from(secret)))
    const attacks: Record<string, string | Promise<string>> = {
      'alg none': `${base64({ alg: 'none' })}.${body}.`,
      'alg nOnE': `${base64({ alg: 'nOnE', kid: pair.kid })}.${body}.`,
      'no signature': `${head}.${body}.`,
      'HS256 with the public key': hmac(await exportSPKI(rsa.publicKey), rsa.kid),
      'HS256 with the public JWK': hmac(JSON.stringify(await exportJWK(rsa.publicKey)), rsa.kid),
      'HS256 with nothing': hmac(' ', pair.kid),
      'another issuer': issuer.token('ada', { iss: 'https://evil.example' }),
      'an issuer that begins alike': issuer.token('ada', { iss: `${issuer.url}.evil.example` }),
      'another audience': issuer.token('ada', { aud: 'another' }),
      'no audience': issuer.token('ada', { aud: undefined }),
      expired: issuer.token('ada', { exp: now - 61 }),
      'without expiry': issuer.token('ada', { exp: undefined }),
      'not yet valid': issuer.token('ada', { nbf: now + 120 }),
      'a logout token': issuer.token('ada', {}, { typ: 'logout+jwt' }),
      'a DPoP proof': issuer.token('ada', {}, { typ: 'dpop+jwt' }),
      'jku of a stranger': byThief({ jku: `${issuer.url}/evil`, kid: 'evil' }),
      'x5u of a stranger': byThief({ x5u: `${issuer.url}/evil`, kid: 'evil' }),
      'a key of its own': byThief({ jwk: await exportJWK(thief.publicKey) }),
      'a stale kid': issuer.token('ada', {}, {}, await issuer.addKey('ES256', false)),
      'a critical header nobody knows': new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: pair.kid, crit: ['x'], x: 1 })
        .sign(pair.privateKey, { crit: { x: true } }),
      'no subject': issuer.token(undefined),
      'an empty subject': issuer.token(''),
      'a number for a subject': issuer.token(1 as never),
      'changed claims': `${head}.${base64({ ...claims, sub: 'root' })}.${signature}`,
      'another algorithm than the key’s': `${base64({ alg: 'RS256', kid: pair.kid })}.${body}.${signature}`,
      'encrypted (five parts)': `${head}.${body}.${body}.${body}.${signature}`,
      'no token at all': 'abc'
    }
    for (const [name, token] of Object.entries(attacks)) t.equal(await statusOf(await token), 401, name)
    t.equal(issuer.state.strayed, 0, 'no address in a token was ever asked')
  })

  await t.test('a person acts for nobody else', async t => {
    const asked = await holding(await issuer.token('ada'), { 'guildhall-actor': 'bob' }).get('/v1/communities')
    t.match(asked, { status: 403, body: { code: 'FORBIDDEN' } })
  })

  await t.test('a new key of the issuer is taken up, one taken away no longer counts', async t => {
    const verify = tokenVerifier(issuer.url, AUDIENCE, 50)
    await verify(await issuer.token('ada'))
    const fresh = await issuer.addKey('ES256')
    issuer.state.keys = issuer.state.keys.filter(({ kid }) => kid === fresh.kid)
    await setTimeout(60)
    t.equal(await verify(await issuer.token('ada', {}, {}, fresh)), 'ada')
    await setTimeout(60)
    await t.rejects(verify(await issuer.token('ada')), { code: 'UNAUTHENTICATED' })
  })

  await t.test('while the issuer is silent the service says so, and recovers by itself', async t => {
    issuer.state.down = true
    const verify = tokenVerifier(issuer.url, AUDIENCE, 50)
    const token = await issuer.token('ada')
    await t.rejects(verify(token), { code: 'UNAVAILABLE', headers: { 'retry-after': '5' } })
    await t.rejects(verify('abc'), { code: 'UNAUTHENTICATED' }, 'what is no token needs no issuer')
    issuer.state.down = false
    await t.rejects(verify(token), { code: 'UNAUTHENTICATED' }, 'its key was taken away above')
    issuer.state.down = true
    const alone = await startApp(t, issuer.settings)
    t.match(await alone.holding(token).get('/v1/communities'), {
      status: 503,
      headers: { 'retry-after': '5' },
      body: { code: 'UNAVAILABLE' }
    })
    t.equal((await alone.admin.get('/v1/communities')).status, 200, 'keys do not need it')
  })

  await t.test('without a sign-in configured, no token is taken', async t => {
    const { holding } = await startApp(t)
    t.match(await holding(await issuer.token('ada')).get('/v1/communities'), { status: 401 })
  })
})
