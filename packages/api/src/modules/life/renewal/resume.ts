import { sql } from 'drizzle-orm'
import type { By } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { GOES_ON } from '../../charters/reviews/lifecycle.ts'
import type { ReviewInput } from '../../charters/reviews/review.ts'
import { communities } from '../../directory/communities/lifecycle.ts'

type Concluded = readonly { subject: { communityId: string }; input: ReviewInput }[]

/** Communities that renew themselves are active again when their review concludes that they go on. */
export const resumeRenewed = async (db: Database, taken: Concluded, by: By, now: Date) => {
  const ids = taken.flatMap(({ subject, input }) => (GOES_ON.includes(input.outcome) ? [subject.communityId] : []))
  // A review can also be concluded while the community is closing, which it does not call off.
  const renewing = await db.run<{ id: string }>(sql`
    select id from communities where id = any (${sql.param(ids)}::uuid[]) and status = 'renewing' order by id for update`)
  const moves = renewing.map(({ id }) => ({ id, name: 'resume' as const, input: { reviewed: true } }))
  return communities.take(db, moves, by, now)
}
