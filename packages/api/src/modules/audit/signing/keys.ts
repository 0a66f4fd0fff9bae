import { sql } from 'drizzle-orm'
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import type { Database } from '../../../platform/database/database.ts'

export const ALGORITHM = 'EdDSA'

/** A key to sign with, and its name in the published set. */
export type SigningKey = { id: string; key: CryptoKey }

const imported = new Map<string, Promise<SigningKey>>()

const imports = (id: string, jwk: JWK): Promise<SigningKey> => {
  const known = imported.get(id) ?? importJWK(jwk, ALGORITHM).then(key => ({ id, key: key as CryptoKey }))
  imported.set(id, known)
  return known
}

const current = async (db: Database) => {
  const [row] = await db.prepared<{ id: string; jwk: JWK }>(
    'current signing key',
    () => sql`select id, private_jwk as jwk from signing_keys where retired_at is null`,
    {}
  )
  return row
}

const make = async (db: Database) => {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true })
  const publicJwk = await exportJWK(publicKey)
  const id = await calculateJwkThumbprint(publicJwk)
  // Of two processes that make one at once, the first one's stays.
  await db.run(sql`
    insert into signing_keys (id, public_jwk, private_jwk)
    values (${id}, ${JSON.stringify(publicJwk)}::jsonb, ${JSON.stringify(await exportJWK(privateKey))}::jsonb)
    on conflict do nothing`)
}

/** Makes a new key to sign with; the one before signs no more, and can still be checked against. Needs a transaction. */
export const rotateKey = async (db: Database): Promise<string> => {
  await db.run(sql`update signing_keys set retired_at = now(), private_jwk = null where retired_at is null`)
  await make(db)
  return (await current(db))!.id
}

/** The key to sign with; made when there is none yet. */
export const signingKey = async (db: Database): Promise<SigningKey> => {
  const row = await current(db)
  if (row) return imports(row.id, row.jwk)
  await make(db)
  const made = (await current(db))!
  return imports(made.id, made.jwk)
}

/** Every key that anything was ever signed with, as a JWK Set: the public halves, for whoever wants to check. */
export const publicKeys = async (db: Database): Promise<{ keys: JWK[] }> => {
  const rows = await db.prepared<{ id: string; jwk: JWK }>(
    'public signing keys',
    () => sql`select id, public_jwk as jwk from signing_keys order by created_at desc, id`,
    {}
  )
  return { keys: rows.map(({ id, jwk }) => ({ ...jwk, kid: id, use: 'sig', alg: ALGORITHM })) }
}
