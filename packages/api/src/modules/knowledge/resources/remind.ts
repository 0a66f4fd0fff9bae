import { ENDED } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { addDays, dayOf } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { queueNotices } from '../../messages/queue.ts'

/** How many days before its review the authors of a resource are reminded. */
export const REMIND_DAYS = 14

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'remind-of-reviews' }

type Due = { id: string; title: string; community: string; on: string; person: string; url: string | null }

/** Reminds the authors of published resources whose review is due, each once for the day of a review. */
export const remindOfReviews = ({ store, now }: JobContext): Promise<{ reminded: number }> =>
  store.transaction(ACTOR, async db => {
    const due = await db.run<Due>(sql`
      select r.id, r.title, r.community_id as community, r.review_due_on::text as on, a.id as person, r.url
      from resources r join people a on a.id = any (r.author_ids) join communities c on c.id = r.community_id and c.status not in ${ENDED}
      where r.status = 'published' and r.review_due_on <= ${addDays(dayOf(now), REMIND_DAYS)}::date and (a.left_on is null or a.left_on > ${dayOf(now)}::date)`)
    const queued = await queueNotices(
      db,
      due.map(({ id, title, community, on, person, url }) => ({
        kind: 'resource_review_due',
        person,
        community,
        key: `${id} ${on}`,
        values: { said: title, by: on, ...(url ? { link: url } : {}) }
      }))
    )
    return { reminded: queued.length }
  })
