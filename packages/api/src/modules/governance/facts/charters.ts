import type { CharterReviewOutcome } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { asOf, day, fact, ids, number } from '../evaluation/fact.ts'

/** The newest version of a charter that was published: when, and when it ended, if no other one took its place. */
export type LastCharter = { number: number; publishedAt: string; endedAt: string | null }

/** The newest version of its charter that was published. */
export const lastCharter = fact<LastCharter>(
  'community.charter',
  'community',
  sql`
    select distinct on (c.community_id) c.community_id as id, jsonb_build_object('number', c.number, 'publishedAt', c.published_at,
      'endedAt', case when c.superseded_at <= ${asOf} then c.superseded_at end) as value
    from charters c where c.community_id = any (${ids}) and c.published_at <= ${asOf}
    order by c.community_id, c.published_at desc, c.number desc`,
  {
    version: number(one => one && (one.endedAt === null ? one.number : null)),
    published: day(one => one?.publishedAt)
  }
)

/** A review of its charter: when it was opened and, if it is over, concluded with what outcome. */
export type LastReview = { openedOn: string; concludedOn: string | null; outcome: CharterReviewOutcome | null }

/** The last review of its charter that was not cancelled. */
export const lastReview = fact<LastReview>(
  'community.last-review',
  'community',
  sql`
    select distinct on (r.community_id) r.community_id as id, jsonb_build_object('openedOn', day_of(r.created_at),
      'concludedOn', case when r.concluded_at <= ${asOf} then day_of(r.concluded_at) end, 'outcome', case when r.concluded_at <= ${asOf} then r.outcome end) as value
    from charter_reviews r where r.community_id = any (${ids}) and r.status <> 'cancelled' and r.created_at <= ${asOf}
    order by r.community_id, r.created_at desc, r.id desc`,
  {
    opened: day(one => one?.openedOn),
    concluded: day(one => one?.concludedOn)
  }
)

/** When the charter in force is to be reviewed, since when that day is set, and the review that is open. */
export type CharterReviewDue = { on: string | null; since: string; open: string | null }

/** When its charter is to be reviewed next. */
export const charterReviewDue = fact<CharterReviewDue>(
  'community.charter-review',
  'community',
  sql`
    select distinct on (d.community_id) d.community_id as id, jsonb_build_object('on', d.due_on, 'since', d.since, 'open', (
      select r.id from charter_reviews r where r.community_id = d.community_id and r.status <> 'cancelled' and r.created_at <= ${asOf}
        and coalesce(r.concluded_at > ${asOf}, true) order by r.created_at desc limit 1)) as value
    from charter_review_dates d where d.community_id = any (${ids}) and d.since <= ${asOf} and coalesce(d.until > ${asOf}, true)
    order by d.community_id, d.since desc`,
  {
    due: day(one => one?.on)
  }
)
