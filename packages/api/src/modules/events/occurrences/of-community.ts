import type { Community } from '@guildhall/schema'
import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Edge, Model, View } from '../../../core/model/model.ts'
import { events, isShared } from '../events/table.ts'
import { shownEvents } from '../events/visible.ts'
import { cadenceOf } from './cadence.ts'
import { occurrenceModel } from './model.ts'
import { occurrences } from './table.ts'

/** From now on, or back from now, so many dates. */
type Way = { within: SQL; order: SQL; most: number }
const ahead = (most: number): Way => ({ within: sql`${occurrences.startsAt} > now()`, order: sql`asc`, most })
const back = (most: number): Way => ({
  within: sql`${occurrences.startsAt} between now() - interval '1 year' and now()`,
  order: sql`desc`,
  most
})

/**
 * The nearest dates of what a community hosts that the caller sees and that were not cancelled, nor are of dormant series. Of its own events they are found
 * in the order of time; those that it hosts with their owner are few, and are gone through one by one, each for its nearest.
 */
const datesOf = (community: SQLWrapper, view: View, ways: readonly Way[]): SQL => {
  const dates = (of: SQL | undefined) =>
    sql.join(
      ways.map(
        ({ within, order, most }) => sql`(
        select ${occurrences.id}, ${occurrences.startsAt}, ${occurrences.start} from ${occurrences}
        where ${and(of, within)} and ${occurrences.outcome} <> 'not_held' and not ${occurrences.dormant}
        order by ${occurrences.startsAt} ${order}, ${occurrences.id} ${order} limit ${sql.raw(String(most))})`
      ),
      sql` union all `
    )
  const shown = shownEvents(events, view)
  const ofShown =
    shown && sql`exists (select from ${events} where ${eq(events.id, occurrences.eventId)} and ${shown} offset 0)`
  const own = dates(and(eq(occurrences.communityId, community), ofShown))
  const shared = and(
    isShared(events),
    sql`${events.hostIds} @> array[${community}]`,
    sql`${events.communityId} <> ${community}`,
    shown
  )
  return sql`${own} union all (
    select o.* from ${events} cross join lateral (${dates(eq(occurrences.eventId, events.id))}) o where ${shared})`
}

/** The way from a community to the next date of what it hosts. */
export const nextOccurrence: Edge = {
  kind: 'one',
  to: () => occurrenceModel,
  on: (t, occurrence: typeof occurrences, view) =>
    sql`${occurrence.id} = (select n.id from (${datesOf(sql`${t}.id`, view, [ahead(1)])}) n order by n.starts_at, n.id limit 1)`
}

/** How many of the last and of the next dates say how often a community meets. */
const LAST = 5
const NEXT = 4

/** The dates nearest to now, in the order of time: whether they are ahead, and their days. */
const nearestDates: Model['fields'][string] = (t, view) => sql`(
  select json_agg(json_build_array(n.starts_at > now(), left(n.start, 10)) order by n.starts_at)
  from (${datesOf(sql`${t}.id`, view, [back(LAST), ahead(NEXT)])}) n)`

/** How often a community meets. Worked out here, since as SQL it cost more than all else that is read of a community. */
export const cadence = {
  source: nearestDates,
  value: (dates: [isAhead: boolean, day: string][] | null): Community['cadence'] => {
    const days = (ahead: boolean) => (dates ?? []).flatMap(([isAhead, day]) => (isAhead === ahead ? [day] : []))
    return cadenceOf([...days(false).slice(-LAST), ...days(true).slice(0, NEXT)])
  }
}
