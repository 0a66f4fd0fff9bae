import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { membersOf } from '../spells.ts'

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
    with units as (
      select p.period, count(distinct g.unit) as units from ${frame.periods} join people g on g.unit is not null
        and (g.started_on is null or g.started_on <= p.last_day) and (g.left_on is null or g.left_on > p.last_day) group by 1
    ), reached as (
      select s.scope, p.period, count(distinct g.unit) as units from ${membersOf(frame)} join people g on g.id = m.person_id
      where g.started_on is null or g.started_on <= p.last_day group by 1, 2
    )
    select s.scope, u.period, null as part, coalesce(r.units, 0) / u.units::float8 as value,
      jsonb_build_object('reached', coalesce(r.units, 0), 'units', u.units) as inputs
    from (select distinct s.scope from ${frame.scopes}) s cross join units u left join reached r using (scope, period)`
}
