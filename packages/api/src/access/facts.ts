import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../kit/database.ts'
import { isId } from '../kit/read.ts'
import type { Standing } from '../service/operation.ts'
import type { Caller, Relation } from './caller.ts'
import type { Facts } from './decide.ts'

// For each kind of thing: the community it belongs to, the person it is or belongs to, and its portals.
const STANDINGS: Record<Standing, (id: SQL) => SQL> = {
  community: id =>
    sql`select c.id as community, null::uuid as person, c.portal_ids as portals from communities c where c.id = ${id}`,
  membership: id =>
    sql`select c.id as community, m.person_id as person, c.portal_ids as portals from memberships m join communities c on c.id = m.community_id where m.id = ${id}`,
  term: id =>
    sql`select c.id as community, null::uuid as person, c.portal_ids as portals from terms t join memberships m on m.id = t.membership_id join communities c on c.id = m.community_id where t.id = ${id}`,
  person: id => sql`select null::uuid as community, ${id} as person, null::uuid[] as portals`,
  portal: id => sql`select null::uuid as community, null::uuid as person, array[${id}] as portals`,
  key: id =>
    sql`select null::uuid as community, null::uuid as person, array_remove(array[k.portal_id], null) as portals from keys k where k.id = ${id}`
}

const SLUGS: Partial<Record<Standing, SQL>> = { community: sql`communities`, portal: sql`portals` }

/** Finds how the caller stands to a thing; undefined when there is none of that name. */
export const factsOf = async (
  db: Database,
  caller: Caller,
  type: Standing,
  name: string
): Promise<Facts | undefined> => {
  if (!isId(name) && !SLUGS[type]) return undefined
  const id = isId(name) ? sql`${name}::uuid` : sql`(select id from ${SLUGS[type]} where slug = ${name})`
  const [found] = await db.run<{
    self: boolean | null
    portals: string[] | null
    roles: string[] | null
    member: boolean
    admin: boolean
  }>(sql`
    select s.portals, s.person = ${caller.person}::uuid as self,
      exists (select from memberships m where m.community_id = s.community and m.person_id = ${caller.person}::uuid and m.status = 'active') as member,
      (select array_agg(distinct t.role) from memberships m join terms t on t.membership_id = m.id
        where m.community_id = s.community and m.person_id = ${caller.person}::uuid and m.status = 'active'
          and coalesce(t.started_on <= current_date, true) and coalesce(t.ended_on > current_date, true)) as roles,
      exists (select from portals p where p.admin_ids @> array[${caller.person}::uuid] and (p.id = any (s.portals) or s.portals = '{}')) as admin
    from (${STANDINGS[type](id)}) s`)
  if (!found) return undefined
  const standing: [Relation, boolean | null][] = [
    ['self', found.self],
    ['member', found.member],
    ['core', found.roles?.includes('core') ?? false],
    ['leader', found.roles?.includes('leader') ?? false],
    ['portal_admin', found.admin]
  ]
  return { relations: new Set(standing.filter(([, so]) => so).map(([relation]) => relation)), portals: found.portals }
}
