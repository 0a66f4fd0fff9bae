import type { ActivityProof } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database, Store } from '../../../platform/database/database.ts'
import { catchUp, type Handler } from '../../../platform/feed/consume.ts'

const CONSUMER = 'chain'
const SEAL_EVERY_MS = 60_000

/** Seals the entries of a batch: one digest over theirs, in their order, and over the last seal. */
const seal: Handler = (db, { entries }) =>
  db.run(sql`
    insert into activity_seals (through_transaction, through_position, entries, digest)
    select (array_agg(transaction order by transaction desc, position desc))[1], (array_agg(position order by transaction desc, position desc))[1], count(*),
      sha256(coalesce((select digest from activity_seals order by id desc limit 1), '') || string_agg(digest, '' order by transaction, position))
    from ${entries} a`)

/** Seals new entries within a minute, so that what is changed from then on is found. */
export const consumers = { [CONSUMER]: { handler: () => seal, restMs: SEAL_EVERY_MS } }

// Where what is missing can't be named.
const NO_ENTRY = '00000000-0000-0000-0000-000000000000'

/** `short`: seals are missing at the end, since entries were sealed beyond the last. */
type Verdict = { entries: string; head: string | null; broken: string | null; short: boolean }

/** Reads the chain again from the beginning. */
const verify = async (db: Database): Promise<ActivityProof> => {
  const [verdict] = await db.run<Verdict>(sql`
    with sealed as (
      select a.*, s.id as seal from activity a join lateral (
        select id from activity_seals s where (s.through_transaction, s.through_position) >= (a.transaction, a.position)
        order by s.id limit 1) s on true
    ), chained as (
      select s.id, s.digest, s.entries, coalesce(lag(s.digest) over (order by s.id), '') as before from activity_seals s
    ), checked as (
      select c.id, c.entries = count(a.id) and c.digest = sha256(c.before || string_agg(activity_digest((a.transaction, a.position, a.id, a.occurred_at, a.verb, a.subject_type,
        a.subject_id, a.community_id, a.actor_class, a.person_id, a.key_id, a.before, a.after, a.request_id, a.digest)::activity), '' order by a.transaction, a.position)) as sound
      from chained c left join sealed a on a.seal = c.id group by c.id, c.digest, c.before, c.entries
    )
    select (select coalesce(sum(entries), 0) from activity_seals)::text as entries,
      (select encode(digest, 'hex') from activity_seals order by id desc limit 1) as head,
      (select coalesce(
        (select a.id from sealed a where a.seal = c.id and a.digest <> activity_digest((a.transaction, a.position, a.id, a.occurred_at, a.verb, a.subject_type,
          a.subject_id, a.community_id, a.actor_class, a.person_id, a.key_id, a.before, a.after, a.request_id, a.digest)::activity) order by a.transaction, a.position limit 1),
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
