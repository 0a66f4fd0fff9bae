import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, type GenerateKeyPairResult, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import type { Test } from 'tap'

export const AUDIENCE = 'guildhall'

type Pair = GenerateKeyPairResult & { alg: string; kid: string }

/** A sign-in service on loopback: its keys can be changed, and it can fall silent. */
export const startIssuer = async (t: Test, algorithms: readonly string[] = ['ES256']) => {
  const state = { down: false, keys: [] as JWK[], asked: 0, strayed: 0 }
  const server = createServer((request, response) => {
    const at = `http://${request.headers.host}`
    const body: Record<string, unknown> = {
      '/.well-known/openid-configuration': { issuer: at, jwks_uri: `${at}/keys` },
      '/keys': { keys: state.keys }
    }
    state.asked++
    if (request.url !== undefined && !(request.url in body)) state.strayed++
    response.writeHead(state.down ? 500 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(body[request.url ?? ''] ?? {}))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const addKey = async (alg: string, published = true): Promise<Pair> => {
    const pair = await generateKeyPair(alg, { extractable: true })
    const kid = `${alg}-${state.keys.length}-${Math.random().toString(36).slice(2)}`
    if (published) state.keys.push({ ...(await exportJWK(pair.publicKey)), kid, alg, use: 'sig' })
    return { ...pair, alg, kid }
  }
  const pairs: Pair[] = []
  for (const alg of algorithms) pairs.push(await addKey(alg))

  const now = () => Math.floor(Date.now() / 1000)
  return {
    url,
    state,
    pairs,
    addKey,
    settings: { OIDC_ISSUER: url, OIDC_AUDIENCE: AUDIENCE },
    /** A token as the issuer makes it; `claims` and `header` change or, as undefined, leave out what it says. */
    token: (
      sub: string | undefined,
      claims: JWTPayload = {},
      header: object = {},
      { privateKey, alg, kid } = pairs[0]!
    ) =>
      new SignJWT(
        JSON.parse(JSON.stringify({ iss: url, aud: AUDIENCE, iat: now(), exp: now() + 3600, sub, ...claims }))
      )
        .setProtectedHeader(JSON.parse(JSON.stringify({ alg, kid, typ: 'JWT', ...header })))
        .sign(privateKey)
  }
}
export type Issuer = Awaited<ReturnType<typeof startIssuer>>
