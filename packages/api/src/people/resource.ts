import { Person, PersonQuery } from '@guildhall/schema'
import { and, eq, gte, type SQL, sql } from 'drizzle-orm'
import { openCommunities } from '../communities/resource.ts'
import { communities } from '../communities/table.ts'
import { type Resource, resource, type View } from '../kit/resource.ts'
import { current, idIn, instantOf, unlessPublic } from '../kit/sql.ts'
import { membershipResource, visibleMemberships } from '../memberships/resource.ts'
import { memberships } from '../memberships/table.ts'
import { terms } from '../terms/table.ts'
import { people } from './table.ts'

type People = typeof people

const ofVisible = (t: People, view: View, statuses: ReturnType<typeof sql>) =>
  sql`${memberships} join ${communities} on ${communities.id} = ${memberships.communityId} where ${and(eq(memberships.personId, t.id), sql`${memberships.status} in ${statuses}`, openCommunities(communities, view))}`

// Only by memberships that the caller sees: else the list would tell of the others.
const isMember = (t: People, view: View, ...conditions: (SQL | undefined)[]) =>
  sql`exists (select from ${memberships} where ${and(eq(memberships.personId, t.id), eq(memberships.status, 'active'), visibleMemberships(memberships, view), ...conditions)})`

export const personResource: Resource = resource<People>({
  name: 'Person',
  schema: Person,
  query: PersonQuery,
  table: people,
  fields: (t, view) => ({
    id: t.id,
    name: t.name,
    email: unlessPublic(view, t.email),
    externalId: unlessPublic(view, t.externalId),
    handle: t.handle,
    title: t.title,
    organisation: t.organisation,
    unit: t.unit,
    function: t.function,
    level: t.level,
    location: t.location,
    timeZone: t.timeZone,
    bio: t.bio,
    avatarUrl: t.avatarUrl,
    profileUrl: t.profileUrl,
    startedOn: t.startedOn,
    leftOn: t.leftOn,
    source: unlessPublic(view, t.source),
    externalKey: unlessPublic(view, t.externalKey),
    communityCount: sql`(select count(*)::int from ${ofVisible(t, view, sql`('active')`)})`,
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  edges: t => ({
    memberships: {
      kind: 'many',
      to: () => membershipResource,
      on: (membership: typeof memberships) => eq(membership.personId, t.id),
      omit: ['person'],
      description: 'The memberships of this person.'
    }
  }),
  // The public sees who is or was a member of what it sees; the organisation sees its people.
  visible: (t, view) =>
    view.sees === 'public' ? sql`exists (select from ${ofVisible(t, view, sql`('active', 'alumni')`)})` : undefined,
  filters: {
    community: (t, { community, role }, view) =>
      isMember(
        t,
        view,
        sql`${memberships.communityId} = ${idIn(communities, community!)}`,
        role && holds(sql`${role}`)
      ),
    role: (t, { role, community }, view) => (community ? sql`true` : isMember(t, view, holds(sql`${role}`))),
    organisation: (t, { organisation }) => sql`${t.organisation} = ${organisation}`,
    unit: (t, { unit }) => sql`${t.unit} = ${unit}`,
    externalId: (t, { externalId }, view) => sql`${unlessPublic(view, t.externalId)} = ${externalId}`,
    source: (t, { source }, view) => sql`${unlessPublic(view, t.source)} = ${source}`,
    externalKey: (t, { externalKey }, view) => sql`${unlessPublic(view, t.externalKey)} = ${externalKey}`,
    updatedSince: (t, { updatedSince }) => gte(t.updatedAt, sql`${updatedSince}::timestamptz`)
  },
  sorts: { name: t => sql`lower(${t.name})`, createdAt: t => t.createdAt, updatedAt: t => t.updatedAt },
  search: t => ({
    vector: t.search,
    name: t.name,
    body: sql`concat_ws(' · ', ${t.handle}, ${t.title}, ${t.organisation}, ${t.unit})`
  })
})

const holds = (role: ReturnType<typeof sql>) =>
  sql`exists (select from ${terms} where ${terms.membershipId} = ${memberships.id} and ${terms.role} = ${role} and ${current(terms)})`
