import { and, eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { View } from '../../../core/model/model.ts'
import { caller, currentTerms } from '../../../core/model/sql.ts'
import { visibleCommunities } from '../../directory/communities/model.ts'
import { communities } from '../../directory/communities/table.ts'
import { isMember, leads } from '../../directory/communities/visibility.ts'
import { activeMembers } from '../../directory/memberships/active.ts'

type Charters = Record<'communityId' | 'status' | 'authorIds', SQLWrapper>

/** Whether a community has somebody in its core group. */
export const hasCore = (community: SQLWrapper): SQL =>
  sql`exists (select from terms t join memberships m on m.id = t.membership_id and ${activeMembers('m')}
    where t.community_id = ${community} and t.role = 'core' and ${currentTerms('t')})`

/** Whether somebody leads a community. */
export const hasLeader = (community: SQLWrapper): SQL =>
  sql`exists (select from terms t join memberships m on m.id = t.membership_id and ${activeMembers('m')}
    where t.community_id = ${community} and t.role = 'leader' and ${currentTerms('t')})`

/**
 * Whether the caller's person writes a community’s charter or may vote on it: its leader, its core group, the active members where the
 * core group is empty, and its author while it has no leader.
 */
export const writesCharter = (community: SQLWrapper): SQL =>
  sql`(${leads(community)}
    or ${isMember(community)} and not ${hasCore(community)}
    or exists (select from communities begun where begun.id = ${community} and begun.author_id = ${caller.person} and not ${hasLeader(community)}))`

/** The communities that a caller sees. */
const inSight = (t: Pick<Charters, 'communityId'>, view: View) =>
  sql`exists (select from ${communities} where ${and(eq(communities.id, t.communityId), visibleCommunities(communities, view))})`

/** Whether a version is, or was, in force. */
export const wasPublished = (t: Pick<Charters, 'status'>): SQL => sql`${t.status} in ('published', 'superseded')`

/**
 * Which versions a caller sees, within the communities that they see: everybody what is published, and all but publishable keys what was;
 * drafts and votes those who write and vote, and keys of the organisation.
 */
export const visibleCharters = (t: Charters, view: View): SQL | undefined => {
  const { audience, portalBound } = view
  if (audience === 'public') return and(sql`${t.status} = 'published'`, inSight(t, view))
  if (audience === 'service') return portalBound ? and(wasPublished(t), inSight(t, view)) : undefined
  return and(inSight(t, view), or(wasPublished(t), writesCharter(t.communityId)))
}

/**
 * Who sees what belongs to the making of a version (comments, votes), also once it is published: those who write and vote, and keys of
 * the organisation.
 */
export const visibleWithDrafts = (t: Pick<Charters, 'communityId'>, view: View): SQL | undefined => {
  const { audience, portalBound } = view
  if (audience === 'service' && !portalBound) return undefined
  return audience === 'person' ? and(inSight(t, view), writesCharter(t.communityId)) : sql`false`
}
