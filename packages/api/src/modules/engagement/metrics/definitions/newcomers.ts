import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { spells } from '../spells.ts'

export const newcomers: Metric = {
  id: 'newcomers',
  version: 1,
  audience: 'community',
  none: 0,
  source: '[001] circle of life',
  needs: ['memberships', 'communities'],
  words: {
    en: {
      title: 'Newcomers',
      description: 'How many memberships of newcomers began in the period.',
      unit: 'memberships',
      formula: 'The number of memberships whose first day is in the period and that count as those of newcomers.',
      exclusions: [
        'Memberships that began on the launch day of the community.',
        'Memberships that an import or a bulk call recorded.',
        'Memberships that began on an unknown day.'
      ]
    }
  },
  figures: ({ scopes, periods }) => sql`
    select s.scope, p.period, null as part, count(*) as value
    from ${scopes} join communities c on c.id = s.community_id join ${spells} m on m.community_id = c.id
      join ${periods} on m.joined_on between p.first_day and p.last_day
    where not m.is_stated and m.joined_on is distinct from c.launched_on group by 1, 2`
}
