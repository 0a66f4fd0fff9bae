import { Membership, MembershipQuery } from '@guildhall/schema'
import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { defineModel, type Model, type View } from '../../../core/model/model.ts'
import { caller, current, guardedOrigin, instantOf, plannedToday } from '../../../core/model/sql.ts'
import { byName } from '../../../platform/database/columns.ts'
import { communityModel, openCommunities, visibleCommunities } from '../communities/model.ts'
import { communities } from '../communities/table.ts'
import { admits } from '../communities/visibility.ts'
import { personModel } from '../people/model.ts'
import { people } from '../people/table.ts'
import { termModel } from '../terms/model.ts'
import { terms } from '../terms/table.ts'
import { active } from './active.ts'
import { expiry } from './expiry.ts'
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
  if (view.audience === 'service' && !view.portalBound) return undefined
  const open = within(t, openCommunities(communities, view))
  const settled = sql`${t.status} in ('active', 'alumni')`
  if (view.audience === 'service') return open
  if (view.audience === 'public') return and(open, settled)
  return or(
    and(mine(t), within(t, visibleCommunities(communities, view))),
    and(open, or(settled, admits(t.communityId)))
  )
}

/** What is said among those who decide: for service keys, the person, and those who decide who joins. */
const confided = (t: Memberships, { audience: sees }: View) =>
  sees === 'person' ? sql`(${mine(t)} or ${admits(t.communityId)})` : sees === 'service'

export const membershipModel: Model<typeof Membership> = defineModel({
  name: 'Membership',
  schema: Membership,
  query: MembershipQuery,
  table: memberships,
  fields: {
    expiresAt: t => instantOf(expiry(t)),
    spells: t =>
      sql`(select coalesce(json_agg(json_build_object('joinedOn', s.joined_on, 'leftOn', s.left_on) order by s.joined_on nulls first), '[]') from membership_spells s where s.membership_id = ${t.id})`,
    roles: t =>
      sql`array(select distinct ${terms.role} from ${terms} where ${eq(terms.membershipId, t.id)} and ${current(terms)} and ${active(t)} order by 1)`
  },
  guarded: { ...guardedOrigin, cause: confided, application: confided, invitedBy: confided, expiresAt: confided },
  edges: {
    community: { to: () => communityModel, by: 'communityId' },
    person: { to: () => personModel, by: 'personId' },
    invitedBy: { to: () => personModel, by: 'invitedById' },
    terms: {
      kind: 'list',
      to: () => termModel,
      on: (t, term: typeof terms) => eq(term.membershipId, t.id),
      order: (term: typeof terms) => sql`${term.startedOn} nulls first, ${term.id}`,
      limit: 200
    }
  },
  visible: visibleMemberships,
  filters: {
    community: { to: () => communityModel, where: (t, { community }) => eq(t.communityId, community!) },
    person: { to: () => personModel, where: (t, given) => eq(t.personId, given.person!) },
    status: (t, { status }) => sql`${t.status} = ${status}`,
    role: (t, { role }) =>
      sql`exists (select from ${terms} where ${eq(terms.membershipId, t.id)} and ${eq(terms.communityId, t.communityId)} and ${terms.role} = ${role} and ${current(terms, plannedToday)}) and ${active(t)}`,
    source: (t, { source }) => sql`${t.source} = ${source}`,
    externalKey: (t, { externalKey }) => sql`${t.externalKey} = ${externalKey}`
  },
  under: { mine },
  sorts: {
    name: t => ({ join: sql`join ${people} on ${eq(people.id, t.personId)}`, value: byName(people.name) }),
    joinedOn: t => sql`coalesce(${t.joinedOn}, '0001-01-01'::date)`,
    createdAt: t => t.createdAt,
    updatedAt: t => t.updatedAt
  }
})
