import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Edge, Model, View } from '../../../core/model/model.ts'
import { events, isShared } from '../events/table.ts'
import { shownEvents } from '../events/visible.ts'
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
 * in the order of time; those that it hosts with their owner are few, and are gone through one by one.
 */
const datesOf = (community: SQLWrapper, view: View, { within, order, most }: Way): SQL => {
  const limit = sql.raw(String(most))
  const dates = (of: SQL | undefined) => sql`
    select ${occurrences.id}, ${occurrences.startsAt}, ${occurrences.start} from ${occurrences}
    where ${and(of, within)} and ${occurrences.outcome} <> 'not_held' and not ${occurrences.dormant}
    order by ${occurrences.startsAt} ${order}, ${occurrences.id} ${order} limit ${limit}`
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
  return sql`
    select d.* from ((${own}) union all (
      select o.* from ${events} cross join lateral (${dates(eq(occurrences.eventId, events.id))}) o where ${shared})) d
    order by d.starts_at ${order}, d.id ${order} limit ${limit}`
}

/** The way from a community to the next date of what it hosts. */
export const nextOccurrence: Edge = {
  kind: 'one',
  to: () => occurrenceModel,
  on: (t, occurrence: typeof occurrences, view) =>
    sql`${occurrence.id} = (select n.id from (${datesOf(sql`${t}.id`, view, ahead(1))}) n)`
}

/** Each unit by its days, and how far the days between two dates may be from a whole number of it. */
const UNITS = sql.raw("(values ('month', 30.44, 1.5), ('week', 7, 1.5), ('day', 1, 0.25))")

/**
 * How often a community meets: the days that usually lie between two dates, in the largest unit that fits. Irregular are dates
 * half of which lie further apart than half of what is usual; a pause counts for nothing.
 */
export const cadence: Model['fields'][string] = (t, view) => {
  const dates = [back(5), ahead(4)].map(way => sql`(${datesOf(sql`${t}.id`, view, way)})`)
  return sql`(
    with gaps as (
      select day - lag(day) over (order by day) as gap
      from (select distinct left(start, 10)::date as day from (${sql.join(dates, sql` union all `)}) dates) days
    ), usual as (
      select percentile_disc(array[0.25, 0.5, 0.75]::float8[]) within group (order by gap) as gap from gaps having count(gap) > 1
    ), mean as (
      select avg(g.gap) as gap from gaps g, usual u
      where u.gap[3] - u.gap[1] <= u.gap[2] / 2.0 and g.gap between u.gap[2] / 2.0 and u.gap[2] * 1.5
    )
    select json_build_object('interval', round(gap / days)::int, 'unit', unit) from mean, ${UNITS} units (unit, days, nearly)
    where round(gap / days) >= 1 and abs(gap - round(gap / days) * days) <= nearly order by days desc limit 1)`
}
