import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { causes } from '../words.en.ts'

/** What is newly counted of a date; what is left out stays as it was counted before. */
export type Counts = { headCount?: number; unmatched?: number }

const isOfDate = sql`a.occurrence_id = o.id`
// That no one came is what the records say, also those that come later.
const isUnsaid = sql`(o.outcome in ('upcoming', 'unconfirmed') or o.cause is not distinct from ${causes.empty})`

/** What is found about a date: that it was held and, once this is due, also that it was not, or is unconfirmed. */
const found = (isDue: SQL) => sql`case
  when not ${isUnsaid} then null
  when n.head_count > 0 or n.unmatched_count > 0 or exists (select from attendances a where ${isOfDate} and a.status = 'attended')
    or exists (select from minutes a where ${isOfDate}) then 'held'
  when not (${isDue}) then null
  when p.pause is not null then 'paused'
  when n.head_count = 0 or exists (select from attendances a where ${isOfDate}) then 'empty'
  else 'unconfirmed' end`

/**
 * Counts who was at dates `o`, and sets what became of them by all that is on record, unless somebody said it. Answers the outcomes of
 * those that changed.
 */
export const settle = (
  db: Database,
  which: SQL,
  { headCount, unmatched }: Counts = {},
  // What was due and not known no longer waits.
  isDue = sql`o.outcome = 'unconfirmed'`
): Promise<{ outcome: string }[]> =>
  db.run(sql`
    update occurrences o set head_count = s.head_count, unmatched_count = s.unmatched_count, outcome = s.outcome, cause = s.cause
    from (
      select o.id, o.outcome as was, n.head_count, n.unmatched_count,
        case when f.found in ('paused', 'empty') then 'not_held' else coalesce(f.found, o.outcome) end as outcome,
        case f.found when 'paused' then concat_ws(' ', ${causes.pause}::text, p.pause ->> 'reason') when 'empty' then ${causes.empty}::text
          when 'held' then nullif(o.cause, ${causes.empty}) else o.cause end as cause
      from occurrences o join communities c on c.id = o.community_id,
        lateral (select coalesce(${headCount ?? null}::integer, o.head_count) as head_count, coalesce(${unmatched ?? null}::integer, o.unmatched_count) as unmatched_count) n,
        lateral (select pause_on(c.rhythm, left(o.start, 10)::date) as pause) p,
        lateral (select ${found(isDue)} as found) f
      where ${which}) s
    where o.id = s.id and o.outcome = s.was
      and (o.head_count, o.unmatched_count, o.outcome, o.cause) is distinct from (s.head_count, s.unmatched_count, s.outcome, s.cause)
    returning o.outcome`)
