import { CompactSign, compactVerify, createLocalJWKSet, errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import type { Database } from '../../../platform/database/database.ts'
import { canonical } from './canonical.ts'
import { ALGORITHM, publicKeys, signingKey } from './keys.ts'

/** Signs a document: its canonical JSON in a compact JWS that names the key. `type` says what it is. */
export const signDocument = async (db: Database, type: string, document: unknown): Promise<string> => {
  const { id, key } = await signingKey(db)
  return new CompactSign(new TextEncoder().encode(canonical(document)))
    .setProtectedHeader({ alg: ALGORITHM, kid: id, typ: type })
    .sign(key)
}

/** What a signed document of this type says; undefined where it is none that this service signed. */
export const readDocument = async (db: Database, type: string, jws: string): Promise<unknown> => {
  const keys = createLocalJWKSet(await publicKeys(db))
  try {
    const { payload, protectedHeader } = await compactVerify(jws, keys, { algorithms: [ALGORITHM] })
    return protectedHeader.typ === type ? JSON.parse(new TextDecoder().decode(payload)) : undefined
  } catch {
    return undefined
  }
}

/** Makes a short signed token for one purpose, which holds what it claims until it expires. */
export const signToken = async (
  db: Database,
  purpose: string,
  claims: JWTPayload,
  now: Date,
  expires: Date
): Promise<string> => {
  const { id, key } = await signingKey(db)
  return new SignJWT(claims)
    .setProtectedHeader({ alg: ALGORITHM, kid: id })
    .setAudience(purpose)
    .setIssuedAt(Math.floor(now.getTime() / 1000))
    .setExpirationTime(Math.floor(expires.getTime() / 1000))
    .sign(key)
}

/** What a token for this purpose says; or that it is not one of ours as it stands, or is too old. */
export const readToken = async (
  db: Database,
  purpose: string,
  token: string,
  now: Date
): Promise<JWTPayload | 'changed' | 'expired'> => {
  const keys = createLocalJWKSet(await publicKeys(db))
  try {
    const { payload } = await jwtVerify(token, keys, { audience: purpose, currentDate: now, algorithms: [ALGORITHM] })
    return payload
  } catch (error) {
    return error instanceof errors.JWTExpired ? 'expired' : 'changed'
  }
}
