import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { events } from '../events/table.ts'
import { isInvolved, organises, visibleEvents } from '../events/visible.ts'
import { occurrences } from '../occurrences/table.ts'
import { toDate } from '../rsvps/visible.ts'
import type { attendances } from './table.ts'

type Attendances = typeof attendances

/**
 * Who sees who was there: of events that they see, members of a host, the people in roles, and those who manage a host. Who was absent
 * see those who record it, and people their own. Service keys see all, publishable keys nothing.
 */
export const visibleAttendances = (t: Attendances, view: View): SQL | undefined => {
  if (view.audience === 'public') return sql`false`
  const visible = visibleEvents(events, view)
  if (view.audience === 'service') return visible && toDate(t, visible)
  const shared = and(eq(t.status, 'attended'), isInvolved(occurrences, events))
  return toDate(t, and(visible, or(eq(t.personId, caller.person), shared, organises(occurrences, events))))
}
