import { type SQLWrapper, sql } from 'drizzle-orm'
import { communityModel } from '../../directory/communities/model.ts'
import type { communities } from '../../directory/communities/table.ts'
import { peopleIn } from '../../directory/people/edges.ts'
import type { InRoles, RoleColumn } from './filters.ts'

const inRole = (column: RoleColumn) => peopleIn((t: InRoles) => t[column])

/** The ways from an event or an occurrence to the people in roles. */
export const peopleInRoles = {
  organisers: inRole('organiserIds'),
  facilitators: inRole('facilitatorIds'),
  speakers: inRole('speakerIds'),
  noteTakers: inRole('noteTakerIds')
}

/** The way to the communities that host an event, the one that owns it first: of most it is the only one, and no list has to be looked up. */
export const hostsOf = <T extends { communityId: SQLWrapper }>(hostIds: (t: T) => SQLWrapper) => ({
  kind: 'list' as const,
  to: () => communityModel,
  on: (t: T, community: typeof communities) => sql`${community.id} = any (${hostIds(t)})`,
  order: (community: typeof communities, t: T) =>
    sql`case when ${community.id} = ${t.communityId} then 0 else array_position(${hostIds(t)}, ${community.id}) end`,
  limit: 20
})
