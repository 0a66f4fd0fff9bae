import type { ActivityProof } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database, Store } from '../../../platform/database/database.ts'
import { catchUp, type Handler } from '../../../platform/feed/consume.ts'

const CONSUMER = 'chain'
const SEAL_EVERY_MS = 60_000

/** One digest over those of entries `a`, in their order, over the seal before and over the moment of this one. */
const sealDigest = (before: SQL, sealedAt: SQL) =>
  sql`sha256(${before} || string_agg(a.digest, '' order by a.transaction, a.position) || int8send((extract(epoch from ${sealedAt}) * 1000)::bigint))`

/** Seals the entries of a batch. */
const seal: Handler = (db, { entries }) =>
  db.run(sql`
    insert into activity_seals (through_transaction, through_position, entries, sealed_at, digest)
    select (array_agg(transaction order by transaction desc, position desc))[1], (array_agg(position order by transaction desc, position desc))[1], count(*),
      now()::timestamptz(3), ${sealDigest(sql`coalesce((select digest from activity_seals order by id desc limit 1), '')`, sql`now()::timestamptz(3)`)}
    from ${entries} a`)

/** Seals new entries within a minute, so that what is changed from then on is found. */
export const consumers = { [CONSUMER]: { handler: () => seal, restMs: SEAL_EVERY_MS } }

// Where what is missing can't be named.
const NO_ENTRY = '00000000-0000-0000-0000-000000000000'

/** `short`: seals are missing at the end, since entries were sealed beyond the last. */
type Verdict = { entries: string; head: string | null; broken: string | null; short: boolean }

// A value that is gone has left its hash among the salts, and the entry that proves its erasure names it.
const gone = (side: 'before' | 'after') => {
  const [values, salts] = [sql.raw(`a.${side}`), sql.raw(`a.${side}_salts`)]
  return sql`
    select a.id::text, ${`${side}.`} || name from activity a, jsonb_object_keys(case jsonb_typeof(${salts}) when 'object' then ${salts} end) name
    where not ${values} ? name`
}
const unproven = sql`
  (${gone('before')} union all ${gone('after')}) except
  select e ->> 'id', value #>> '{}' from activity a, jsonb_path_query(a.after, '$.entries[*]') e, jsonb_path_query(e, '$.values[*]') value
  where a.verb = 'erased'`

/** Reads the chain again from the beginning. */
const verify = async (db: Database): Promise<ActivityProof> => {
  const [verdict] = await db.run<Verdict>(sql`
    with unproven (id, value) as (${unproven}), sealed as materialized (
      select a.id, a.transaction, a.position, s.id as seal, d.digest, (a.digest = d.digest) is true and a.id::text not in (select id from unproven) as sound
      from activity a cross join lateral (select activity_digest(a) as digest offset 0) d join lateral (
        select id from activity_seals s where (s.through_transaction, s.through_position) >= (a.transaction, a.position)
        order by s.id limit 1) s on true
    ), chained as (
      select s.id, s.digest, s.entries, s.sealed_at, coalesce(lag(s.digest) over (order by s.id), '') as before from activity_seals s
    ), checked as (
      select c.id, c.entries = count(a.id) and bool_and(a.sound) and c.digest = ${sealDigest(sql`c.before`, sql`c.sealed_at`)} as sound
      from chained c left join sealed a on a.seal = c.id group by c.id, c.digest, c.before, c.entries, c.sealed_at
    )
    select (select coalesce(sum(entries), 0) from activity_seals)::text as entries,
      (select encode(digest, 'hex') from activity_seals order by id desc limit 1) as head,
      (select coalesce(
        (select a.id from sealed a where a.seal = c.id and a.sound is not true order by a.transaction, a.position limit 1),
        (select a.id from sealed a where a.seal = c.id order by a.transaction, a.position limit 1),
        ${NO_ENTRY}::uuid)
       from checked c where c.sound is not true order by c.id limit 1) as broken,
      exists (select from feed_positions p left join (select * from activity_seals order by id desc limit 1) s on true
        where p.consumer = ${CONSUMER} and (p.transaction, p.position) <> (coalesce(s.through_transaction, '0'), coalesce(s.through_position, 0))) as short`)
  const firstBroken = verdict!.broken ?? (verdict!.short ? NO_ENTRY : null)
  return {
    intact: firstBroken === null,
    entries: Number(verdict!.entries),
    head: verdict!.head,
    firstBroken
  }
}

/** Whether the log is as it was written, up to this moment. */
export const prove = async (store: Store): Promise<ActivityProof> => {
  await catchUp(store, CONSUMER, seal)
  return verify(store)
}
