import { integer, pgTable, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../database/columns.ts'

/**
 * What all processes together have counted of an account, by the digest of its name, in its present window. Not in the
 * write-ahead log (`rate_counts.sql`): after a crash counting begins anew.
 */
export const rateCounts = pgTable('rate_counts', {
  account: uuid().primaryKey(),
  used: integer().notNull(),
  endsAt: instant().notNull()
})
