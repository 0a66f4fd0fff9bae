import { Membership, MembershipQuery } from '@guildhall/schema'
import { and, eq, gte, or, type SQL, sql } from 'drizzle-orm'
import { communityResource, openCommunities, visibleCommunities } from '../communities/resource.ts'
import { keeps } from '../communities/standing.ts'
import { communities } from '../communities/table.ts'
import { type Resource, resource, type View } from '../kit/resource.ts'
import { caller, current, guardedOrigin, idIn, instantOf } from '../kit/sql.ts'
import { personResource } from '../people/resource.ts'
import { people } from '../people/table.ts'
import { termResource } from '../terms/resource.ts'
import { terms } from '../terms/table.ts'
import { memberships } from './table.ts'

type Memberships = typeof memberships

const mine = (t: Memberships) => sql`${t.personId} = ${caller.person}`

const within = (t: Memberships, which: SQL | undefined) =>
  sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), which)})`

/**
 * Who may see a membership: whoever may look into the community sees its members, past and present; what is not decided or
 * was refused is for the person and those who decide. One's own is always there.
 */
export const visibleMemberships = (t: Memberships, view: View): SQL | undefined => {
  if (view.sees === 'service' && !view.bound) return undefined
  const open = within(t, openCommunities(communities, view))
  const settled = sql`${t.status} in ('active', 'alumni')`
  if (view.sees === 'service') return open
  if (view.sees === 'public') return and(open, settled)
  return or(
    and(mine(t), within(t, visibleCommunities(communities, view))),
    and(open, or(settled, keeps(t.communityId)))
  )
}

/** What is said among those who decide: for service keys, the person, and those who look after the community. */
const confided = (t: Memberships, { sees }: View) =>
  sees === 'person' ? sql`(${mine(t)} or ${keeps(t.communityId)})` : sees === 'service'

export const membershipResource: Resource = resource<Memberships>({
  name: 'Membership',
  schema: Membership,
  query: MembershipQuery,
  table: memberships,
  fields: t => ({
    id: t.id,
    status: t.status,
    cause: t.cause,
    application: t.application,
    joinedOn: t.joinedOn,
    leftOn: t.leftOn,
    source: t.source,
    externalKey: t.externalKey,
    roles: sql`array(select distinct ${terms.role} from ${terms} where ${eq(terms.membershipId, t.id)} and ${current(terms)} order by 1)`,
    createdAt: instantOf(t.createdAt),
    updatedAt: instantOf(t.updatedAt)
  }),
  guarded: { ...guardedOrigin, cause: confided, application: confided },
  edges: t => ({
    community: {
      kind: 'one',
      to: () => communityResource,
      on: (community: typeof communities) => eq(community.id, t.communityId)
    },
    person: { kind: 'one', to: () => personResource, on: (person: typeof people) => eq(person.id, t.personId) },
    terms: {
      kind: 'list',
      to: () => termResource,
      on: (term: typeof terms) => eq(term.membershipId, t.id),
      order: (term: typeof terms) => sql`${term.startedOn} nulls first, ${term.id}`,
      limit: 200
    }
  }),
  visible: visibleMemberships,
  filters: {
    community: (t, { community }) => sql`${t.communityId} = ${idIn(communities, community!)}`,
    person: (t, { person }) => sql`${t.personId} = ${person}::uuid`,
    status: (t, { status }) => sql`${t.status} = ${status}`,
    role: (t, { role }) =>
      sql`exists (select from ${terms} where ${eq(terms.membershipId, t.id)} and ${terms.role} = ${role} and ${current(terms)})`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`,
    updatedSince: (t, { updatedSince }) => gte(t.updatedAt, sql`${updatedSince}::timestamptz`)
  },
  sorts: {
    name: t => sql`(select lower(${people.name}) from ${people} where ${eq(people.id, t.personId)})`,
    joinedOn: t => sql`coalesce(${t.joinedOn}, '0001-01-01'::date)`,
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt
  }
})
