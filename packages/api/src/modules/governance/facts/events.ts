import type { AgendaItem, EventFormatInfo } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { FORMATS } from '../../events/formats/formats.ts'
import { asOf, asOfDay, day, fact, ids, items, number, was, wasText } from '../evaluation/fact.ts'

const outcome = wasText('occurrence', 'o', 'outcome')
const status = wasText('event', 'e', 'status')
// What began is over or on: the dates ahead, of which a series can have many, are not passed over one by one.
const isOver = sql`(o.starts_at <= ${asOf} and o.ends_at <= ${asOf})`
/** Whether the date `o` of an event was over and held. */
export const isHeld = sql`${isOver} and ${outcome} = 'held'`
const within = (days: number) => sql`o.starts_at > ${asOf} - ${sql.raw(`interval '${days} days'`)}`

/** The longest time over which a rule looks back for what was held. */
const LOOKED_BACK = 180

const COLUMNS = sql.raw(
  'o.id, o.event_id, o.format, o.starts_at, o.ends_at, o.organiser_ids, o.facilitator_ids, o.speaker_ids, o.outcome, o.status, o.dormant, o.created_at, o.updated_at'
)

/** So many of the dates `o` that a community `c` hosts, alone or with others; the newest first, or those ahead the next first. */
export const hosted = (where: SQL, most: number, order = sql`desc`): SQL => {
  const last = sql`order by o.starts_at ${order}, o.id limit ${sql.raw(String(most))}`
  const dates = (of: SQL) => sql`select ${COLUMNS} from occurrences o where ${of} and ${where} ${last}`
  return sql`(
    select o.* from ((${dates(sql`o.community_id = c.id`)}) union all (
      select s.* from events e cross join lateral (${dates(sql`o.event_id = e.id`)}) s
      where cardinality(e.host_ids) > 1 and e.host_ids @> array[c.id] and e.community_id <> c.id)) o ${last}) o`
}

export type Pause = { from: string; until: string }

/** When a community met last, and meets next; and how often it means to. */
export const meetings = fact<{
  held: string | null
  next: string | null
  /** When a date ended of which it is not known whether it was held. */
  unknown: string | null
  everyDays: number | null
  pauses: Pause[]
  pause: Pause | null
}>(
  'community.meetings',
  'community',
  sql`
    select c.id, jsonb_build_object(
      'held', (select day_of(o.ends_at) from ${hosted(isHeld, 1)}),
      'next', (select day_of(o.starts_at) from ${hosted(sql`o.starts_at > ${asOf} and ${wasText('occurrence', 'o', 'status')} <> 'cancelled' and ${wasText('occurrence', 'o', 'dormant')} = 'false'`, 1, sql`asc`)}),
      'unknown', (select day_of(o.ends_at) from ${hosted(sql`${isOver} and ${within(LOOKED_BACK)} and ${outcome} in ('upcoming', 'unconfirmed')`, 1)}),
      'everyDays', r.rhythm -> 'everyDays', 'pauses', coalesce(r.rhythm -> 'pauses', '[]'), 'pause', pause_on(r.rhythm, ${asOfDay})) as value
    from communities c, lateral (select ${was('community', 'c', 'rhythm')} as rhythm) r where c.id = any (${ids})`,
  {
    held: day(one => one?.held),
    next: day(one => one?.next),
    'every-days': number(one => one?.everyDays)
  }
)

/** A launch event that is planned or was held: its day, and the objectives on its agenda. */
export type LaunchEvent = { occurrence: string; on: string; objectives: NonNullable<AgendaItem['objective']>[] }

/** The dates of its launch events, the last first. */
export const launchEvents = fact<LaunchEvent[]>(
  'community.launch-events',
  'community',
  sql`
    select c.id, d.value from communities c, lateral (
      select jsonb_agg(jsonb_build_object('occurrence', o.id, 'on', day_of(o.starts_at), 'objectives', (
        select coalesce(jsonb_agg(distinct i.objective), '[]') from agenda_items i
        where i.occurrence_id = o.id and i.objective is not null and not i.is_sealed and i.created_at <= ${asOf})) order by o.starts_at desc, o.id) as value
      from ${hosted(sql`o.format = 'launch' and ${wasText('occurrence', 'o', 'status')} <> 'cancelled' and ${outcome} in ('upcoming', 'held')`, 10)}) d
    where c.id = any (${ids}) and d.value is not null`,
  {
    count: items()
  }
)

/** How many of its last events are looked at. */
export const LAST_EVENTS = 6

/** The formats of the last events that it held, the newest first. */
export const heldFormats = fact<EventFormatInfo['format'][]>(
  'community.formats',
  'community',
  sql`
    select c.id, f.value from communities c,
      lateral (select jsonb_agg(o.format order by o.starts_at desc) as value from ${hosted(isHeld, LAST_EVENTS)}) f
    where c.id = any (${ids}) and f.value is not null`,
  {
    different: number(all => new Set(all).size)
  }
)

const EXPECTING = Object.entries(FORMATS).flatMap(([format, { expectsMinutes }]) => (expectsMinutes ? [format] : []))

/** Of the last events that it held and whose minutes are due: when they ended, and when their minutes were published. */
export const minutesOfHeld = fact<{ occurrence: string; endedAt: string; publishedAt: string | null }[]>(
  'community.minutes',
  'community',
  sql`
    select c.id, d.value from communities c, lateral (
      select jsonb_agg(jsonb_build_object('occurrence', o.id, 'endedAt', o.ends_at, 'publishedAt', (
        select m.published_at from minutes m where m.occurrence_id = o.id and m.published_at <= ${asOf})) order by o.starts_at desc) as value
      from ${hosted(sql`${isHeld} and ${within(365)} and o.ends_at <= ${asOf} - interval '7 days' and o.format in ${EXPECTING}`, LAST_EVENTS)}) d
    where c.id = any (${ids}) and d.value is not null`,
  {
    missing: items(({ publishedAt }) => publishedAt === null)
  }
)

/** A series of which it is not known whether it still takes place; without its title where only members see it. */
export type Unheard = { event: string; title: string | null; dormant: boolean; since: string | null }

/** Its series of which nobody confirmed the last three dates, and those that are dormant for that. */
export const unheardSeries = fact<Unheard[]>(
  'community.unheard-series',
  'community',
  sql`
    select e.community_id as id, jsonb_agg(jsonb_build_object('event', e.id, 'title', case when e.visibility <> 'members' then e.title end,
      'dormant', ${status} = 'dormant', 'since', case when e.asked_at <= ${asOf} then day_of(e.asked_at) end) order by e.created_at, e.id) as value
    from events e
    where e.community_id = any (${ids}) and e.recurrence is not null and (${status} = 'dormant' or ${status} in ('tentative', 'confirmed')
      and e.id in (select o.event_id from occurrences o where o.outcome = 'unconfirmed') and is_unheard(e.id, ${asOf}))
    group by 1`,
  {
    count: items()
  }
)
