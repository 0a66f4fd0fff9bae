import type { Feedback, FeedbackSet, FeedbackSummary } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { holdOccurrence, requireBegun } from '../occurrences/phase.ts'
import { feedbackLacks as lacks } from '../words.en.ts'

/** How many answers are shown at least, and how many are new at least when others are shown: one of them cannot be worked out. */
const AT_LEAST = 5
const RATINGS = [1, 2, 3, 4, 5] as const

type Giving = { occurrence: string; person: string }

/** Feedback is of those who were there, or said that they would be. @throws ApiError for all others. */
const requireGuest = async (db: Database, { occurrence, person }: Giving) => {
  const [guest] = await db.run(sql`
    select from attendances where occurrence_id = ${occurrence} and person_id = ${person} and status = 'attended'
    union all select from rsvps where occurrence_id = ${occurrence} and person_id = ${person} and status = 'going' limit 1`)
  if (!guest) throw new ApiError('FORBIDDEN', lacks.guest)
}

/** Makes the summary anew as soon as enough answers are not in it as they are. */
const summarise = (db: Database, occurrence: string) => {
  const counts = RATINGS.map(rating => sql`count(*) filter (where rating = ${sql.raw(String(rating))})`)
  return db.run(sql`
    with summary as (
      insert into feedback_summaries (occurrence_id, counts, comments)
      select ${occurrence}, array[${sql.join(counts, sql`, `)}], coalesce(jsonb_agg(comment order by comment) filter (where comment is not null), '[]')
      from feedback where occurrence_id = ${occurrence} having count(*) filter (where not is_counted) >= ${AT_LEAST}
      on conflict (occurrence_id) do update set counts = excluded.counts, comments = excluded.comments returning occurrence_id)
    update feedback f set is_counted = true from summary s where f.occurrence_id = s.occurrence_id`)
}

/** Takes the feedback of a person; the same again changes nothing. @throws ApiError where they were not there, or it has not begun. */
export const giveFeedback = async (db: Database, giving: Giving & FeedbackSet): Promise<Feedback> => {
  const { occurrence, person, rating, comment = null } = giving
  await requireBegun(db, occurrence)
  await requireGuest(db, giving)
  await holdOccurrence(db, occurrence)
  await db.run(sql`
    insert into feedback (occurrence_id, person_id, rating, comment) values (${occurrence}, ${person}, ${rating}, ${comment})
    on conflict on constraint feedback_person_key do update set rating = excluded.rating, comment = excluded.comment, is_counted = false
    where (feedback.rating, feedback.comment) is distinct from (excluded.rating, excluded.comment)`)
  await summarise(db, occurrence)
  return feedbackOf(db, giving)
}

/** What a person has said of a date. */
export const feedbackOf = async (db: Database, { occurrence, person }: Giving): Promise<Feedback> => {
  const [said] = await db.run<Feedback>(sql`
    select rating, comment, ${instantOf(sql`updated_at`)} as "updatedAt"
    from feedback where occurrence_id = ${occurrence} and person_id = ${person}`)
  return said ?? { rating: null, comment: null, updatedAt: null }
}

/** What is shown of the feedback on a date. */
export const summaryOf = async (db: Database, occurrence: string): Promise<FeedbackSummary> => {
  const [kept] = await db.run<{ counts: number[]; comments: string[] }>(
    sql`select counts, comments from feedback_summaries where occurrence_id = ${occurrence}`
  )
  if (!kept) return { suppressed: true, count: null, average: null, ratings: [], comments: [] }
  const ratings = RATINGS.map((rating, at) => ({ rating, count: kept.counts[at]! }))
  const count = ratings.reduce((sum, one) => sum + one.count, 0)
  const points = ratings.reduce((sum, one) => sum + one.rating * one.count, 0)
  return { suppressed: false, count, average: Number((points / count).toFixed(2)), ratings, comments: kept.comments }
}
