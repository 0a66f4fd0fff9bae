import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { spreadOf } from '../spread.ts'

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
        'J = H / ln S, where H = −Σ p·ln p over the shares p of the members whose value is known, and S is the number of values; 0 if S is 1. Tenure has four bands: less than 1, 1 to 3, 3 to 10, and 10 years or more.',
      parts: 'what the members are compared by: unit, function or tenure',
      exclusions: [
        'Members without a known value; if they are more than one in five, there is no value.',
        'Fewer than 5 members.'
      ]
    }
  },
  figures: frame => spreadOf(frame, sql`case when groups = 1 then 0 else entropy / ln(groups) end`)
}
