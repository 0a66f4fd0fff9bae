import type { Role } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { currentTerms } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type Merger, mergersIn } from '../communities/carry-over.ts'
import { activeMembers } from './active.ts'

/**
 * Makes the active members of communities that merged active members of the others, each once, from today on. Whoever is one already
 * stays so; a membership that ended there begins again. The memberships of the communities that merged stay as they are.
 */
export const carryMembers = (db: Database, mergers: readonly Merger[]): Promise<unknown> =>
  db.run(sql`
    insert into memberships (community_id, person_id, status, joined_on)
    select distinct merger.into_id, m.person_id, 'active', today()
    from ${mergersIn(mergers)} join memberships m on m.community_id = merger.from_id where ${activeMembers('m')} order by 1, 2
    on conflict on constraint memberships_person_key do update
    set status = 'active', joined_on = least(memberships.joined_on, excluded.joined_on), left_on = null, cause = null
    where not ${activeMembers('memberships')}`)

/** An active member of a community that merges: whether they join the other one, and the roles that they hold today. */
export type MemberInMerger = { person: string; joins: boolean; roles: Role[] }

/** The active members of a community that merges, by name. */
export const membersInMerger = (db: Database, merger: Merger): Promise<MemberInMerger[]> =>
  db.run<MemberInMerger>(sql`
    select m.person_id as person,
      not exists (select from memberships own where own.community_id = ${merger.into} and own.person_id = m.person_id and ${activeMembers('own')}) as joins,
      array(select distinct t.role from terms t where t.membership_id = m.id and ${currentTerms('t')} order by 1) as roles
    from memberships m join people p on p.id = m.person_id where m.community_id = ${merger.from} and ${activeMembers('m')} order by p.name, p.id`)
