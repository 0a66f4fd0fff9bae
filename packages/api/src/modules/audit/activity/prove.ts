import type { ActivityProof } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database, Store } from '../../../platform/database/database.ts'
import { CONSUMER, SEALED_TOGETHER, sealDigest, sealNext } from './chain.ts'
import { type Anchor, readAnchor } from './head.ts'

// A part of a proof ends with the seal that makes it as many entries as one seal may hold, or with so many seals.
const SEALS = 100
// Where what is missing can't be named.
const NO_ENTRY = '00000000-0000-0000-0000-000000000000'

/** `short`: seals are missing at the end, since entries were sealed beyond the last. */
type Verdict = {
  entries: string
  head: string | null
  broken: string | null
  last: number
  more: boolean
  short: boolean
  /** The seal of the anchor, as it is now. */
  anchor: string | null
}

const PLACE = /^\d{1,9}$/

const opened = (cursor: string | undefined): number => {
  if (cursor === undefined) return 0
  const text = Buffer.from(cursor, 'base64url').toString()
  if (PLACE.test(text)) return Number(text)
  const detail =
    'That is no part of this proof. Use the `next` of the part before, or leave it out to start at the beginning.'
  throw new ApiError('INVALID_INPUT', `Parameter "cursor": ${detail}`, [{ parameter: 'cursor', detail }])
}

// A value that is gone has left its hash among the salts, and the entry that proves its erasure names it.
const unproven = (side: 'before' | 'after') => {
  const [values, salts] = [sql.raw(`a.${side}`), sql.raw(`a.${side}_salts`)]
  return sql`exists (
    select from jsonb_object_keys(case jsonb_typeof(${salts}) when 'object' then ${salts} end) name
    where not ${values} ? name and not exists (
      select from activity e where e.verb = 'erased'
        and e.after @> jsonb_build_object('entries', jsonb_build_array(jsonb_build_object('id', a.id, 'values', jsonb_build_array(${`${side}.`} || name))))))`
}

/** Reads a part of the chain again, from a seal on. */
const verify = async (db: Database, after: number, anchor: Anchor | undefined): Promise<Verdict> => {
  const [verdict] = await db.run<Verdict>(sql`
    with start as materialized (
      select id, through_transaction, through_position, digest from activity_seals where id <= ${after} order by id desc limit 1
    ), part as materialized (
      select s.*, coalesce(lag(digest) over (order by id), (select digest from start), '') as before
      from (select *, sum(entries) over (order by id) - entries as ahead from (
        select * from activity_seals where id > ${after} order by id limit ${SEALS}) s) s
      where ahead < ${SEALED_TOGETHER}
    ), last as materialized (select * from part order by id desc limit 1),
    sealed as materialized (
      select a.id, a.transaction, a.position, s.id as seal, d.digest,
        (a.digest = d.digest) is true and not ${unproven('before')} and not ${unproven('after')} as sound
      from activity a cross join lateral (select activity_digest(a) as digest offset 0) d join lateral (
        select id from part s where (s.through_transaction, s.through_position) >= (a.transaction, a.position) order by s.id limit 1) s on true
      where (a.transaction, a.position) > (coalesce((select through_transaction from start), '0'), coalesce((select through_position from start), 0))
        and (a.transaction, a.position) <= ((select through_transaction from last), (select through_position from last))
    ), checked as (
      select c.id, c.entries = count(a.id) and bool_and(a.sound) and c.digest = ${sealDigest(sql`c.before`, sql`c.sealed_at`)} as sound
      from part c left join sealed a on a.seal = c.id group by c.id, c.digest, c.before, c.entries, c.sealed_at
    )
    select (select coalesce(sum(entries), 0) from part)::text as entries,
      encode(coalesce((select digest from last), (select digest from start)), 'hex') as head,
      coalesce((select id from last), ${after}) as last,
      exists (select from activity_seals where id > (select id from last)) as more,
      (select encode(digest, 'hex') from activity_seals where id = ${anchor?.seal ?? null}) as anchor,
      (select coalesce(
        (select a.id from sealed a where a.seal = c.id and a.sound is not true order by a.transaction, a.position limit 1),
        (select a.id from sealed a where a.seal = c.id order by a.transaction, a.position limit 1),
        ${NO_ENTRY}::uuid)
       from checked c where c.sound is not true order by c.id limit 1) as broken,
      exists (select from feed_positions p left join (select * from activity_seals order by id desc limit 1) s on true
        where p.consumer = ${CONSUMER} and (p.transaction, p.position) <> (coalesce(s.through_transaction, '0'), coalesce(s.through_position, 0))) as short`)
  return verdict!
}

/** Whether the anchored seal is in a part and what it was; null where the part does not reach it, or began after it. */
const isAnchored = ({ seal, head }: Anchor, from: number, { last, more, anchor }: Verdict): boolean | null => {
  if (seal <= from || (seal > last && more)) return null
  return seal <= last && anchor === head
}

/** Whether a part of the log is as it was written, also since an anchor was made, and where the next part begins. */
export const prove = async (
  store: Store,
  { cursor, anchor: text }: { cursor?: string; anchor?: string }
): Promise<ActivityProof> => {
  const from = opened(cursor)
  const anchor = text === undefined ? undefined : await readAnchor(store, text)
  const unsealed = await sealNext(store)
  const verdict = await verify(store, from, anchor)
  const { broken, short, more, entries, head, last } = verdict
  const anchored = anchor ? isAnchored(anchor, from, verdict) : null
  const firstBroken = broken ?? (short ? NO_ENTRY : anchored === false ? (anchor!.lastEntry ?? NO_ENTRY) : null)
  return {
    anchored,
    intact: firstBroken === null,
    entries: Number(entries),
    head,
    firstBroken,
    next: more || unsealed ? Buffer.from(String(last)).toString('base64url') : null
  }
}
