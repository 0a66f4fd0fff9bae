import { sql } from 'drizzle-orm'
import { addDays, dayOf, startOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { causes } from '../words.en.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'unconfirm-occurrences' }

/** How many days after its end it is no longer waited for what became of an occurrence. */
const WAIT_DAYS = 7

/**
 * Says of occurrences that ended 7 days ago, and of which nobody has said whether they were held, that this is unconfirmed; of those
 * in a pause that was declared meanwhile, that they were not.
 */
export const unconfirmOccurrences = ({ store, now }: JobContext): Promise<{ unconfirmed: number }> =>
  store.transaction(ACTOR, async db => {
    const end = startOf(addDays(dayOf(now), 1 - WAIT_DAYS)).toISOString()
    const ended = await db.run<{ outcome: string }>(sql`
      update occurrences o set outcome = case when pause is null then 'unconfirmed' else 'not_held' end,
        cause = case when pause is null then o.cause else concat_ws(' ', ${causes.pause}::text, pause ->> 'reason') end
      from (
        select o.id, pause_on(c.rhythm, left(o.start, 10)::date) as pause from occurrences o join communities c on c.id = o.community_id
        where o.outcome = 'upcoming' and o.starts_at < ${end} and o.ends_at < ${end}) e
      where o.id = e.id returning o.outcome`)
    return { unconfirmed: ended.filter(({ outcome }) => outcome === 'unconfirmed').length }
  })
