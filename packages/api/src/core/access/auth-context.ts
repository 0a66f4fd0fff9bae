import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import { isId } from '../model/read.ts'
import type { Standing } from '../operation/operation.ts'
import type { Caller, Relation } from './caller.ts'
import type { AuthContext } from './decide.ts'

const standing = (community: SQL, person: SQL, portals: SQL, page: SQL, from?: SQL) =>
  sql`select ${community}::uuid as community, ${person}::uuid as person, ${portals}::uuid[] as portals, ${page}::uuid as page${from ? sql` from ${from}` : sql``}`

const ofPortal = (portal: SQL) => sql`array_remove(array[${portal}], null)`

// For each kind of thing: the community it belongs to, the person it is or belongs to, its portals, and the page it belongs to.
const STANDINGS: Record<Standing, (id: SQL) => SQL> = {
  community: id => standing(sql`c.id`, sql`null`, sql`c.portal_ids`, sql`null`, sql`communities c where c.id = ${id}`),
  membership: id =>
    standing(
      sql`c.id`,
      sql`m.person_id`,
      sql`c.portal_ids`,
      sql`null`,
      sql`memberships m join communities c on c.id = m.community_id where m.id = ${id}`
    ),
  term: id =>
    standing(
      sql`c.id`,
      sql`null`,
      sql`c.portal_ids`,
      sql`null`,
      sql`terms t join memberships m on m.id = t.membership_id join communities c on c.id = m.community_id where t.id = ${id}`
    ),
  person: id => standing(sql`null`, id, sql`null`, sql`null`),
  organisation: () => standing(sql`null`, sql`null`, sql`null`, sql`null`),
  pageRequest: id =>
    standing(
      sql`q.community_id`,
      sql`q.requester_id`,
      sql`array[q.portal_id]`,
      sql`null`,
      sql`page_requests q where q.id = ${id}`
    ),
  succession: id =>
    standing(
      sql`c.id`,
      sql`s.person_id`,
      sql`case when g.id is null then c.portal_ids else array[g.portal_id] end`,
      sql`g.id`,
      sql`successions s join communities c on c.id = s.community_id left join pages g on g.id = s.page_id where s.id = ${id}`
    ),
  portal: id => standing(sql`null`, sql`null`, sql`array[${id}]`, sql`null`),
  key: id => standing(sql`null`, sql`null`, ofPortal(sql`k.portal_id`), sql`null`, sql`keys k where k.id = ${id}`),
  page: id =>
    standing(sql`p.community_id`, sql`null`, sql`array[p.portal_id]`, sql`p.id`, sql`pages p where p.id = ${id}`),
  waiver: id =>
    standing(
      sql`w.community_id`,
      sql`null`,
      sql`array[w.portal_id]`,
      sql`w.page_id`,
      sql`waivers w where w.id = ${id}`
    ),
  finding: id =>
    standing(
      sql`f.community_id`,
      sql`null`,
      sql`array[f.portal_id]`,
      sql`f.page_id`,
      sql`findings f where f.id = ${id}`
    ),
  infraction: id =>
    standing(
      sql`i.community_id`,
      sql`null`,
      sql`array[i.portal_id]`,
      sql`i.page_id`,
      sql`infractions i where i.id = ${id}`
    ),
  representative: id =>
    standing(
      sql`p.community_id`,
      sql`r.person_id`,
      sql`array[p.portal_id]`,
      sql`p.id`,
      sql`representatives r join pages p on p.id = r.page_id where r.id = ${id}`
    ),
  webhook: id =>
    standing(sql`null`, sql`null`, ofPortal(sql`w.portal_id`), sql`null`, sql`webhooks w where w.id = ${id}`),
  notice: id =>
    standing(
      sql`n.community_id`,
      sql`n.person_id`,
      ofPortal(sql`n.portal_id`),
      sql`n.page_id`,
      sql`notices n where n.id = ${id}`
    ),
  delivery: id =>
    standing(
      sql`null`,
      sql`null`,
      ofPortal(sql`w.portal_id`),
      sql`null`,
      sql`webhook_deliveries d join webhooks w on w.id = d.webhook_id where d.id = ${id}`
    )
}

const SLUGS: Partial<Record<Standing, SQL>> = { community: sql`communities`, portal: sql`portals` }

/** Finds how the caller stands to a thing; undefined when there is none of that name. */
export const authContextOf = async (
  db: Database,
  caller: Caller,
  type: Standing,
  name: string
): Promise<AuthContext | undefined> => {
  if (!isId(name) && !SLUGS[type]) return undefined
  const id = isId(name) ? sql`${name}::uuid` : sql`(select id from ${SLUGS[type]} where slug = ${name})`
  const [found] = await db.run<{
    self: boolean | null
    author: boolean
    portals: string[] | null
    roles: string[] | null
    member: boolean
    admin: boolean
    represents: boolean
  }>(sql`
    select s.portals, s.person = ${caller.person}::uuid as self,
      exists (select from communities c where c.id = s.community and c.author_id = ${caller.person}::uuid and not exists (
        select from terms t join memberships m on m.id = t.membership_id and m.status = 'active'
        where t.community_id = c.id and t.role = 'leader'
          and coalesce(t.started_on <= current_date, true) and coalesce(t.ended_on > current_date, true))) as author,
      exists (select from memberships m where m.community_id = s.community and m.person_id = ${caller.person}::uuid and m.status = 'active') as member,
      (select array_agg(distinct t.role) from memberships m join terms t on t.membership_id = m.id
        where m.community_id = s.community and m.person_id = ${caller.person}::uuid and m.status = 'active'
          and coalesce(t.started_on <= current_date, true) and coalesce(t.ended_on > current_date, true)) as roles,
      exists (select from portals p where p.admin_ids @> array[${caller.person}::uuid] and p.id = any (s.portals)) as admin,
      exists (select from representatives_on(current_date) r where r.acting_id = ${caller.person}::uuid and r.page_id = s.page) as represents
    from (${STANDINGS[type](id)}) s`)
  if (!found) return undefined
  const standing: [Relation, boolean | null][] = [
    ['self', found.self],
    ['author', found.author],
    ['member', found.member],
    ['core', found.roles?.includes('core') ?? false],
    ['leader', found.roles?.includes('leader') ?? false],
    ['representative', found.represents],
    ['portal_admin', found.admin]
  ]
  return { relations: new Set(standing.filter(([, so]) => so).map(([relation]) => relation)), portals: found.portals }
}
