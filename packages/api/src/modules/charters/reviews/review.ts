import type { CharterReviewOutcome, CharterReviewStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** How many days the members have at least to be heard, how many unless said otherwise, and at most. */
export const POLL_DAYS = { least: 7, usual: 14, most: 60 }
/** How many days before a review is due the leader and the core group are notified. */
export const REMIND_DAYS = 30

/** What is sent with a transition. */
export type ReviewInput = {
  outcome?: CharterReviewOutcome
  notes?: string | null
  heldOn?: string | null
  nextReviewOn?: string | null
}

/** A review as it is stored, with what its conclusion depends on. */
export type ReviewRow = {
  id: string
  communityId: string
  state: CharterReviewStatus
  pollId: string | null
  /** From which moment on the members were heard; null where they were already, or there is no poll any more. */
  heardFrom: string | null
}

/** From which moment on the members were heard, in SQL, of the poll `p` of a review. */
export const heardFrom = sql.raw(
  `case when p.closed_at is null then p.created_at + interval '${POLL_DAYS.least} days' end`
)

/** Reads reviews. */
export const readReviews = (db: Database, ids: readonly string[]): Promise<ReviewRow[]> =>
  db.run<ReviewRow>(sql`
    select r.id, r.community_id as "communityId", r.status as state, r.poll_id as "pollId",
      to_json(${heardFrom}) #>> '{}' as "heardFrom"
    from charter_reviews r left join polls p on p.id = r.poll_id
    where r.id = any (${sql.param(ids)}::uuid[]) order by r.id`)
