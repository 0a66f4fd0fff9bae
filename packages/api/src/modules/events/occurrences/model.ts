import { Occurrence, OccurrenceQuery, type RsvpStatus } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import { and, eq, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { ownUrl } from '../../../platform/config/config.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { hostsOf, peopleInRoles } from '../events/edges.ts'
import { heldBy, holds, occurrencesOf } from '../events/filters.ts'
import { eventModel } from '../events/model.ts'
import { events } from '../events/table.ts'
import { mayJoin, shownOnAny, takesGuests, visibleEvents } from '../events/visible.ts'
import { rsvps } from '../rsvps/table.ts'
import { visibleRsvps } from '../rsvps/visible.ts'
import { occurrences } from './table.ts'

type Occurrences = typeof occurrences

const ofEvent = (t: Occurrences, which: SQL) =>
  sql`exists (select from ${events} where ${and(eq(events.id, t.eventId), which)})`

const counted = (status: Static<typeof RsvpStatus>) =>
  sql`count(*) filter (where ${rsvps.status} = ${sql.raw(`'${status}'`)})`

/** How many come to an occurrence, and how many seats are left. */
const rsvpCounts = (t: Occurrences) => sql`(
  select json_build_object('going', going, 'maybe', maybe, 'waitlisted', waitlisted, 'offered', offered,
    'seatsLeft', case when ${t.capacity} is not null then greatest(${t.capacity} - going - offered, 0) end)
  from (select ${counted('going')} as going, ${counted('maybe')} as maybe, ${counted('waitlisted')} as waitlisted, ${counted('offered')} as offered
    from ${rsvps} where ${eq(rsvps.occurrenceId, t.id)}) counts)`

/** The page on which guests register for the occurrence of an id. */
export const registrationPage = (id: SQLWrapper): SQL => sql`${`${ownUrl()}/register/`}::text || ${id}`

const registrationUrl = (t: Occurrences) =>
  sql`case when ${ofEvent(t, takesGuests(events))} then ${registrationPage(t.id)} end`

/** A column as an expression that no index serves: the index of a list leads to the dates of all communities. */
const unindexed = (list: SQLWrapper) => sql`(${list} || '{}')`

export const occurrenceModel: Model<typeof Occurrence> = defineModel({
  name: 'Occurrence',
  schema: Occurrence,
  query: OccurrenceQuery,
  table: occurrences,
  later: ['attendanceCounts'],
  fields: { overrides: t => t.overrides, rsvpCounts, registrationUrl },
  guarded: {
    joinUrl: (t, view) => {
      const may = mayJoin(t, events, view)
      return typeof may === 'boolean' ? may : ofEvent(t, may)
    }
  },
  edges: {
    event: { to: () => eventModel, by: 'eventId' },
    hosts: hostsOf(
      (t: Occurrences) => sql`(select ${events.hostIds} from ${events} where ${eq(events.id, t.eventId)})::uuid[]`
    ),
    ...peopleInRoles
  },
  leavesOut: { rows: t => sql`${t.dormant}` },
  // Who sees an event sees all its dates.
  visible: (t, view) => {
    const visible = visibleEvents(events, view)
    return visible && ofEvent(t, visible)
  },
  filters: {
    community: {
      to: () => communityModel,
      where: (t, { community }) => heldBy(t, sql`${community.list}`)
    },
    // Asked of each row in the order of the list: most portals show most of what there is.
    portal: {
      to: () => portalModel,
      where: (t, { portal }) =>
        sql`exists (select from ${events} where ${eq(events.id, t.eventId)} and ${shownOnAny(events, portal.list)} offset 0)`
    },
    topic: (t, { topic, community }) => sql`${community ? unindexed(t.topics) : t.topics} @> array[${topic}]`,
    format: (t, { format }) => sql`${t.format} = ${format}`,
    mode: (t, { mode }) => sql`${t.mode} = ${mode}`,
    person: {
      to: () => personModel,
      where: (t, { person }) => sql`${t.id} = ${occurrencesOf(sql`${occurrences.rolePersonIds} && ${person.list}`)}`
    },
    role: (t, { role, person, community }) => holds(community ? { ...t, roles: unindexed(t.roles) } : t, role, person),
    event: { to: () => eventModel, where: (t, { event }) => eq(t.eventId, event) },
    status: (t, { status }) => sql`${t.status} = ${status}`,
    outcome: (t, { outcome }) => sql`${t.outcome} = ${outcome}`,
    attendee: {
      to: () => personModel,
      where: (t, { attendee }, view) =>
        sql`${t.id} = any (array(select ${rsvps.occurrenceId} from ${rsvps} where ${and(sql`${rsvps.personId} = ${attendee}`, eq(rsvps.status, 'going'), visibleRsvps(rsvps, view))}))`
    }
  },
  sorts: { startsAt: t => t.startsAt, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt },
  // What is alike many times over is looked for by its time.
  keepsOrder: true,
  search: t => ({
    vector: t.search,
    name: t.title,
    texts: sql`array[${t.place} ->> 'name', readable(${t.description})]`
  })
})
