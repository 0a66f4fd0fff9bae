import type { MembershipStatus, Role } from '@guildhall/schema'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { caller, current } from '../../../core/model/sql.ts'
import { activeMembers } from '../memberships/active.ts'
import { memberships } from '../memberships/table.ts'
import { portals } from '../portals/table.ts'
import { actingTerms } from '../terms/acting.ts'
import { terms } from '../terms/table.ts'

/** Whether the caller's person has a membership in the community; of these statuses, where some are given. */
export const belongs = (community: SQLWrapper, ...statuses: MembershipStatus[]): SQL =>
  sql`exists (select from ${memberships} where ${memberships.communityId} = ${community} and ${memberships.personId} = ${caller.person}${statuses.length > 0 ? sql` and ${memberships.status} in ${statuses}` : sql``})`

/** Whether the caller's person is an active member of the community today. */
export const isMember = (community: SQLWrapper): SQL =>
  sql`exists (select from memberships mine where mine.community_id = ${community} and mine.person_id = ${caller.person} and ${activeMembers('mine')})`

/** Whether the caller's person looks after a page of the community, as a representative or standing in for one. */
export const represents = (community: SQLWrapper): SQL =>
  sql`exists (select from representatives_on(today()) r join pages g on g.id = r.page_id where g.community_id = ${community} and ${caller.person} in (r.person_id, r.acting_id))`

/** Whether the caller's person is an admin of one of these portals; where none is named, nobody is. */
export const administers = (portalIds: SQLWrapper): SQL =>
  sql`exists (select from ${portals} where ${portals.adminIds} @> array[${caller.person}] and ${portals.id} = any (${portalIds}))`

/** Whether the caller's person is an admin of a portal that has a page of the community. */
export const administersPage = (community: SQLWrapper): SQL =>
  sql`exists (select from pages g join ${portals} on ${portals.id} = g.portal_id where g.community_id = ${community} and ${portals.adminIds} @> array[${caller.person}])`

/** Whether the caller's person leads the community or is in its core group; or has one of these roles. */
export const leads = (community: SQLWrapper, roles: readonly Role[] = ['leader', 'core']): SQL =>
  sql`exists (select from memberships mine join ${terms} on ${terms.membershipId} = mine.id where mine.community_id = ${community} and mine.person_id = ${caller.person} and ${activeMembers('mine')} and ${terms.role} in (${sql.raw(roles.map(role => `'${role}'`).join(', '))}) and ${current(terms)})`

/** The same of who acts today: not of who is on leave while another stands in, whom tasks do not await. */
export const leadsNow = (community: SQLWrapper, roles: readonly Role[] = ['leader', 'core']): SQL =>
  sql`exists (select from memberships mine join terms held on held.membership_id = mine.id where mine.community_id = ${community} and mine.person_id = ${caller.person} and ${activeMembers('mine')} and held.role in (${sql.raw(roles.map(role => `'${role}'`).join(', '))}) and ${actingTerms('held')})`

const ADMITTING: readonly Role[] = ['leader', 'core', 'facilitator']

const administersCommunity = (community: SQLWrapper): SQL =>
  sql`exists (select from communities kept where kept.id = ${community} and ${administers(sql`kept.portal_ids`)})`

/**
 * Whether the caller's person was ever a member of the community: who has left stays one of its alumni, also while an invitation or
 * application to come back is open.
 */
export const everMember = (community: SQLWrapper): SQL =>
  sql`exists (select from ${memberships} where ${memberships.communityId} = ${community} and ${memberships.personId} = ${caller.person}
    and (${memberships.status} in ('active', 'alumni') or ${memberships.status} in ('applied', 'invited') and ${memberships.leftOn} is not null))`

/** Whether the caller’s person decides who joins the community: its leaders, core group and facilitators, the admins of its portals. */
export const admits = (community: SQLWrapper): SQL =>
  sql`(${leads(community, ADMITTING)} or ${administersCommunity(community)})`

/** The same of who acts today. */
export const admitsNow = (community: SQLWrapper): SQL =>
  sql`(${leadsNow(community, ADMITTING)} or ${administersCommunity(community)})`

/** Whether the caller's person looks after the community: its leaders, its core group, the admins of its portals. */
export const manages = (community: SQLWrapper): SQL => sql`(${leads(community)} or ${administersCommunity(community)})`

/** The same of who acts today. */
export const managesNow = (community: SQLWrapper): SQL =>
  sql`(${leadsNow(community)} or ${administersCommunity(community)})`
