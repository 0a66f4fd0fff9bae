import { type SQL, sql } from 'drizzle-orm'

/**
 * Where the feed ends for now: entries of older transactions are all there is before it, since none of those is still open.
 * Later entries may be visible already, but one of a transaction that commits late could still come before them.
 */
export const END = sql`feed_transaction(pg_snapshot_xmin(pg_current_snapshot()))`

/** Whether an entry `a` comes after a place in the feed. */
export const isAfter = (transaction: SQL, position: SQL) =>
  sql`(a.transaction, a.position) > (${transaction}, ${position})`

/** Whether it comes after a place and can be read already. */
export const isNext = (transaction: SQL, position: SQL) =>
  sql`${isAfter(transaction, position)} and a.transaction < ${END}`

/** The order of entries `a`. */
export const ORDER = sql`a.transaction, a.position`
