import { Event, EventQuery } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { guardedOrigin } from '../../../core/model/sql.ts'
import { byName } from '../../../platform/database/columns.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { portalModel } from '../../directory/portals/model.ts'
import { occurrenceModel } from '../occurrences/model.ts'
import type { occurrences } from '../occurrences/table.ts'
import { hostsOf, peopleInRoles } from './edges.ts'
import { eventsOf, holds } from './filters.ts'
import { events } from './table.ts'
import { mayJoin, shownOnAny, visibleEvents } from './visible.ts'

export const eventModel: Model<typeof Event> = defineModel({
  name: 'Event',
  schema: Event,
  query: EventQuery,
  table: events,
  fields: { recurrence: t => sql`whole_recurrence(${t.recurrence})` },
  guarded: { ...guardedOrigin, joinUrl: (t, view) => mayJoin(t, t, view) },
  edges: {
    hosts: hostsOf((t: typeof events) => t.hostIds),
    ...peopleInRoles,
    proposer: { to: () => personModel, by: 'proposerId' },
    continues: { to: () => eventModel, by: 'continuesId' },
    occurrences: listBy<typeof occurrences>('eventId', () => occurrenceModel, 'When it takes place.')
  },
  visible: visibleEvents,
  leavesOut: { rows: t => sql`${t.status} = 'dormant'`, unless: 'status' },
  filters: {
    community: {
      to: () => communityModel,
      where: (t, { community }) => sql`${t.id} = ${eventsOf(sql`${events.hostIds} && ${community.list}`)}`
    },
    portal: { to: () => portalModel, where: (t, { portal }) => shownOnAny(t, portal.list) },
    topic: (t, { topic }) => sql`${t.topics} @> array[${topic}]`,
    format: (t, { format }) => sql`${t.format} = ${format}`,
    mode: (t, { mode }) => sql`${t.mode} = ${mode}`,
    person: {
      to: () => personModel,
      where: (t, { person }) => sql`${t.id} = ${eventsOf(sql`${events.rolePersonIds} && ${person.list}`)}`
    },
    role: (t, { role, person }) => holds(t, role, person),
    status: (t, { status }) => sql`${t.status} = ${status}`,
    visibility: (t, { visibility }) => sql`${t.visibility} = ${visibility}`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: { title: t => byName(t.title), createdAt: t => t.createdAt, updatedAt: t => t.updatedAt },
  search: t => ({
    vector: t.search,
    name: t.title,
    texts: sql`array[array_to_string(${t.topics}, ', '), ${t.goal}, readable(${t.description})]`
  })
})
