import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from '../../platform/database/columns.ts'

/** The outcomes of changes that were sent under an Idempotency-Key, encrypted and kept for a day. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    caller: text().notNull(),
    key: text().notNull(),
    fingerprint: text().notNull(),
    outcome: text().notNull(),
    createdAt: instant().notNull().default(sql`now()`)
  },
  t => [
    primaryKey({ name: 'idempotency_keys_pkey', columns: [t.caller, t.key] }),
    index('idempotency_keys_created_at_idx').on(t.createdAt)
  ]
)
