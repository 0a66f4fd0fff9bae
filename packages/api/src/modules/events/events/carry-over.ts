import { ENDED } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { isAsWide, type Merger, mergersIn } from '../../directory/communities/carry-over.ts'
import { holdEvents } from '../occurrences/fit.ts'
import { splitSeries } from '../occurrences/split.ts'

/** Whether something about a date to come is for members alone. */
const holdsConfidence = (table: 'agenda_items' | 'minutes' | 'recordings') =>
  sql`exists (select from ${sql.raw(table)} x join occurrences o on o.id = x.occurrence_id
    where o.event_id = e.id and o.starts_at > ahead.since and x.visibility = 'members')`

/**
 * The events that communities that merge own and that still lie ahead, as the rows `id, title, visibility, organiser_ids, into_id,
 * dates, starts_at, is_as_wide, moves`: how many dates are to come by now, and the first. They move with their visibility where the other community is as visible.
 * Those that only the members see stay, as do those of which something about a date to come is for members alone.
 */
export const eventsInMergers = (mergers: readonly Merger[], now: Date): SQL => sql`
  select e.id, e.title, e.visibility, e.organiser_ids, merger.into_id, ahead.dates, ahead.starts_at,
    ${isAsWide(sql`target.visibility`, sql`e.visibility`)} as is_as_wide,
    e.visibility <> 'members' and ${isAsWide(sql`target.visibility`, sql`e.visibility`)}
      and not (${sql.join((['agenda_items', 'minutes', 'recordings'] as const).map(holdsConfidence), sql` or `)}) as moves
  from ${mergersIn(mergers)} join communities target on target.id = merger.into_id join events e on e.community_id = merger.from_id
  cross join lateral (
    select ${now.toISOString()}::timestamptz as since, count(*)::int as dates, min(o.starts_at) as starts_at
    from occurrences o where o.event_id = e.id and o.starts_at > ${now.toISOString()}) ahead
  where e.status in ('tentative', 'confirmed', 'dormant') and ahead.dates > 0`

const OF_DATES = ['rsvps', 'attendances', 'agendas', 'agenda_items', 'minutes', 'recordings', 'invitations'] as const

/** Gives events with all their dates, and all that belongs to these, to other communities, which then own them. */
const giveEvents = async (db: Database, given: readonly { id: string; into: string }[]) => {
  const rows = sql`unnest(${sql.param(given.map(({ id }) => id))}::uuid[], ${sql.param(given.map(({ into }) => into))}::uuid[]) as given (event_id, into_id)`
  await db.run(sql`
    update events e set community_id = given.into_id,
      visibility = case when ${isAsWide(sql`target.visibility`, sql`e.visibility`)} then e.visibility else target.visibility end,
      host_ids = given.into_id || array(select h.id from unnest(e.host_ids) with ordinality h (id, position) where h.id not in (e.community_id, given.into_id) order by h.position)
    from ${rows} join communities target on target.id = given.into_id where e.id = given.event_id`)
  await db.run(sql`
    update occurrences o set community_id = given.into_id from ${rows} where o.event_id = given.event_id`)
  for (const table of OF_DATES)
    await db.run(sql`
      update ${sql.raw(table)} x set community_id = o.community_id from ${rows} join occurrences o on o.event_id = given.event_id
      where x.occurrence_id = o.id and x.community_id is distinct from o.community_id`)
}

type Split = { id: string; into: string; from: string | null }

/** Gives what lies ahead of events to other communities: of a series the dates that have not begun, which continue it as a series of their own. */
const giveWhatIsAhead = async (db: Database, events: readonly { id: string; into: string }[], now: Date) => {
  const splits = await db.run<Split>(sql`
    select e.id, e.into_id as into, (select ${instantOf(sql`min(o.original_start)`)} from occurrences o where o.event_id = e.id and o.starts_at > ${now.toISOString()}
      and o.original_start > coalesce((select max(b.original_start) from occurrences b where b.event_id = e.id and b.starts_at <= ${now.toISOString()}), '-infinity')) as "from"
    from unnest(${sql.param(events.map(({ id }) => id))}::uuid[], ${sql.param(events.map(({ into }) => into))}::uuid[]) e (id, into_id) order by e.id`)
  const held = new Map(
    (
      await holdEvents(
        db,
        events.map(({ id }) => id)
      )
    ).map(event => [event.id, event])
  )
  const given: { id: string; into: string }[] = []
  for (const { id, into, from } of splits) {
    const event = held.get(id)!
    if (from) given.push({ id: event.recurrence ? await splitSeries(db, event, from) : id, into })
  }
  await giveEvents(db, given)
  return given.map(({ id }) => id)
}

/** Moves the events that move with mergers: what lies ahead of them; what is over stays. Where the communities are hosts among others, the others follow them as hosts. */
export const carryEvents = async (db: Database, mergers: readonly Merger[], now: Date): Promise<void> => {
  const moving = await db.run<{ id: string; into: string }>(sql`
    select one.id, one.into_id as into from (${eventsInMergers(mergers, now)}) one where one.moves order by 1`)
  await giveWhatIsAhead(db, moving, now)
  await db.run(sql`
    update events e set host_ids = array(
      select h.id from (
        select distinct on (case when n.id = merger.from_id then merger.into_id else n.id end)
          case when n.id = merger.from_id then merger.into_id else n.id end as id, n.position
        from unnest(e.host_ids) with ordinality n (id, position) order by 1, n.position) h order by h.position)
    from ${mergersIn(mergers)}
    where e.host_ids @> array[merger.from_id] and e.community_id <> merger.from_id and e.visibility <> 'members'`)
}

/** Moves what lies ahead of an event to the community into which its own merged. Answers the id of what has moved; undefined where there is nothing. */
export const transferEvent = async (db: Database, id: string, now: Date): Promise<string | undefined> => {
  const [found] = await db.run<{ id: string; into: string }>(sql`
    select e.id, target.id as into from events e join communities target on target.id = community_now(e.community_id)
    where e.id = ${id} and target.id <> e.community_id and target.status not in ${ENDED}`)
  if (!found) return undefined
  const [moved] = await giveWhatIsAhead(db, [found], now)
  return moved
}
