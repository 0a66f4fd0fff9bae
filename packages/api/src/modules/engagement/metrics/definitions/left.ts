import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { spells } from '../spells.ts'

export const left: Metric = {
  id: 'left',
  version: 1,
  audience: 'community',
  none: 0,
  source: '[001] circle of life',
  needs: ['memberships'],
  words: {
    en: {
      title: 'Left',
      description: 'How many memberships ended in the period.',
      unit: 'memberships',
      formula:
        'The number of memberships whose first day without the member is in the period. A person who leaves the organisation leaves all communities.',
      exclusions: ['Memberships that ended on an unknown day.']
    }
  },
  figures: ({ scopes, periods }) => sql`
    select s.scope, p.period, null as part, count(*) as value
    from ${scopes} join ${spells} m on m.community_id = s.community_id
      join ${periods} on m.left_on between p.first_day and p.last_day group by 1, 2`
}
