import { sql } from 'drizzle-orm'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { AHEAD } from './changes.ts'
import { keepInvitations } from './keep.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'mail-further-dates' }

/**
 * Mails the dates that an answer to their series was taken over for. Where one of a series is a month ahead, so are all that are to be
 * mailed by then, so that of a weekly series there is one mail in two months.
 */
export const mailFurtherDates = ({ store, config, now }: JobContext): Promise<{ occurrences: number }> =>
  store.transaction(ACTOR, async db => {
    const at = sql`${now.toISOString()}::timestamptz`
    const dates = await db.run<{ id: string }>(sql`
      select o.id from occurrences o where o.status <> 'cancelled' and not o.dormant and o.starts_at > ${at} and o.starts_at <= ${at} + ${AHEAD} and o.event_id in (
        select s.event_id from occurrences s join rsvps r on r.occurrence_id = s.id
        where s.starts_at > ${at} and s.starts_at <= ${at} + interval '30 days' and s.status <> 'cancelled' and r.status in ('going', 'maybe') and s.created_at > r.answered_at
          and not exists (select from invitations i where i.occurrence_id = s.id and i.person_id = r.person_id))`)
    await keepInvitations(
      db,
      config,
      dates.map(({ id }) => id),
      now
    )
    return { occurrences: dates.length }
  })
