import { eq, type SQLWrapper, sql } from 'drizzle-orm'
import type { GivenValue } from '../../../core/model/given.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { occurrencesOfEvents } from '../events/filters.ts'
import { events } from '../events/table.ts'
import { occurrenceModel } from '../occurrences/model.ts'

type OfDate = { occurrenceId: SQLWrapper }

/** The filters of what belongs to a date: by the date, and by a community that hosts it. */
export const dateFilters = {
  community: {
    to: () => communityModel,
    where: (t: OfDate, { community }: { community: GivenValue }) =>
      sql`${t.occurrenceId} = ${occurrencesOfEvents(sql`${events.hostIds} && ${community.list}`)}`
  },
  occurrence: {
    to: () => occurrenceModel,
    where: (t: OfDate, { occurrence }: { occurrence: GivenValue }) => eq(t.occurrenceId, occurrence)
  }
}

/** The filters of what is published about a date. */
export const publicationFilters = {
  ...dateFilters,
  status: (t: { status: SQLWrapper }, { status }: { status: GivenValue }) => sql`${t.status} = ${status}`
}
