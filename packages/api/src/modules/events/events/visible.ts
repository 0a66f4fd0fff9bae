import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { caller, currentTerms } from '../../../core/model/sql.ts'
import { shownOn, visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { isMember, manages } from '../../directory/communities/visibility.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import type { events } from './table.ts'

type Events = typeof events

/** The communities that host an event, for what compares a community with them. */
const hosts = (t: Events) => sql`any (${t.hostIds})`

// Asked of each event: the planner expects that few communities are visible, and would go through all of them.
const hostedBy = (t: Events, which: SQL | undefined) =>
  sql`exists (select from ${communities} where ${and(eq(communities.id, hosts(t)), which)} offset 0)`

const inSight = (t: Events, view: View) => hostedBy(t, visibleCommunities(communities, view))

const announced = (t: Events) => sql`${t.status} in ('tentative', 'confirmed', 'dormant', 'cancelled')`

/** Whether the caller's person has a role in it, or proposed it. */
const own = (t: Events) => sql`(${t.rolePersonIds} @> array[${caller.person}] or ${t.proposerId} = ${caller.person})`

/**
 * Which events of a community that they see a caller sees. Publishable keys: announced and public ones. Persons: announced ones,
 * those for members only as a member of a host; those in which they have a role or that they proposed; and all of communities that
 * they manage. Service keys: all.
 */
export const shownEvents = (t: Events, { audience }: View): SQL | undefined => {
  if (audience === 'service') return undefined
  if (audience === 'public') return and(announced(t), eq(t.visibility, 'public'))
  const shared = and(announced(t), or(sql`${t.visibility} <> 'members'`, isMember(hosts(t))))
  return or(shared, own(t), manages(hosts(t)))
}

/** Which events a caller sees: of communities that they see. */
export const visibleEvents = (t: Events, view: View): SQL | undefined =>
  and(view.audience === 'service' && !view.portalBound ? undefined : inSight(t, view), shownEvents(t, view))

const PUBLIC: View = { audience: 'public', portalBound: false, readsPeople: false }

/** Whether people from outside the directory can register for the dates of an event: everybody sees it, and it takes guests. */
export const takesGuests = (t: Events): SQL => and(t.guests, visibleEvents(t, PUBLIC))!

/** Whether any of some portals, as an array, shows a community that hosts it. */
export const shownOnAny = (t: Events, portals: SQLWrapper) => hostedBy(t, shownOn(communities, portals))

type InRoles = Record<'rolePersonIds' | 'organiserIds' | 'facilitatorIds', SQLWrapper>

/** Whether the caller's person takes part in an event, or in one date of it: in a role, as a member of a host, or by managing one. */
export const isInvolved = (t: Pick<InRoles, 'rolePersonIds'>, event: Events): SQL =>
  sql`(${t.rolePersonIds} @> array[${caller.person}] or ${isMember(hosts(event))} or ${manages(hosts(event))})`

/** Whether the caller's person organises or facilitates it, or manages a host. */
export const organises = (t: Pick<InRoles, 'organiserIds' | 'facilitatorIds'>, event: Events): SQL =>
  sql`(${caller.person} = any (${t.organiserIds} || ${t.facilitatorIds}) or ${manages(hosts(event))})`

/** Who sees the link to take part online: those for whom it is, and those who take part. */
export const mayJoin = (
  t: Pick<InRoles, 'rolePersonIds'> & { joinVisibility: SQLWrapper },
  event: Events,
  { audience }: View
): SQL | boolean => {
  if (audience === 'service') return true
  if (audience === 'public') return sql`${t.joinVisibility} = 'public'`
  return sql`(${t.joinVisibility} <> 'members' or ${isInvolved(t, event)})`
}

/** Of the communities that host the event `e`, the first that the person leads, else one that they belong to, else the one that owns it. */
export const hostFor = (person: SQL) => sql`coalesce((
  select m.community_id from memberships m left join terms t on t.membership_id = m.id and t.role in ('leader', 'core') and ${currentTerms('t')}
  where m.community_id = any (e.host_ids) and m.person_id = ${person} and ${activeMembers('m')}
  order by t.id is null, m.community_id <> e.community_id limit 1), e.community_id)`
