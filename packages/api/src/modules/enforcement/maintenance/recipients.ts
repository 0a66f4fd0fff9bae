import { sql } from 'drizzle-orm'
import { currentTerms } from '../../../core/model/sql.ts'
import type { Database } from '../../../platform/database/database.ts'

/** Who is told about a page: `as` what, and whether it is their answer that is awaited. */
export type Recipient = { page: string; person: string; role: 'representative' | 'keeper' | 'admin' }

/**
 * Who is to be told about pages: whoever acts as a representative on that day. Where nobody does, the leader and the core
 * group of the community and the admins of the portal, who can find a successor.
 */
export const recipients = (db: Database, pages: readonly string[], now: Date): Promise<Recipient[]> =>
  db.prepared<Recipient>(
    'recipients of pages',
    () => sql`
      with asked as (select p.* from pages p where p.id = any (${sql.placeholder('pages')}::uuid[])),
      acting as (
        select distinct r.page_id, r.acting_id from representatives_on(day_of(${sql.placeholder('now')}::timestamptz)) r
        where r.page_id = any (${sql.placeholder('pages')}::uuid[]))
      select page_id as page, acting_id as person, 'representative' as role from acting
      union
      select p.id, m.person_id, 'keeper' from asked p join memberships m on m.community_id = p.community_id and m.status = 'active'
        join terms t on t.membership_id = m.id and t.role in ('leader', 'core')
          and ${currentTerms('t', sql`day_of(${sql.placeholder('now')}::timestamptz)`)}
        where p.id not in (select page_id from acting)
      union
      select p.id, a.id, 'admin' from asked p join portals o on o.id = p.portal_id cross join unnest(o.admin_ids) a (id)`,
    { pages: [...pages], now: now.toISOString() }
  )

/** Those whose having been told counts: the representatives, or all who stand in for them where there is none. */
export const addressed = (all: readonly Recipient[]): Recipient[] => {
  const looked = new Set(all.filter(({ role }) => role === 'representative').map(({ page }) => page))
  return all.filter(({ page, role }) => role === 'representative' || !looked.has(page))
}
