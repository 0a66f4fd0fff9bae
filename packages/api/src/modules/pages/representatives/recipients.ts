import { sql } from 'drizzle-orm'
import type { NoticeRole } from '../../../core/words/notice.ts'
import type { Database } from '../../../platform/database/database.ts'
import { activeMembers } from '../../directory/memberships/active.ts'
import { actingTerms } from '../../directory/terms/acting.ts'

const REPRESENTATIVES = ['primary', 'secondary', 'stand_in'] as const satisfies NoticeRole[]

/** Who is told about a page, and as what. */
export type Recipient = {
  page: string
  person: string
  role: (typeof REPRESENTATIVES)[number] | 'leader' | 'core' | 'admin'
}

/** Whether somebody acts as a representative, and so can attest. */
export const represents = ({ role }: Recipient) => (REPRESENTATIVES as readonly NoticeRole[]).includes(role)

const today = sql`day_of(${sql.placeholder('now')}::timestamptz)`

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
        select distinct on (r.page_id, r.acting_id) r.page_id, r.acting_id, case when r.acting_id = r.person_id then r.role else 'stand_in' end as role
        from representatives_on(day_of(${sql.placeholder('now')}::timestamptz)) r
        where r.page_id = any (${sql.placeholder('pages')}::uuid[])
        order by r.page_id, r.acting_id, r.acting_id <> r.person_id, r.role),
      keeping as (
      select distinct on (p.id, m.person_id) p.id, m.person_id, t.role from asked p join memberships m on m.community_id = p.community_id and ${activeMembers('m', today)}
        join terms t on t.membership_id = m.id and t.role in ('leader', 'core') and ${actingTerms('t', today)}
        where p.id not in (select page_id from acting)
        order by p.id, m.person_id, t.role desc)
      select page_id as page, acting_id as person, role from acting
      union all
      select * from keeping
      union all
      select p.id, a.id, 'admin' from asked p join portals o on o.id = p.portal_id cross join unnest(o.admin_ids) a (id)`,
    { pages: [...pages], now: now.toISOString() }
  )

/** Those whose having been told counts: the representatives, or all who stand in for them where there is none. */
export const addressed = (all: readonly Recipient[]): Recipient[] => {
  const looked = new Set(all.filter(represents).map(({ page }) => page))
  return all.filter(one => represents(one) || !looked.has(one.page))
}
