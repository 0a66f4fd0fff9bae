import { and, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { caller } from '../../../core/model/sql.ts'
import { events } from '../events/table.ts'
import { isInvolved, organises, visibleEvents } from '../events/visible.ts'
import { occurrences } from '../occurrences/table.ts'
import { toDate } from '../rsvps/visible.ts'

/** Whether the caller's person takes its notes, organises or facilitates it, or manages a host. */
const worksOn = (): SQL =>
  sql`(${occurrences.noteTakerIds} @> array[${caller.person}] or ${organises(occurrences, events)})`

type Shared = Record<'occurrenceId' | 'visibility', SQLWrapper>
/** Who sees it whatever its visibility, and whether others can see it yet. */
type Narrowing = { own?: SQL; isReady?: SQL }

/**
 * Who sees something about a date that has a visibility of its own: of events that they see, publishable keys what is public, persons
 * also what is internal and, as those who take part, what is for members. Those who work on the date see all, service keys too.
 */
export const visibleOfDate = (t: Shared, view: View, { own, isReady }: Narrowing = {}): SQL | undefined => {
  const visible = visibleEvents(events, view)
  if (view.audience === 'service') return visible && toDate(t, visible)
  if (view.audience === 'public') return and(isReady, sql`${t.visibility} = 'public'`, toDate(t, visible))
  const shared = and(isReady, or(sql`${t.visibility} <> 'members'`, isInvolved(occurrences, events)))
  return toDate(t, and(visible, or(shared, own, worksOn())))
}

/** Who sees what is published about a date; drafts are for those who work on it, of whom `own` are some. */
export const visiblePublications = (t: Shared & { status: SQLWrapper }, view: View, own?: SQL): SQL | undefined =>
  visibleOfDate(t, view, { own, isReady: sql`${t.status} = 'published'` })
