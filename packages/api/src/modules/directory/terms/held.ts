import type { Role } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from '../memberships/active.ts'

/** A term, and who holds it where. */
export type HeldTerm = {
  id: string
  community: string
  person: string
  name: string
  role: Role
  title: string | null
  startedOn: string | null
  endedOn: string | null
  hours: number | null
  isShared: boolean
  standsIn: boolean
}

const columns = sql`t.id, t.community_id as community, m.person_id as person, p.name, t.role, t.title, t.started_on::text as "startedOn",
  t.ended_on::text as "endedOn", t.dedicated_hours_per_week as hours, t.is_shared as "isShared", t.stands_in_for_id is not null as "standsIn"
  from terms t join memberships m on m.id = t.membership_id join people p on p.id = m.person_id`

/** Reads a term. */
export const readTerm = async (db: Database, id: string): Promise<HeldTerm> => {
  const [term] = await db.run<HeldTerm>(sql`select ${columns} where t.id = ${id}`)
  return term!
}

/** The terms of a role that are held on a day or later in a community by its active members, without stand-ins; the first ones first. */
export const termsFrom = (db: Database, community: string, role: Role, day: string): Promise<HeldTerm[]> =>
  db.run<HeldTerm>(sql`
    select ${columns} where t.community_id = ${community} and t.role = ${role} and t.stands_in_for_id is null and ${activeMembers('m')}
      and coalesce(t.ended_on > ${day}::date, true) order by t.started_on nulls first, t.id`)

/** The membership of a person who is an active member today. */
export const membershipOf = async (db: Database, community: string, person: string): Promise<string | undefined> => {
  const [found] = await db.run<{ id: string }>(
    sql`select m.id from memberships m where m.community_id = ${community} and m.person_id = ${person} and ${activeMembers('m')}`
  )
  return found?.id
}
