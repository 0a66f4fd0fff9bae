import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { memberGroups } from '../spells.ts'

/** Every unit once, by steps along its index. */
const unitNames = sql`recursive names as (
  (select unit from people where unit is not null order by unit limit 1)
  union all select (select g.unit from people g where g.unit > n.unit order by g.unit limit 1) from names n where n.unit is not null)`

export const reach: Metric = {
  id: 'reach',
  version: 1,
  audience: 'community',
  isShare: true,
  none: 'no_units',
  source: '[001] go wide',
  needs: ['memberships', 'people'],
  words: {
    en: {
      title: 'Reach',
      description: 'How many units of the organisation have at least one member.',
      unit: 'share',
      formula:
        'The units with at least one member on the last day of the period, divided by all units that people on record belong to.',
      exclusions: ['People without a unit.']
    }
  },
  figures: frame => sql`
    with ${unitNames}, reached as (
      select scope, period, count(name) as units from ${memberGroups(frame)} g where part = 'unit' group by 1, 2
    )
    select s.scope, p.period, null as part, coalesce(r.units, 0) / u.units::float8 as value,
      jsonb_build_object('reached', coalesce(r.units, 0), 'units', u.units) as inputs
    from (select distinct s.scope from ${frame.scopes}) s cross join ${frame.periods}
      join (select count(unit) as units from names) u on u.units > 0 left join reached r using (scope, period)`
}
