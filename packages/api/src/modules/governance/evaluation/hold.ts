import { setTimeout as wait } from 'node:timers/promises'
import { type SQL, sql } from 'drizzle-orm'
import { tryCopyNames } from '../../../core/module/personal.ts'
import { unavailable } from '../../../core/problem/api-error.ts'
import { type Database, withSavepoint } from '../../../platform/database/database.ts'

const PATIENCE_MS = 30_000
const PAUSE_MS = 20

/** What is to be held: the pages and communities of a portal, or only some of them. */
type Scope = { portal: string; only?: readonly string[] }

const among = (id: SQL) => sql`exists (select from named n where n.portal = s.portal and n.id = ${id})`

// Portals, communities and people are only kept from being deleted or renamed; pages and what else is written to are held.
const holding = (also: SQL) => sql`
  with scope as materialized (
    select * from jsonb_to_recordset(${sql.placeholder('scopes')}::jsonb) s (portal uuid, ids jsonb)
  ), named as materialized (
    select s.portal, n.id::uuid from scope s, jsonb_array_elements_text(s.ids) n (id)
  ), wanted_pages as materialized (
    select p.id, p.community_id from pages p join scope s on s.portal = p.portal_id
    where s.ids is null or ${among(sql`p.id`)} or ${among(sql`p.community_id`)}
  ), wanted_communities as materialized (
    select community_id as id from wanted_pages union
    select c.id from communities c join scope s on c.portal_ids = '{}' or c.portal_ids @> array[s.portal] where s.ids is null
    union select c.id from communities c join named n on n.id = c.id
  ), wanted_people as materialized (
    select unnest(array[r.person_id, r.stand_in_id]) as id from representatives r join wanted_pages w on w.id = r.page_id
    union select unnest(o.admin_ids) from portals o join scope s on s.portal = o.id
    union select m.person_id from memberships m join wanted_communities w on w.id = m.community_id
      where exists (select from terms t where t.membership_id = m.id)
  ), portals_held as materialized (
    select o.id from portals o where o.id in (select portal from scope) for key share skip locked
  ), communities_held as materialized (
    select c.id from communities c where c.id in (select id from wanted_communities) for key share skip locked
  ), people_held as materialized (
    select p.id from people p where p.id in (select id from wanted_people) for key share skip locked
  ), also_held as materialized (
    select x.id from ${also} for update of x skip locked
  ), pages_held as materialized (
    select p.id from pages p where p.id in (select id from wanted_pages) for update skip locked
  )
  select (select count(*) from portals_held) = (select count(*) from portals where id in (select portal from scope))
    and (select count(*) from communities_held) = (select count(*) from wanted_communities)
    and (select count(*) from people_held) = (select count(*) from people where id in (select id from wanted_people))
    and (select count(*) from also_held) = (select count(*) from ${also})
    and (select count(*) from pages_held) = (select count(*) from wanted_pages) as held`

/** Rows that nobody writes to. */
const NOTHING = sql`pages x where false`

/**
 * Holds all that an evaluation of these subjects and what follows from it write to, before it begins: all of it or none. While
 * somebody else holds a part, it waits without holding anything itself, so that nobody who waits for it can be waited for: an
 * evaluation is in no deadlock. `also` names further rows, as `table x where …`, by the pages in `wanted_pages`.
 * @throws ApiError UNAVAILABLE after 30 seconds.
 */
export const holdSubjects = async (
  db: Database,
  scopes: readonly Scope[],
  { name, rows }: { name: string; rows: SQL } = { name: 'nothing', rows: NOTHING }
): Promise<void> => {
  if (scopes.length === 0) return
  const until = performance.now() + PATIENCE_MS
  const busy = new Error('A part is held by somebody else.')
  const attempt = async () => {
    const [all] = await db.prepared<{ held: boolean }>(`hold subjects and ${name}`, () => holding(rows), {
      scopes: JSON.stringify(scopes.map(({ portal, only }) => ({ portal, ids: only })))
    })
    if (!all!.held || !(await tryCopyNames(db))) throw busy
  }
  for (;;) {
    try {
      return await withSavepoint(db, attempt)
    } catch (error) {
      if (error !== busy) throw error
    }
    if (performance.now() > until) throw unavailable('Other changes are in progress. Try again later.')
    await wait(PAUSE_MS * (1 + Math.random()))
  }
}
