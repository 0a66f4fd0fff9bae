import { type SQL, sql } from 'drizzle-orm'
import type { MetricFrame } from '../../../core/module/metric.ts'
import { membersOf } from './spells.ts'

const tenure = sql`case when g.started_on is null then null
  when g.started_on > (p.last_day - interval '1 year')::date then 'under_1' when g.started_on > (p.last_day - interval '3 years')::date then '1_to_3'
  when g.started_on > (p.last_day - interval '10 years')::date then '3_to_10' else 'from_10' end`

/**
 * The figures of a metric on how members are spread over units, functions and tenure. Its `value` is of `entropy`, and of how many
 * `groups` there are among the members whose value is known.
 */
export const spreadOf = (frame: MetricFrame, value: SQL): SQL => sql`
  with people as (
    select distinct s.scope, p.period, m.person_id, g.unit, g.function, ${tenure} as tenure
    from ${membersOf(frame)} join people g on g.id = m.person_id
  ), sizes as (
    select scope, period, part, name, count(*)::float8 as n
    from people cross join lateral (values ('unit', unit), ('function', function), ('tenure', tenure)) v (part, name) group by 1, 2, 3, 4
  ), spread as (
    select scope, period, part, sum(n) as members, coalesce(sum(n) filter (where name is not null), 0) as known, count(name) as groups,
      greatest(ln(sum(n) filter (where name is not null)) - sum(n * ln(n)) filter (where name is not null) / sum(n) filter (where name is not null), 0) as entropy
    from sizes group by 1, 2, 3
  ), judged as (select *, known * 5 < members * 4 as unknown from spread)
  select scope, period, part, case when not unknown then ${value} end as value,
    case when unknown then members else known end as people, case when unknown then 'values_unknown' end as reason,
    jsonb_build_object('members', members, 'known', known, 'groups', groups, 'entropy', entropy) as inputs
  from judged`
