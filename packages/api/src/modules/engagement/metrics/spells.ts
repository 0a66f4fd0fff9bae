import { type SQL, sql } from 'drizzle-orm'
import type { MetricFrame } from '../../../core/module/metric.ts'

/**
 * Who was a member of which community, from a day on and until another, as rows of `community_id, person_id, joined_on, left_on,
 * source`. Who leaves the organisation leaves its communities. What ended on a day that is not known, or before it began, is left out.
 */
export const spells = sql`(
  select m.community_id, m.person_id, m.joined_on, m.source, least(m.left_on, g.left_on) as left_on
  from memberships m join people g on g.id = m.person_id
  where (m.status = 'active' or m.status = 'alumni' and m.left_on is not null)
    and coalesce(least(m.left_on, g.left_on) >= m.joined_on, true))`

/** Whether a spell `m` includes the last day of a period `p`. */
const includesLastDay = sql`(m.joined_on is null or m.joined_on <= p.last_day) and (m.left_on is null or m.left_on > p.last_day)`

/** The members `m` of the communities of each scope on the last day of each period; who is in several of them, several times. */
export const membersOf = ({ scopes, periods }: MetricFrame): SQL =>
  sql`${scopes} join ${spells} m on m.community_id = s.community_id join ${periods} on ${includesLastDay}`
