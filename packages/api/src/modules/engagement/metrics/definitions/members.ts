import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { membersOf } from '../spells.ts'

export const members: Metric = {
  id: 'members',
  version: 1,
  audience: 'public',
  none: 0,
  source: '[001] go wide',
  needs: ['memberships'],
  words: {
    en: {
      title: 'Members',
      description: 'How many people are members at the end of the period.',
      unit: 'people',
      formula: 'The number of different people with a membership that includes the last day of the period.',
      exclusions: ['Memberships that ended on an unknown day.', 'People who have left the organisation.']
    }
  },
  figures: frame => sql`select scope, period, null as part, count(*) as value from ${membersOf(frame)} m group by 1, 2`
}
