import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { membersOf } from '../spells.ts'

/** Every unit once, by steps along its index. */
const unitNames = sql`recursive names as (
  (select unit from people where unit is not null order by unit limit 1)
  union all select (select g.unit from people g where g.unit > n.unit order by g.unit limit 1) from names n where n.unit is not null)`

/** Whether a person `g` is in the organisation on the last day of a period. */
const isInOrganisation = sql`(g.started_on is null or g.started_on <= p.last_day) and (g.left_on is null or g.left_on > p.last_day)`

export const reach: Metric = {
  id: 'reach',
  version: 1,
  audience: 'community',
  none: 'no_units',
  source: '[001] go wide',
  needs: ['memberships', 'people'],
  words: {
    en: {
      title: 'Reach',
      description: 'How many units of the organisation have at least one member.',
      unit: 'share',
      formula:
        'The units with at least one member on the last day of the period, divided by the units of all people of the organisation on that day.',
      exclusions: ['People without a unit.', 'People who had left the organisation by that day or joined it later.']
    }
  },
  figures: frame => sql`
    with ${unitNames}, units as (
      select p.period, count(*) as units from ${frame.periods} cross join names n
      where exists (select from people g where g.unit = n.unit and ${isInOrganisation} offset 0) group by 1
    ), reached as (
      select scope, period, count(unit) as units from (
        select scope, period, unit from ${membersOf(frame)} m where started_on is null or started_on <= last_day group by 1, 2, 3) m
      group by 1, 2
    )
    select s.scope, u.period, null as part, coalesce(r.units, 0) / u.units::float8 as value,
      jsonb_build_object('reached', coalesce(r.units, 0), 'units', u.units) as inputs
    from (select distinct s.scope from ${frame.scopes}) s cross join units u left join reached r using (scope, period)`
}
