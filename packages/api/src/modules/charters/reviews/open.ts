import type { CharterReviewCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { addDays, today } from '../../../platform/days.ts'
import { openPoll } from '../polls/open.ts'
import { reviewFaults as faults } from '../words.en.ts'
import { prefillOf } from './prefill.ts'
import { POLL_DAYS } from './review.ts'
import type { Known } from './table.ts'

const closingDay = ({ pollClosesOn }: CharterReviewCreate): string => {
  const day = pollClosesOn ?? addDays(today(), POLL_DAYS.usual)
  if (day >= addDays(today(), POLL_DAYS.least) && day <= addDays(today(), POLL_DAYS.most)) return day
  const detail = faults.closesOn(POLL_DAYS.least, POLL_DAYS.most)
  throw new ApiError('RULE_BROKEN', detail, [{ pointer: '/pollClosesOn', detail }])
}

type Opening = Pick<Call, 'db' | 'store' | 'viewer' | 'caller'> & { body: CharterReviewCreate }
type Published = { charter: string; slug: string; dueOn: string | null }

/**
 * Opens a review of the charter of a community: with what is known now, and with a poll of its members. Returns its id.
 * @throws ApiError RULE_BROKEN where no charter is published, or no poll can be opened.
 */
export const openReview = async (call: Opening, community: string): Promise<string> => {
  const { db, caller } = call
  const closesOn = closingDay(call.body)
  const [published] = await db.run<Published>(sql`
    select d.charter_id as charter, c.slug, d.due_on::text as "dueOn"
    from charter_reviews_due d join communities c on c.id = d.community_id where d.community_id = ${community}`)
  if (!published) throw new ApiError('RULE_BROKEN', faults.charter)
  const prefill: Known = { on: today(), parts: await prefillOf(call, { id: community, slug: published.slug }) }
  const poll = await openPoll(db, { community, purpose: 'review', closesOn })
  const [made] = await db.run<{ id: string }>(sql`
    insert into charter_reviews (community_id, charter_id, due_on, opened_by_id, prefill, poll_id)
    values (${community}, ${published.charter}, ${published.dueOn}, ${caller.person}, ${JSON.stringify(prefill)}::jsonb, ${poll})
    returning id`)
  return made!.id
}
