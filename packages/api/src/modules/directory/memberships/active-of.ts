import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from './active.ts'

/** The active members of communities: who, and of which. */
export const activeMembersOf = (db: Database, communities: readonly string[]) =>
  db.run<{ community: string; person: string }>(sql`
    select m.community_id as community, m.person_id as person from memberships m
    where m.community_id = any (${sql.param(communities)}::uuid[]) and ${activeMembers('m')} order by 1, 2`)
