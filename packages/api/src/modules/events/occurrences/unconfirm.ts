import { sql } from 'drizzle-orm'
import { addDays, dayOf, startOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { causes } from '../words.en.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'unconfirm-occurrences' }

/** How many days after its end it is no longer waited for what became of an occurrence. */
const WAIT_DAYS = 7

const isOfDate = sql`a.occurrence_id = o.id`

/**
 * Sets the outcome of occurrences that ended 7 days ago and have none: held, or not held in a pause that was declared meanwhile or where
 * no one came, by what is on record; else unconfirmed.
 */
export const unconfirmOccurrences = ({ store, now }: JobContext): Promise<{ unconfirmed: number }> =>
  store.transaction(ACTOR, async db => {
    const end = startOf(addDays(dayOf(now), 1 - WAIT_DAYS)).toISOString()
    const ended = await db.run<{ outcome: string }>(sql`
      update occurrences o set
        outcome = case when e.known is null then 'unconfirmed' when e.known = 'held' then 'held' else 'not_held' end,
        cause = case e.known when 'paused' then concat_ws(' ', ${causes.pause}::text, e.pause ->> 'reason') when 'empty' then ${causes.empty}::text else o.cause end
      from (
        select o.id, p.pause, case
          when o.head_count > 0 or exists (select from attendances a where ${isOfDate} and a.status = 'attended')
            or exists (select from minutes a where ${isOfDate}) then 'held'
          when p.pause is not null then 'paused'
          when o.head_count = 0 or exists (select from attendances a where ${isOfDate}) then 'empty' end as known
        from occurrences o join communities c on c.id = o.community_id, lateral (select pause_on(c.rhythm, left(o.start, 10)::date) as pause) p
        where o.outcome = 'upcoming' and o.starts_at < ${end} and o.ends_at < ${end}) e
      where o.id = e.id returning o.outcome`)
    return { unconfirmed: ended.filter(({ outcome }) => outcome === 'unconfirmed').length }
  })
