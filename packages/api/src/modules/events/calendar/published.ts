import type { Recurrence } from '@guildhall/schema'
import { eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import type { Viewer } from '../../../core/model/read.ts'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { personModel } from '../../directory/people/model.ts'
import { people } from '../../directory/people/table.ts'
import { eventsOf } from '../events/filters.ts'
import { events } from '../events/table.ts'
import { mayJoin, shownOnAny, visibleEvents } from '../events/visible.ts'
import { occurrences } from '../occurrences/table.ts'
import type { CalendarDetails } from './event.ts'

/** The most events of a feed, and the most of their dates that are written one by one. */
const [EVENTS, DATES] = [1000, 5000].map(most => sql.raw(String(most)))

/** What an event and an occurrence say alike, as it is read. */
type Said = Omit<CalendarDetails, 'start' | 'url' | 'organiser'>
/** An occurrence that differs from its series. */
export type Differing = Said & { originalStart: string; startsAt: string }
export type Published = {
  id: string
  said: Said
  start: string
  timeZone: string
  recurrence: Recurrence | null
  differing: Differing[]
  /** Of an event that has changed when it takes place, when its series first had each of its dates. */
  dates: string[] | null
}
type Owner = { name: string; url: string | null }

const owner = sql`${sql.placeholder('owner')}::uuid`
const topic = sql`${sql.placeholder('topic')}::text`
const formats = sql`${sql.placeholder('format')}::text[]`

/** What calendars show of either, to be compared. */
const shownOf = (t: typeof events | typeof occurrences) =>
  sql`(${t.status}, ${t.title}, ${t.description}, ${t.place}, ${t.joinUrl}, ${t.durationMinutes}, ${t.days}, ${t.speakerIds}, ${t.externalSpeakers})`

const differs = sql`(${occurrences.startsAt} <> ${occurrences.originalStart} or ${shownOf(occurrences)} is distinct from ${shownOf(events)})`

/** Whose calendars there are: how they are called, which events they hold, and which of their dates are written one by one. */
const OWNERS = {
  community: {
    of: sql`select name, null as url from communities where id = ${owner}`,
    holds: sql`${events.id} = ${eventsOf(sql`${events.hostIds} @> array[${owner}]`)}`,
    dates: differs
  },
  portal: {
    of: sql`select name, base_url as url from portals where id = ${owner}`,
    holds: shownOnAny(events, sql`array[${owner}]`),
    dates: differs
  },
  occurrence: {
    of: sql`select title as name, null as url from occurrences where id = ${owner}`,
    holds: sql`${events.id} = (select event_id from occurrences where id = ${owner})`,
    dates: sql`${occurrences.id} = ${owner}`
  }
}
export type Whose = keyof typeof OWNERS

/** The link to take part; never by a publishable key, since the address of a feed holds the key and is passed on. */
const link = (t: typeof events | typeof occurrences, view: View) =>
  view.audience === 'public' ? sql`null` : sql`case when ${mayJoin(t, events, view)} then ${t.joinUrl} end`

const said = (t: typeof events | typeof occurrences, sequence: SQLWrapper, view: View) => sql`jsonb_build_object(
  'title', ${t.title}, 'description', ${t.description}, 'status', ${t.status}, 'place', ${t.place}, 'joinUrl', ${link(t, view)},
  'durationMinutes', ${t.durationMinutes}, 'days', ${t.days}, 'externalSpeakers', ${t.externalSpeakers},
  'speakers', coalesce((
    select jsonb_agg(jsonb_build_object('name', ${people.name}) order by array_position(${t.speakerIds}, ${people.id}))
    from ${people} where ${people.id} = any (${t.speakerIds}) and ${personModel.visible(people, view) ?? sql`true`}), '[]'),
  'sequence', ${sequence}, 'updatedAt', ${instantOf(t.updatedAt)})`

const statement = (whose: Whose, view: View): SQL => sql`
  with chosen as materialized (
    select ${events.id} as id from ${events}
    where ${events.status} in ('tentative', 'confirmed', 'cancelled') and ${OWNERS[whose].holds} and ${visibleEvents(events, view) ?? sql`true`}
      and (${formats} is null or ${events.format} = any (${formats})) and (${topic} is null or ${events.topics} @> array[${topic}])
    order by ${events.createdAt} desc, ${events.id} desc limit ${EVENTS}
  ), differing as (
    select ${occurrences.eventId} as event, ${said(occurrences, sql`${events.sequence} + ${occurrences.sequence}`, view)} || jsonb_build_object(
      'originalStart', ${instantOf(occurrences.originalStart)}, 'startsAt', ${instantOf(occurrences.startsAt)}) as date
    from ${occurrences} join ${events} on ${eq(events.id, occurrences.eventId)}
    where ${events.id} in (select id from chosen) and ${OWNERS[whose].dates}
    order by ${occurrences.originalStart} desc limit ${DATES}
  ), gathered as materialized (
    select event, jsonb_agg(date order by date ->> 'originalStart') as dates from differing group by event
  )
  select o.name, o.url, e.* from (${OWNERS[whose].of}) o left join (
    select ${events.id} as id, ${said(events, events.sequence, view)} as said, ${events.start} as start, ${events.timeZone} as "timeZone",
      whole_recurrence(${events.recurrence}) as recurrence, coalesce(d.dates, '[]') as differing,
      case when ${events.sequence} > 0 then array(
        select ${instantOf(occurrences.originalStart)} from ${occurrences} where ${eq(occurrences.eventId, events.id)}
        order by ${occurrences.originalStart}) end as dates
    from ${events}
    left join gathered d on d.event = ${events.id}
    where ${events.id} in (select id from chosen)
  ) e on true order by e.id`

/** The newest events of a calendar that the reader may see, with the dates that differ. One statement. */
export const readPublished = async (
  db: Database,
  whose: Whose,
  of: { owner: string; topic?: string | undefined; format?: readonly string[] | undefined },
  { view, values }: Viewer
): Promise<Owner & { events: Published[] }> => {
  const given = { ...values, owner: of.owner, topic: of.topic ?? null, format: of.format ?? null }
  const rows = await db.prepared<Owner & (Published | { id: null })>(
    `calendar ${whose} ${JSON.stringify(view)}`,
    () => statement(whose, view),
    given
  )
  const { name, url } = rows[0]!
  return { name, url, events: rows.filter(row => row.id !== null) }
}
