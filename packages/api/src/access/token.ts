import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { Fault } from '../kit/fault.ts'

/** Checks a token and answers whom it names (`sub`). */
export type VerifyToken = (token: string) => Promise<string>

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']

type KeySet = ReturnType<typeof createRemoteJWKSet>

const discover = async (issuer: string): Promise<KeySet> => {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5000)
  })
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`)
  const { issuer: told, jwks_uri } = (await response.json()) as { issuer?: string; jwks_uri?: string }
  if (told !== issuer || !jwks_uri) throw new Error('the issuer’s configuration names another issuer or no keys')
  return createRemoteJWKSet(new URL(jwks_uri), { timeoutDuration: 5000, cooldownDuration: 10_000 })
}

/** Takes the tokens of one OpenID issuer for one audience (RFC 8725: fixed algorithms, issuer, audience, expiry). */
export const tokenVerifier = (issuer: string, audience: string): VerifyToken => {
  let keys: Promise<KeySet> | undefined
  return async token => {
    keys ??= discover(issuer)
    try {
      const { payload } = await jwtVerify(token, await keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: 60,
        requiredClaims: ['sub', 'exp']
      })
      return payload.sub!
    } catch (error) {
      if (error instanceof errors.JOSEError && error.code !== 'ERR_JWKS_TIMEOUT') {
        throw new Fault(
          'UNAUTHENTICATED',
          'The token is not valid here: it must come from the configured issuer, name the configured audience and not have expired.',
          [],
          {
            'www-authenticate': 'Bearer realm="guildhall", error="invalid_token"'
          }
        )
      }
      keys = undefined
      throw new Fault('UNAVAILABLE', 'The keys of the sign-in service could not be read just now.', [], {
        'retry-after': '5'
      })
    }
  }
}
