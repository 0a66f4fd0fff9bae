import { type SQLWrapper, sql } from 'drizzle-orm'
import { caller, currentTerms } from '../../../core/model/sql.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { hasCore } from '../charters/visible.ts'

/**
 * The people who may vote on the charter of a community, as `person`: its core group and its leader; where the core group is empty its
 * active members. Rows of another role, such as that of a sponsor, give no vote.
 */
export const electorateOf = (community: SQLWrapper) => sql`(
  select m.person_id as person from memberships m
  where m.community_id = ${community} and ${activeMembers('m')} and (not ${hasCore(community)} or exists (
    select from terms t where t.membership_id = m.id and t.role in ('leader', 'core') and ${currentTerms('t')})))`

/** Whether the caller’s person is one of them. */
export const mayVote = (community: SQLWrapper) =>
  sql`exists (select from ${electorateOf(community)} e where e.person = ${caller.person})`
