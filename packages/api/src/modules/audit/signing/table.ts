import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { JWK } from 'jose'
import { instant } from '../../../platform/database/columns.ts'

/** The keys that the service signs with. No statement of the API reads the private half. */
export const signingKeys = pgTable(
  'signing_keys',
  {
    id: text().primaryKey(),
    publicJwk: jsonb().$type<JWK>().notNull(),
    // Emptied when another key follows: what was signed can be checked for good, and nothing more be signed.
    privateJwk: jsonb().$type<JWK>(),
    createdAt: instant().notNull().default(sql`now()`),
    retiredAt: instant()
  },
  t => [uniqueIndex('signing_keys_current_key').on(sql`(${t.retiredAt} is null)`).where(sql`${t.retiredAt} is null`)]
)

/** Tokens that were used and work no more. */
export const tokenUses = pgTable(
  'token_uses',
  { id: uuid().primaryKey(), usedAt: instant().notNull(), expiresAt: instant().notNull() },
  t => [index('token_uses_expires_at_idx').on(t.expiresAt)]
)
