import { type SQL, sql } from 'drizzle-orm'
import { currentTerms } from '../../../core/model/sql.ts'
import { activeMembers } from '../../directory/memberships/active.ts'

/** Whether somebody leads a community on a day. */
export const isLed = (community: SQL, day: SQL): SQL => sql`exists (
  select from memberships m join terms t on t.membership_id = m.id
  where m.community_id = ${community} and t.role = 'leader' and ${activeMembers('m', day)} and ${currentTerms('t', day)})`
