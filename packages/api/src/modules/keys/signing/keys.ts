import { sql } from 'drizzle-orm'
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { openFrom, type SealedColumn, sealFor } from '../../../core/secrets/sealed-column.ts'
import type { Database } from '../../../platform/database/database.ts'
import { signingKeys } from './table.ts'

export const ALGORITHM = 'EdDSA'

/** A key to sign with, and its name in the published set. */
export type SigningKey = { id: string; key: CryptoKey }

/** The private halves, and what becomes of one that cannot be decrypted: another key follows. */
export const privateHalves: SealedColumn = {
  what: 'signing keys',
  column: signingKeys.privateJwk,
  row: [signingKeys.kid],
  replace: async (db, lost) => {
    const [row] = await db.run(sql`select from signing_keys where ${lost}`)
    if (row) await rotateKey(db)
    return row ? ['The service signs with a new key. Links that were sent stay valid.'] : []
  }
}

const imported = new Map<string, Promise<SigningKey>>()

const imports = ({ kid, sealed }: { kid: string; sealed: string }): Promise<SigningKey> => {
  const known =
    imported.get(kid) ??
    importJWK(JSON.parse(openFrom(privateHalves, [kid], sealed)), ALGORITHM).then(key => ({
      id: kid,
      key: key as CryptoKey
    }))
  imported.set(kid, known)
  return known
}

const current = async (db: Database) => {
  const [row] = await db.prepared<{ id: string; kid: string; sealed: string }>(
    'current signing key',
    () => sql`select id, kid, private_jwk as sealed from signing_keys where retired_at is null`,
    {}
  )
  return row
}

const make = async (db: Database) => {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true })
  const publicJwk = await exportJWK(publicKey)
  const kid = await calculateJwkThumbprint(publicJwk)
  const sealed = sealFor(privateHalves, [kid], JSON.stringify(await exportJWK(privateKey)))
  // Of two processes that make one at once, the first one's stays.
  await db.run(sql`
    insert into signing_keys (kid, public_jwk, private_jwk) values (${kid}, ${JSON.stringify(publicJwk)}::jsonb, ${sealed})
    on conflict do nothing`)
}

/**
 * Makes a new key to sign with; those before it sign no more. What they signed is accepted until it expires, unless they are
 * revoked. Returns the id of the new key. Needs a transaction.
 */
export const rotateKey = async (db: Database, revokeEarlier = false): Promise<string> => {
  // One after the other, or a second one would revoke the key that a first one has just made.
  await db.run(sql`select pg_advisory_xact_lock(hashtextextended('rotation of the signing key', 0))`)
  await db.run(sql`update signing_keys set retired_at = now(), private_jwk = null where retired_at is null`)
  if (revokeEarlier) await db.run(sql`update signing_keys set revoked_at = now() where revoked_at is null`)
  await make(db)
  return (await current(db))!.id
}

/** The key to sign with; made when there is none yet. */
export const signingKey = async (db: Database): Promise<SigningKey> => {
  const row = await current(db)
  if (row) return imports(row)
  await make(db)
  return imports((await current(db))!)
}

/** Every key that anything was signed with and that was not revoked, as a JWK Set: the public halves, for whoever wants to check. */
export const publicKeys = async (db: Database): Promise<{ keys: JWK[] }> => {
  const rows = await db.prepared<{ kid: string; jwk: JWK }>(
    'public signing keys',
    () => sql`select kid, public_jwk as jwk from signing_keys where revoked_at is null order by created_at desc, id`,
    {}
  )
  return { keys: rows.map(({ kid, jwk }) => ({ ...jwk, kid, use: 'sig', alg: ALGORITHM })) }
}
