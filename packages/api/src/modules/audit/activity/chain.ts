import { type SQL, sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'
import { type Handler, handleNext, register } from '../../../platform/feed/consume.ts'

/** Under this name the chain knows how far entries are sealed. */
export const CONSUMER = 'chain'
const SEAL_EVERY_MS = 60_000

/** One digest over those of entries `a`, in their order, over the seal before and over the moment of this one. */
export const sealDigest = (before: SQL, sealedAt: SQL) =>
  sql`sha256(${before} || string_agg(a.digest, '' order by a.transaction, a.position) || int8send((extract(epoch from ${sealedAt}) * 1000)::bigint))`

/** Seals the entries of a batch. */
const seal: Handler = (db, { entries }) =>
  db.run(sql`
    insert into activity_seals (through_transaction, through_position, entries, sealed_at, digest)
    select (array_agg(transaction order by transaction desc, position desc))[1], (array_agg(position order by transaction desc, position desc))[1], count(*),
      now()::timestamptz(3), ${sealDigest(sql`coalesce((select digest from activity_seals order by id desc limit 1), '')`, sql`now()::timestamptz(3)`)}
    from ${entries} a`)

/** A seal is verified whole, so it holds no more entries than are verified at once. */
export const SEALED_TOGETHER = 500

/** Seals new entries within a minute, so that what is changed from then on is found. */
export const consumers = { [CONSUMER]: { handler: () => seal, restMs: SEAL_EVERY_MS, most: SEALED_TOGETHER } }

/** Seals the next entries, after any other process; answers whether there may be more. */
export const sealNext = async (store: Store): Promise<boolean> => {
  await register(store, CONSUMER)
  return (await handleNext(store, CONSUMER, seal, { lock: sql``, most: SEALED_TOGETHER })) === SEALED_TOGETHER
}
