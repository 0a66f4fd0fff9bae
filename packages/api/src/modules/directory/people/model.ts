import { Person, PersonQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { listBy } from '../../../core/model/extend.ts'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, current, guardedOrigin, plannedToday, today } from '../../../core/model/sql.ts'
import { byName } from '../../../platform/database/columns.ts'
import { communityModel, openCommunities } from '../communities/model.ts'
import { communities } from '../communities/table.ts'
import { leads } from '../communities/visibility.ts'
import { active } from '../memberships/active.ts'
import { membershipModel, visibleMemberships } from '../memberships/model.ts'
import { memberships } from '../memberships/table.ts'
import { portals } from '../portals/table.ts'
import { terms } from '../terms/table.ts'
import { people } from './table.ts'

type People = typeof people

const ofVisible = (t: People, view: View, statuses: ReturnType<typeof sql>) =>
  sql`${memberships} join ${communities} on ${communities.id} = ${memberships.communityId} where ${and(eq(memberships.personId, t.id), sql`${memberships.status} in ${statuses}`, openCommunities(communities, view))}`

// Only by memberships that the caller sees: else the list would tell of the others.
const isMember = (t: People, view: View, ...conditions: (SQL | undefined)[]) =>
  sql`exists (select from ${memberships} where ${and(eq(memberships.personId, t.id), eq(memberships.status, 'active'), visibleMemberships(memberships, view), ...conditions)})`

// Leaders need to reach those who take part and those who apply.
const isLed = (t: People, view: View) =>
  sql`exists (select from ${ofVisible(t, view, sql`('active', 'applied')`)} and ${leads(communities.id)})`

const representsOnPortal = (t: People, portal: SQL | undefined) =>
  sql`${t.id} in (select acting.id from representatives_on(today()) r join pages g on g.id = r.page_id join ${portals} on ${portals.id} = g.portal_id, lateral (values (r.person_id), (r.acting_id)) acting (id) where ${portal})`

/** Who sees how a person is reached and signs in. */
const identity = (t: People, view: View): SQL | boolean => {
  const { audience: sees, portalBound: bound, readsPeople } = view
  if (sees === 'public' || !readsPeople) return false
  const own = bound ? eq(portals.id, caller.portal) : undefined
  if (sees === 'service') return own ? representsOnPortal(t, own) : true
  const administered = sql`${portals.adminIds} @> array[${caller.person}]`
  return or(eq(t.id, caller.person), isLed(t, view), representsOnPortal(t, and(own, administered)))!
}

/** What only the person and the organisation know. */
const setting = (t: People, { audience: sees, portalBound: bound, readsPeople }: View): SQL | boolean => {
  if (sees === 'public' || !readsPeople) return false
  return sees === 'service' ? !bound : eq(t.id, caller.person)
}

export const personModel: Model<typeof Person> = defineModel({
  name: 'Person',
  schema: Person,
  query: PersonQuery,
  table: people,
  fields: {
    communityCount: (t, view) => sql`(select count(*)::int from ${ofVisible(t, view, sql`('active')`)})`
  },
  guarded: {
    ...guardedOrigin,
    email: identity,
    externalId: identity,
    eventReminders: setting,
    weeklyDigests: setting,
    engagementLabels: setting,
    isManager: setting,
    language: setting
  },
  edges: {
    memberships: listBy<typeof memberships>('personId', () => membershipModel, 'The memberships of this person.')
  },
  // The public sees who is or was a member of what it sees; the organisation sees its people.
  visible: (t, view) =>
    view.audience === 'public' ? sql`exists (select from ${ofVisible(t, view, sql`('active', 'alumni')`)})` : undefined,
  filters: {
    community: {
      to: () => communityModel,
      where: (t, { community, role }, view) =>
        isMember(t, view, eq(memberships.communityId, community!), role && holds(t, role))
    },
    role: {
      where: (t, { role, community }, view) => (community ? sql`true` : isMember(t, view, holds(t, role))),
      ranked: (t, { role, community }, view) => (community ? sql`true` : isHolder(t, view, role))
    },
    organisation: (t, { organisation }) => sql`${t.organisation} = ${organisation}`,
    unit: (t, { unit }) => sql`${t.unit} = ${unit}`,
    externalId: (t, { externalId }) => sql`${t.externalId} = ${externalId}`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  sorts: { name: t => byName(t.name), createdAt: t => t.createdAt, updatedAt: t => t.updatedAt },
  search: t => ({
    vector: t.search,
    name: t.name,
    texts: sql`array[${t.handle}, ${t.title}, ${t.organisation}, ${t.unit}]`
  })
})

const isHeld = (role: SQLWrapper) => sql`${terms.role} = ${role} and ${current(terms, plannedToday)}`

const holds = (t: People, role: SQLWrapper) =>
  sql`exists (select from ${terms} where ${eq(terms.membershipId, memberships.id)} and ${isHeld(role)}) and ${active(memberships, today, t.leftOn)}`

// By the terms, which are found in the order of people: to rank the newest who hold a role, not all are looked at.
const isHolder = (t: People, view: View, role: SQLWrapper) =>
  sql`exists (select from ${terms} where ${eq(terms.memberId, t.id)} and ${isHeld(role)} and ${isMember(t, view, eq(memberships.id, terms.membershipId), active(memberships, today, t.leftOn))})`
