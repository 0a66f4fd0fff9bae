import { type SQLWrapper, sql } from 'drizzle-orm'
import { activeMembers } from '../../directory/memberships/active.ts'
import { actingTerms } from '../../directory/terms/acting.ts'

/**
 * The people `(event, person)` who edit the series of some ids: its organisers and facilitators, and those who lead a community that hosts
 * it; where it has none of them, the admins of its portals.
 */
export const editorsOf = (ids: SQLWrapper) => sql`(
  with near as (
    select e.id as event, p.id as person from events e join people p on p.id = any (e.organiser_ids || e.facilitator_ids) where e.id = any (${ids})
    union
    select e.id, m.person_id from events e join memberships m on m.community_id = any (e.host_ids) join terms t on t.membership_id = m.id
    where e.id = any (${ids}) and ${activeMembers('m')} and t.role in ('leader', 'core') and ${actingTerms('t')}
  )
  select n.event, n.person from near n
  union
  select e.id, a.id from events e join communities c on c.id = e.community_id join portals o on o.id = any (c.portal_ids), unnest(o.admin_ids) a (id)
  where e.id = any (${ids}) and not exists (select from near n where n.event = e.id))`
