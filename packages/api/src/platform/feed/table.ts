import { sql } from 'drizzle-orm'
import { bigint, pgTable, text } from 'drizzle-orm/pg-core'
import { xid8 } from '../database/columns.ts'

/** How far each consumer of the change feed is: it has handled every entry up to there. */
export const feedPositions = pgTable('feed_positions', {
  consumer: text().primaryKey(),
  transaction: xid8().notNull().default(sql`'0'`),
  position: bigint({ mode: 'number' }).notNull().default(0)
})

/** How much later the transactions of this server are in the feed than they count; one row, 0 unless the database was restored. */
export const feedOffset = pgTable('feed_offset', { transactions: bigint({ mode: 'number' }).primaryKey() })
