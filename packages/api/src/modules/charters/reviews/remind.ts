import { ENDED } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { addDays, dayOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { actingTerms } from '../../directory/terms/acting.ts'
import { queueNotices } from '../../messages/queue.ts'
import { REMIND_DAYS } from './review.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'remind-of-charter-reviews' }

type Due = { charter: string; community: string; on: string; person: string; role: 'leader' | 'core'; isDue: boolean }

/** Notifies leaders and core groups of reviews: 30 days before they are due, and when they are, each once; not while one is open. */
export const remindOfCharterReviews = ({
  store,
  now
}: Pick<JobContext, 'store' | 'now'>): Promise<{ reminded: number }> =>
  store.transaction(ACTOR, async db => {
    const day = dayOf(now)
    const due = await db.run<Due>(sql`
      select d.charter_id as charter, d.community_id as community, d.due_on::text as on, m.person_id as person, d.due_on <= ${day}::date as "isDue",
        case when bool_or(t.role = 'leader') then 'leader' else 'core' end as role
      from charter_reviews_due d join communities c on c.id = d.community_id and c.status not in ${ENDED}
      join memberships m on m.community_id = d.community_id join terms t on t.membership_id = m.id
      where d.due_on <= ${addDays(day, REMIND_DAYS)}::date and t.role in ('leader', 'core') and ${activeMembers('m', sql`${day}::date`)}
        and ${actingTerms('t', sql`${day}::date`)}
        and not exists (select from charter_reviews r where r.community_id = d.community_id and r.status = 'open')
      group by d.charter_id, d.community_id, d.due_on, m.person_id`)
    const queued = await queueNotices(
      db,
      due.map(({ charter, community, on, person, role, isDue }) => ({
        kind: 'charter_review_due',
        person,
        community,
        key: `${charter} ${on} ${isDue ? 'due' : 'soon'}`,
        values: { by: on, role }
      }))
    )
    return { reminded: queued.length }
  })
