import { createRemoteJWKSet, errors, type FlattenedJWSInput, type JWSHeaderParameters, jwtVerify } from 'jose'
import { ApiError } from '../../core/problem/api-error.ts'
import { SignInRefused, tokenSent } from './refused.ts'

/** Checks a token and answers whom it names (`sub`). */
export type VerifyToken = (token: string) => Promise<string>

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
// What is issued to be shown for access; a logout token, say, is signed by the same keys (RFC 8725, 3.11).
const TYPES = ['jwt', 'at+jwt', 'application/at+jwt']
const COOLDOWN_MS = 10_000

type KeySet = ReturnType<typeof createRemoteJWKSet>

const discover = async (issuer: string, cooldownDuration: number): Promise<KeySet> => {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5000)
  })
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`)
  const { issuer: told, jwks_uri } = (await response.json()) as { issuer?: string; jwks_uri?: string }
  if (told !== issuer || !jwks_uri) throw new Error('the issuer’s configuration names another issuer or no keys')
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 5000, cooldownDuration })
}

const invalid = (token: string) =>
  new SignInRefused(
    'invalid_token',
    tokenSent(token),
    'UNAUTHENTICATED',
    'The token is not valid: it must come from the configured issuer, name the configured audience and not have expired.',
    [],
    { 'www-authenticate': 'Bearer realm="guildhall", error="invalid_token"' }
  )

const unavailable = () =>
  new ApiError('UNAVAILABLE', 'The keys of the sign-in service could not be read.', [], { 'retry-after': '5' })

/** No key of the issuer fits: that is about the token; all else that goes wrong with keys is about the issuer. */
const unfit = (error: unknown) =>
  error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys

/**
 * Takes the tokens of one OpenID issuer for one audience (RFC 8725: fixed algorithms, issuer, audience, type, expiry). Keys
 * that the issuer changes are read again, at most once in the cool-down.
 */
export const tokenVerifier = (issuer: string, audience: string, cooldown = COOLDOWN_MS): VerifyToken => {
  let keys: Promise<KeySet> | undefined

  // Asked only once the token has the form and the algorithm of one of ours.
  const keyFor = async (header: JWSHeaderParameters, token: FlattenedJWSInput) => {
    keys ??= discover(issuer, cooldown)
    try {
      return await (await keys)(header, token)
    } catch (error) {
      if (unfit(error)) throw error
      keys = undefined
      throw unavailable()
    }
  }

  return async token => {
    const verified = await jwtVerify(token, keyFor, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: 60,
      requiredClaims: ['sub', 'exp']
    }).catch((error: unknown) => {
      throw error instanceof errors.JOSEError ? invalid(token) : error
    })
    const { sub } = verified.payload
    const type = verified.protectedHeader.typ ?? 'JWT'
    if (typeof sub !== 'string' || sub === '' || !TYPES.includes(String(type).toLowerCase())) throw invalid(token)
    return sub
  }
}
