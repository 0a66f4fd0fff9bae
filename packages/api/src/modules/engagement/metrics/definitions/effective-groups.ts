import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { spreadOf } from '../spread.ts'

export const effectiveGroups: Metric = {
  id: 'effective_groups',
  version: 1,
  audience: 'managers',
  withheld: 'aspects',
  none: 'no_members',
  source: '[001] diversity',
  needs: ['memberships', 'people'],
  words: {
    en: {
      title: 'Effective number of groups',
      description:
        'Over how many units, functions or bands of tenure the members are spread, as if they were of equal size.',
      unit: 'groups',
      formula: 'e^H, where H = −Σ p·ln p over the shares p of the members whose value is known.',
      parts: 'what the members are compared by: unit, function or tenure',
      exclusions: [
        'Members without a known value; if they are more than one in five, there is no value.',
        'Fewer than 5 members.'
      ]
    }
  },
  figures: frame => spreadOf(frame, sql`exp(entropy)`)
}
