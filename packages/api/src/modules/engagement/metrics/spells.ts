import { type SQL, sql } from 'drizzle-orm'
import type { MetricFrame } from '../../../core/module/metric.ts'

/**
 * Who was a member of which community, from a day on and until another, each time, as rows of `community_id, person_id, joined_on,
 * left_on, is_stated`. Who leaves the organisation leaves its communities. What ended on a day that is not known, or before it began, is left out.
 */
export const spells = sql`(
  select m.community_id, m.person_id, m.joined_on, m.is_stated, least(m.left_on, g.left_on) as left_on
  from membership_spells m join people g on g.id = m.person_id
  where (not m.is_over or m.left_on is not null)
    and coalesce(least(m.left_on, g.left_on) >= m.joined_on, true))`

/**
 * On which days each person was a member of any of the communities of each scope, as rows of `scope, person_id, unit, function,
 * started_on, days`.
 */
export const memberDays = ({ scopes, shared }: MetricFrame): SQL =>
  shared(
    'member_days',
    () => sql`
      select s.scope, g.id as person_id, g.unit, g.function, g.started_on, range_agg(daterange(m.joined_on, m.left_on)) as days
      from ${scopes} join ${spells} m on m.community_id = s.community_id join people g on g.id = m.person_id group by s.scope, g.id`
  )

/**
 * The members of each scope on the last day of each period, each person once, as rows of `scope, period, last_day, person_id, unit,
 * function, started_on`.
 */
export const membersOf = (frame: MetricFrame): SQL =>
  sql`(select h.*, p.period, p.last_day from ${memberDays(frame)} h join ${frame.periods} on h.days @> p.last_day)`

const tenure = sql`case when started_on is null then null
  when started_on > (last_day - interval '1 year')::date then 'under_1' when started_on > (last_day - interval '3 years')::date then '1_to_3'
  when started_on > (last_day - interval '10 years')::date then '3_to_10' else 'from_10' end`

/**
 * How many of the same members have each unit, function and tenure, as rows of `scope, period, part, name, people`; without a name those
 * of whom it is not known.
 */
export const memberGroups = (frame: MetricFrame): SQL =>
  frame.shared(
    'member_groups',
    () => sql`
      select scope, period, case when grouping(unit) = 0 then 'unit' when grouping(function) = 0 then 'function' else 'tenure' end as part,
        coalesce(unit, function, tenure) as name, count(*) as people
      from (select scope, period, unit, function, ${tenure} as tenure from ${membersOf(frame)} m) m
      group by grouping sets ((1, 2, unit), (1, 2, function), (1, 2, tenure))`
  )
