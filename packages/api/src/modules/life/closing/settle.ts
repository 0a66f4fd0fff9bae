import type { By } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import { charterReviewLifecycle } from '../../charters/reviews/lifecycle.ts'
import { openReviewsOf } from '../../charters/reviews/of-communities.ts'
import { memberships } from '../../directory/memberships/lifecycle.ts'
import { pendingOf } from '../../directory/memberships/pending.ts'
import { eventsAhead } from '../../events/events/ahead.ts'
import { eventLifecycle } from '../../events/events/lifecycle.ts'
import { closed as reason } from '../words.en.ts'

const cancelEvents = async (db: Database, ids: readonly string[], by: By, now: Date) => {
  const moves = (await eventsAhead(db, ids, now)).map(({ id, status }) => ({
    id,
    name: status === 'proposed' ? ('decline' as const) : ('cancel' as const),
    input: { reason }
  }))
  await eventLifecycle.takeAll(db, moves, by, now)
}

const expirePending = async (db: Database, ids: readonly string[], reason: string, by: By, now: Date) => {
  const moves = (await pendingOf(db, ids)).map(id => ({ id, name: 'expire' as const, input: { reason } }))
  await memberships.takeAll(db, moves, by, now)
}

const cancelReviews = async (db: Database, ids: readonly string[], reason: string, by: By, now: Date) => {
  const moves = (await openReviewsOf(db, ids)).map(id => ({ id, name: 'cancel' as const, input: { notes: reason } }))
  await charterReviewLifecycle.takeAll(db, moves, by, now)
}

/** Settles what waits for a decision in communities that end, for a reason: applications and invitations expire, reviews are cancelled. */
export const settlePending = async (
  db: Database,
  ids: readonly string[],
  reason: string,
  by: By,
  now: Date
): Promise<void> => {
  await expirePending(db, ids, reason, by, now)
  await cancelReviews(db, ids, reason, by, now)
}

/**
 * Settles what communities that close leave open, in the same transaction: events that lie ahead are cancelled, which mails those who
 * were to come; applications and invitations expire; reviews are cancelled.
 */
export const settle = async (db: Database, ids: readonly string[], by: By, now: Date): Promise<void> => {
  await cancelEvents(db, ids, by, now)
  await settlePending(db, ids, reason, by, now)
}
