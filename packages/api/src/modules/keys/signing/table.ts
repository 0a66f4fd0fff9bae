import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { JWK } from 'jose'
import { id, instant, stamps } from '../../../platform/database/columns.ts'

/** The keys that the service signs with. No operation reads the private half. */
export const signingKeys = pgTable(
  'signing_keys',
  {
    id: id(),
    kid: text().notNull(),
    publicJwk: jsonb().$type<JWK>().notNull(),
    // Encrypted, and emptied when another key follows: what was signed can be checked for good, and nothing more be signed.
    privateJwk: text(),
    retiredAt: instant(),
    // From then on nothing that it signed is accepted any more.
    revokedAt: instant(),
    ...stamps
  },
  t => [
    unique('signing_keys_kid_key').on(t.kid),
    uniqueIndex('signing_keys_current_key').on(sql`(${t.retiredAt} is null)`).where(sql`${t.retiredAt} is null`)
  ]
)

/** Tokens that were used and work no more. */
export const tokenUses = pgTable(
  'token_uses',
  { id: uuid().primaryKey(), usedAt: instant().notNull(), expiresAt: instant().notNull() },
  t => [index('token_uses_expires_at_idx').on(t.expiresAt)]
)
