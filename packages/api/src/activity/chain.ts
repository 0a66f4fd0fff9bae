import type { ActivityProof } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import type { Database, Store } from '../kit/database.ts'

const SEALER = { key: null, person: null, actorClass: 'robot', request: '' }
const LOCK = 4_762_202

/**
 * Seals the entries that no open transaction can precede any more: one digest over those since the last seal, in their order,
 * and over that seal.
 */
export const seal = (store: Store): Promise<void> =>
  store.transaction(SEALER, async db => {
    await db.run(sql`select pg_advisory_xact_lock(${LOCK})`)
    await db.run(sql`
      with last as (select through_transaction, through_position, digest from activity_seals order by id desc limit 1),
      fresh as (
        select transaction, position, digest from activity
        where transaction < pg_snapshot_xmin(pg_current_snapshot())
          and (transaction, position) > (coalesce((select through_transaction from last), '0'::xid8), coalesce((select through_position from last), 0))
      )
      insert into activity_seals (through_transaction, through_position, entries, digest)
      select (array_agg(transaction order by transaction desc, position desc))[1], (array_agg(position order by transaction desc, position desc))[1], count(*),
        sha256(coalesce((select digest from last), '') || string_agg(digest, '' order by transaction, position))
      from fresh having count(*) > 0`)
  })

const SEAL_EVERY_MS = 60_000

/** Seals once a minute while the service runs, so that what is changed from then on is found. */
export const keepSealed = (app: FastifyInstance, store: Store) => {
  const sealing = setInterval(
    () => seal(store).catch((error: Error) => app.log.warn({ err: error }, 'the activity could not be sealed')),
    SEAL_EVERY_MS
  ).unref()
  app.addHook('onClose', async () => clearInterval(sealing))
}

type Verdict = { entries: string; head: string | null; broken: string | null }

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
        '00000000-0000-0000-0000-000000000000'::uuid)
       from checked c where c.sound is not true order by c.id limit 1) as broken`)
  return {
    intact: verdict!.broken === null,
    entries: Number(verdict!.entries),
    head: verdict!.head,
    firstBroken: verdict!.broken
  }
}

/** Whether the log is as it was written, up to this moment. */
export const prove = async (store: Store): Promise<ActivityProof> => {
  await seal(store)
  return verify(store)
}
