import type { Database } from '../../../platform/database/database.ts'
import { addDays, dayOf } from '../../../platform/days.ts'
import { closePolls } from '../../charters/polls/close.ts'
import { openPollsOf } from '../../charters/polls/of-communities.ts'
import { openPoll } from '../../charters/polls/open.ts'
import { activeMembersOf } from '../../directory/memberships/active-of.ts'

/** How many days the members have at least to be heard before a community closes, and how many where the date allows it. */
export const CONSULTATION_DAYS = { least: 7, usual: 14 }

/** The last day on which members can answer: before the closing date, but never sooner than in 7 days. */
export const consultedUntil = (closingOn: string, now: Date): string => {
  const { least, usual } = CONSULTATION_DAYS
  const ahead = (days: number) => addDays(dayOf(now), days)
  // The middle one: neither sooner than the least, nor later than usual.
  return [ahead(least), ahead(usual), addDays(closingOn, -1)].sort()[1]!
}

type Planned = { id: string; input: { closingOn?: string; reason?: string | null } }

/**
 * Opens the consultations of communities that are to close, and notifies their active members. Where nobody is a member any more, nobody
 * is asked.
 * @throws ApiError RULE_BROKEN where the service has no secret for polls.
 */
export const openConsultations = async (db: Database, planned: readonly Planned[], now: Date): Promise<void> => {
  const ids = planned.map(({ id }) => id)
  const asked = new Set((await activeMembersOf(db, ids)).map(({ community }) => community))
  for (const { id, input } of planned) {
    const { closingOn, reason } = input
    if (!asked.has(id) || closingOn === undefined) continue
    await openPoll(db, {
      community: id,
      purpose: 'closing',
      closesOn: consultedUntil(closingOn, now),
      notice: { kind: 'community_closing', values: { nextOn: closingOn, said: reason ?? undefined } }
    })
  }
}

/** Closes the consultations of communities that are still open, and adds up what was answered. */
export const endConsultations = async (db: Database, communities: readonly string[], now: Date): Promise<void> =>
  closePolls(db, await openPollsOf(db, communities, 'closing'), now)
