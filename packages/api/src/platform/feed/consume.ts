import { type SQL, sql } from 'drizzle-orm'
import type { Database, Store } from '../database/database.ts'
import { isNext, ORDER } from './order.ts'

/** The entries that are handled together. */
export type Batch = {
  /** The entries, as a table to select from. */
  entries: SQL
  size: number
}

/**
 * Handles a batch, in the transaction that also moves the position of the consumer: what it writes is there once. What it does
 * elsewhere may be repeated.
 */
export type Handler = (db: Database, batch: Batch) => Promise<unknown>

/** So many entries are handled together at most, unless a consumer takes fewer. */
export const MOST = 5000

const actor = (request: string) => ({ key: null, person: null, actorClass: 'robot', request })

type Range = { size: number; fromTransaction: string; fromPosition: string; transaction: string; position: string }

/** Takes hold of a position and measures what comes after it. */
const nextRange = (db: Database, consumer: string, lock: SQL, most: number) =>
  db.run<Range>(sql`
    with held as (select transaction, position from feed_positions where consumer = ${consumer} for update ${lock})
    select size, held.transaction::text as "fromTransaction", held.position::text as "fromPosition", next.transaction::text as transaction, next.position::text as position
    from held left join lateral (
      select transaction, position, count(*) over ()::int as size from (
        select a.transaction, a.position from activity a where ${isNext(sql`held.transaction`, sql`held.position`)} order by ${ORDER} limit ${most}) a
      order by transaction desc, position desc limit 1) next on true`)

const entriesIn = ({ fromTransaction, fromPosition, transaction, position }: Range) => sql`(
  select * from activity where (transaction, position) > (${fromTransaction}::xid8, ${fromPosition}::bigint)
    and (transaction, position) <= (${transaction}::xid8, ${position}::bigint))`

/** Begins at the first entry there is, unless the consumer has begun before. */
export const register = (db: Database, consumer: string) =>
  db.run(sql`insert into feed_positions (consumer) values (${consumer}) on conflict do nothing`)

/** Handles the next entries; answers how many. Undefined where another process is at it, unless `lock` waits for it. */
export const handleNext = (
  store: Store,
  consumer: string,
  handler: Handler,
  { lock = sql`skip locked`, most = MOST } = {}
) =>
  store.transaction(actor(consumer), async db => {
    const [range] = await nextRange(db, consumer, lock, most)
    if (!range) return undefined
    if (range.size === null) return 0
    await handler(db, { entries: entriesIn(range), size: range.size })
    await db.run(
      sql`update feed_positions set transaction = ${range.transaction}::xid8, position = ${range.position}::bigint where consumer = ${consumer}`
    )
    return range.size
  })

/** Handles here and now all that a consumer has not handled yet, after any other process; answers how many entries. */
export const catchUp = async (store: Store, consumer: string, handler: Handler): Promise<number> => {
  await register(store, consumer)
  let handled = 0
  let size: number
  do {
    size = (await handleNext(store, consumer, handler, { lock: sql`` })) ?? 0
    handled += size
  } while (size === MOST)
  return handled
}
