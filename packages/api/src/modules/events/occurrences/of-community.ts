import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Edge, Model, View } from '../../../core/model/model.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { communities } from '../../directory/communities/table.ts'
import { events, isShared } from '../events/table.ts'
import { shownEvents } from '../events/visible.ts'
import { occurrenceModel } from './model.ts'
import { changedDates, nearestDates, occurrences } from './table.ts'

/** From now on, or back from now, so many dates. */
type Way = { within: SQL; order: SQL; most: number }
const ahead = (most: number): Way => ({ within: sql`${occurrences.startsAt} > now()`, order: sql`asc`, most })
const back = (most: number): Way => ({
  within: sql`${occurrences.startsAt} between now() - interval '1 year' and now()`,
  order: sql`desc`,
  most
})

/**
 * The nearest dates of what a community hosts, of events that are shown to the caller, as `near_dates` finds them for callers who see all: those
 * that were not cancelled, nor are of dormant series. Of its own events they are found in the order of time; those that it hosts with their
 * owner are few, and are gone through one by one, each for its nearest.
 */
const datesOf = (community: SQLWrapper, shown: SQL, ways: readonly Way[]): SQL => {
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
  const ofShown = sql`exists (select from ${events} where ${eq(events.id, occurrences.eventId)} and ${shown} offset 0)`
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

const isChanged = (community: SQLWrapper) =>
  sql`exists (select from ${changedDates} where ${eq(changedDates.communityId, community)})`

/** What is kept of the dates of a community; null where it does not hold. */
const kept = (community: SQLWrapper, value: SQL) =>
  sql`(select ${value} from ${nearestDates} where ${eq(nearestDates.communityId, community)} and ${nearestDates.holdsUntil} > now() and not ${isChanged(nearestDates.communityId)})`

// No date has this id.
const NONE = sql`'00000000-0000-0000-0000-000000000000'::uuid`

const nextOf = (community: SQLWrapper, view: View): SQL => {
  const shown = shownEvents(events, view)
  return shown
    ? sql`(select n.id from (${datesOf(community, shown, [ahead(1)])}) n order by n.starts_at, n.id limit 1)`
    : sql`coalesce(${kept(community, sql`coalesce(${nearestDates.nextId}, ${NONE})`)}, next_date_of(${community}))`
}

/** The way from a community to the next date of what it hosts. */
export const nextOccurrence: Edge = {
  kind: 'one',
  to: () => occurrenceModel,
  on: (t, occurrence: typeof occurrences, view) => sql`${occurrence.id} = ${nextOf(sql`${t}.id`, view)}`
}

/** So many of the last and of the next dates say how often a community meets, as `cadence_from` counts them. */
const LAST = 5
const NEXT = 4

/** How often a community meets. */
export const cadence: Model['fields'][string] = (t, view) => {
  const community = sql`${t}.id`
  const shown = shownEvents(events, view)
  if (!shown)
    return sql`coalesce(${kept(community, sql`coalesce(${nearestDates.cadence}, 'null')`)}, cadence_of(${community}))`
  return sql`cadence_from((select coalesce(json_agg(json_build_array(n.starts_at > now(), left(n.start, 10)) order by n.starts_at), '[]')
    from (${datesOf(community, shown, [back(LAST), ahead(NEXT)])}) n))`
}

const TOGETHER = 500

// What was changed and is not known to this statement stays on record, and so makes what is kept here not hold.
const keep = sql`
  with due as (
    select ${communities.id} from ${communities} left join ${nearestDates} on ${eq(nearestDates.communityId, communities.id)}
    where ${nearestDates.holdsUntil} is null or ${nearestDates.holdsUntil} <= now() or ${isChanged(communities.id)}
    order by ${communities.id} limit ${sql.raw(String(TOGETHER))}
  ), known as (
    delete from ${changedDates} where ${changedDates.communityId} in (select id from due)
      or not exists (select from ${communities} where ${eq(communities.id, changedDates.communityId)})
  )
  insert into ${nearestDates} (community_id, cadence, next_id, holds_until)
  select due.id, cadence_of(due.id), next_date_of(due.id), least(kept.begins, kept.oldest + interval '1 year', 'infinity')
  from due cross join lateral (
    select min(n.starts_at) filter (where n.starts_at > now()) as begins, min(n.starts_at) filter (where n.starts_at <= now()) as oldest
    from near_dates(due.id) n) kept
  on conflict (community_id) do update set cadence = excluded.cadence, next_id = excluded.next_id, holds_until = excluded.holds_until
  returning 1`

/** Keeps the nearest dates of communities where what was kept does not hold any more. */
export const keepNearestDates = async ({
  store,
  signal
}: Pick<JobContext, 'store' | 'signal'>): Promise<{ kept: number }> => {
  let kept = 0
  for (let size = TOGETHER; size === TOGETHER && !signal.aborted; kept += size) size = (await store.run(keep)).length
  return { kept }
}
