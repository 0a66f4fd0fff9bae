import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { events } from '../events/table.ts'
import { isInvolved, organises, visibleEvents } from '../events/visible.ts'
import { occurrences } from '../occurrences/table.ts'
import type { rsvps } from './table.ts'

type Rsvps = typeof rsvps

/** Whether what belongs to a date belongs to one of which a condition holds. */
export const toDate = (t: { occurrenceId: SQLWrapper }, which: SQL | undefined) =>
  sql`exists (select from ${occurrences} join ${events} on ${events.id} = ${occurrences.eventId} where ${and(eq(occurrences.id, t.occurrenceId), which)})`

/**
 * Who sees who comes: of events that they see, members of a host, the people in roles, and those who manage a host. One's own RSVP is
 * there for as long as one sees the event. Service keys see all, publishable keys nothing.
 */
export const visibleRsvps = (t: Rsvps, view: View): SQL | undefined => {
  if (view.audience === 'public') return sql`false`
  const visible = visibleEvents(events, view)
  if (view.audience === 'service') return visible && toDate(t, visible)
  return toDate(t, and(visible, or(eq(t.personId, caller.person), isInvolved(occurrences, events))))
}

/** Who sees how a guest is reached: service keys, and those who organise the date. */
export const seesAddress = (t: Rsvps, { audience, readsPeople }: View): SQL | boolean => {
  if (audience === 'public' || !readsPeople) return false
  return audience === 'service' || toDate(t, organises(occurrences, events))
}
