import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { membersOf } from '../spells.ts'

const tenure = sql`case when started_on is null then null
  when started_on > (last_day - interval '1 year')::date then 'under_1' when started_on > (last_day - interval '3 years')::date then '1_to_3'
  when started_on > (last_day - interval '10 years')::date then '3_to_10' else 'from_10' end`

export const evenness: Metric = {
  id: 'evenness',
  version: 1,
  audience: 'managers',
  withheld: 'aspects',
  none: 'no_members',
  source: '[001] diversity',
  needs: ['memberships', 'people'],
  words: {
    en: {
      title: 'Evenness',
      description: 'How evenly the members are spread over units, functions and tenure: 0 for all in one, 1 for even.',
      unit: 'share',
      formula:
        'J = H / ln S, where H = −Σ p·ln p over the shares p of the members whose value is known, and S is the number of values; 0 if S is 1. Tenure has four bands: less than 1, 1 to 3, 3 to 10, and 10 years or more. The input `effective` is e^H: as if there were so many equal groups.',
      parts: 'what the members are compared by: unit, function or tenure',
      exclusions: [
        'Members without a known value; if they are more than one in five, there is no value.',
        'Fewer than 5 members.'
      ]
    }
  },
  figures: frame => sql`
    with people as (select scope, period, unit, function, ${tenure} as tenure from ${membersOf(frame)} m),
    sizes as (
      select scope, period, case when grouping(unit) = 0 then 'unit' when grouping(function) = 0 then 'function' else 'tenure' end as part,
        coalesce(unit, function, tenure) as name, count(*)::float8 as n
      from people group by grouping sets ((1, 2, unit), (1, 2, function), (1, 2, tenure))
    ), sums as (
      select scope, period, part, sum(n) as members, coalesce(sum(n) filter (where name is not null), 0) as known, count(name) as groups,
        sum(n * ln(n)) filter (where name is not null) as weighted
      from sizes group by 1, 2, 3
    ), spread as (
      select *, known * 5 < members * 4 as unknown, case when groups > 0 then greatest(ln(known) - weighted / known, 0) end as entropy from sums
    )
    select scope, period, part, case when not unknown then case when groups = 1 then 0 else entropy / ln(groups) end end as value,
      case when unknown then members else known end as people, case when unknown then 'values_unknown' end as reason,
      jsonb_build_object('members', members, 'known', known, 'groups', groups, 'entropy', entropy, 'effective', exp(entropy)) as inputs
    from spread`
}
