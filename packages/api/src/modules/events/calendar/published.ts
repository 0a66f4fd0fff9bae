import type { Recurrence } from '@guildhall/schema'
import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import type { Viewer } from '../../../core/model/read.ts'
import { instantOf } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { personModel } from '../../directory/people/model.ts'
import { people } from '../../directory/people/table.ts'
import { eventsOf } from '../events/filters.ts'
import { events } from '../events/table.ts'
import { mayJoin, shownOnAny, takesGuests, visibleEvents } from '../events/visible.ts'
import { registrationPage } from '../occurrences/model.ts'
import { isSetApart, occurrences } from '../occurrences/table.ts'
import type { CalendarDetails } from './event.ts'

/** The most events of a feed, and the most of their dates that are written one by one. */
const [EVENTS, DATES] = [1000, 5000].map(most => sql.raw(String(most)))

/** What an event and an occurrence say alike, as it is read. */
type Said = Omit<CalendarDetails, 'start' | 'url' | 'organiser' | 'registrationUrl'>
/** An occurrence that differs from its series. */
export type Differing = Said & {
  registrationUrl: string | null
  originalStart: string
  startsAt: string
  /** The same on the wall of its series, where that is known: to work it out takes time. */
  start: string | null
}
export type Published = {
  id: string
  said: Said
  start: string
  timeZone: string
  recurrence: Recurrence | null
  /** Of a single event. */
  registrationUrl: string | null
  differing: Differing[]
  /** Of an event that has changed when it takes place, when its series first had each of its dates. */
  dates: string[] | null
}
/** How a calendar is called; one without a name of its own is called by what it holds. */
type Owner = { name: string | null; url: string | null }

const owner = sql`${sql.placeholder('owner')}::uuid`
/** What narrows a calendar; what is not given is no part of the statement, which would look at all events for it. */
type Narrowed = { topic?: string | undefined; format?: readonly string[] | undefined }
const narrowed = ({ topic, format }: Narrowed) =>
  and(
    topic === undefined ? undefined : sql`${events.topics} @> array[${sql.placeholder('topic')}::text]`,
    format && sql`${events.format} = any (${sql.placeholder('format')}::text[])`
  )

/** What calendars show of either, to be compared. */
const shownOf = (t: typeof events | typeof occurrences) =>
  sql`(${t.status}, ${t.title}, ${t.description}, ${t.place}, ${t.joinUrl}, ${t.durationMinutes}, ${t.days}, ${t.organiserIds}, ${t.speakerIds}, ${t.externalSpeakers})`

// By an array the planner expects few events, and takes the index for each.
const isChosen = (event: SQLWrapper) => sql`${event} = any (array(select id from chosen))`

/**
 * The dates that can differ from their events: those set apart from them, and those that were over when their event last changed (by a
 * clock that goes up to an hour wrong).
 */
const candidates = sql`
  select ${occurrences.id} from ${occurrences} where ${isChosen(occurrences.eventId)} and ${isSetApart(occurrences)}
  union all
  select ${occurrences.id} from ${events} join ${occurrences} on ${eq(occurrences.eventId, events.id)}
  where ${isChosen(events.id)} and ${events.updatedAt} > ${events.createdAt} and ${occurrences.startsAt} < ${events.updatedAt} + interval '1 hour'`

const differs = sql`${occurrences.id} = any (array(${candidates}))
  and (${occurrences.startsAt} <> ${occurrences.originalStart} or ${shownOf(occurrences)} is distinct from ${shownOf(events)})`

const hosting = (communities: SQL) => sql`${events.id} = ${eventsOf(sql`${events.hostIds} && ${communities}`)}`
const nameless = sql`select null as name, null as url`

/** Whose calendars there are: how they are called, and which events they hold, and which of their dates are written one by one. */
const OWNERS = {
  all: { of: nameless, holds: sql`true`, dates: differs },
  community: {
    of: sql`select name, null as url from communities where id = ${owner}`,
    holds: hosting(sql`array[${owner}]`),
    dates: differs
  },
  portal: {
    of: sql`select name, base_url as url from portals where id = ${owner}`,
    holds: shownOnAny(events, sql`array[${owner}]`),
    dates: differs
  },
  person: {
    of: nameless,
    holds: hosting(
      sql`array(select m.community_id from memberships m where m.person_id = ${owner} and ${activeMembers('m')})`
    ),
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
  view.audience === 'public'
    ? sql`null`
    : sql`case when ${t.joinUrl} is not null and ${mayJoin(t, events, view)} then ${t.joinUrl} end`

/** The names of people, as far as the reader sees them. */
const named = (ids: SQLWrapper, view: View) => sql`coalesce((
  select jsonb_agg(jsonb_build_object('name', ${people.name}) order by array_position(${ids}, ${people.id}))
  from ${people} where ${people.id} = any (${ids}) and ${personModel.visible(people, view) ?? sql`true`}), '[]')`

const said = (t: typeof events | typeof occurrences, sequence: SQLWrapper, view: View) => sql`jsonb_build_object(
  'title', ${t.title}, 'description', ${t.description}, 'status', ${t.status}, 'place', ${t.place}, 'joinUrl', ${link(t, view)},
  'durationMinutes', ${t.durationMinutes}, 'days', ${t.days}, 'externalSpeakers', ${t.externalSpeakers},
  'organisers', ${named(t.organiserIds, view)}, 'speakers', ${named(t.speakerIds, view)},
  'sequence', ${sequence}, 'updatedAt', ${instantOf(t.updatedAt)})`

const registration = (occurrence: SQLWrapper) =>
  sql`case when ${takesGuests(events)} then ${registrationPage(occurrence)} end`
const onlyDate = sql`(select ${occurrences.id} from ${occurrences} where ${events.recurrence} is null and ${eq(occurrences.eventId, events.id)} limit 1)`

const statement = (whose: Whose, view: View, of: Narrowed): SQL => sql`
  with chosen as materialized (
    select ${events.id} as id from ${events}
    where ${and(sql`${events.status} in ('tentative', 'confirmed', 'cancelled')`, OWNERS[whose].holds, visibleEvents(events, view), narrowed(of))}
    order by ${events.createdAt} desc, ${events.id} desc limit ${EVENTS}
  ), differing as (
    select ${occurrences.eventId} as event, ${occurrences.originalStart} as at,
      ${said(occurrences, sql`${events.sequence} + ${occurrences.sequence}`, view)} || jsonb_build_object(
        'registrationUrl', ${registration(occurrences.id)}, 'originalStart', ${instantOf(occurrences.originalStart)}, 'startsAt', ${instantOf(occurrences.startsAt)},
        'start', case when ${eq(occurrences.timeZone, events.timeZone)} then ${occurrences.start} end) as date
    from ${occurrences} join ${events} on ${eq(events.id, occurrences.eventId)}
    where ${isChosen(events.id)} and ${OWNERS[whose].dates}
    order by ${occurrences.originalStart} desc limit ${DATES}
  ), published as (
    select ${events.id} as id, ${said(events, events.sequence, view)} as said, ${events.start} as start, ${events.timeZone} as "timeZone",
      whole_recurrence(${events.recurrence}) as recurrence, ${registration(onlyDate)} as "registrationUrl",
      case when ${events.sequence} > 0 then array(
        select ${instantOf(occurrences.originalStart)} from ${occurrences} where ${eq(occurrences.eventId, events.id)}
        order by ${occurrences.originalStart}) end as dates
    from ${events} where ${isChosen(events.id)}
  )
  select o.name, o.url, (select coalesce(json_agg(p order by p.id), '[]') from published p) as events,
    (select coalesce(json_object_agg(d.event, d.dates), '{}') from (
      select event, json_agg(date order by at) as dates from differing group by event) d) as differing
  from (${OWNERS[whose].of}) o`

type Read = Owner & { events: Omit<Published, 'differing'>[]; differing: Record<string, Differing[]> }

/** The newest events of a calendar that the reader may see, with the dates that differ. One statement. */
export const readPublished = async (
  db: Database,
  whose: Whose,
  of: { owner: string | null } & Narrowed,
  { view, values }: Viewer
): Promise<Owner & { events: Published[] }> => {
  const [read] = await db.prepared<Read>(
    `calendar ${whose} ${of.topic !== undefined} ${of.format !== undefined} ${JSON.stringify(view)}`,
    () => statement(whose, view, of),
    { ...values, ...of }
  )
  const { events, differing, ...called } = read!
  return { ...called, events: events.map(event => ({ ...event, differing: differing[event.id] ?? [] })) }
}
