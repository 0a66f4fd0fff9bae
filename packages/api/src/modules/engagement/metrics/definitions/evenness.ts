import { sql } from 'drizzle-orm'
import type { Metric, MetricRow } from '../../../../core/module/metric.ts'
import { EVENNESS, evennessOf } from '../../formulas/evenness.ts'
import { sumOf } from '../../formulas/formula.ts'
import { memberGroups } from '../spells.ts'

/** How many members a scope has on the last day of a period, and how many of them have each value that is known. */
type Groups = { scope: number; period: number; part: string; members: number; sizes: number[] | null }

const figureOf = (members: number, sizes: readonly number[]) => {
  const known = sumOf(sizes)
  const counts = { members, known, groups: sizes.length }
  if (known * 5 < members * 4) return { value: null, people: members, reason: 'values_unknown', inputs: counts }
  const { evenness: value, ...inputs } = evennessOf(sizes)
  return { value, people: known, inputs: { ...counts, ...inputs } }
}

export const evenness: Metric = {
  id: 'evenness',
  version: EVENNESS.version,
  audience: 'managers',
  withheld: 'aspects',
  isState: true,
  none: 'no_members',
  source: EVENNESS.source,
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
    select scope, period, part, sum(people) as members, array_agg(people order by name) filter (where name is not null) as sizes
    from ${memberGroups(frame)} g group by 1, 2, 3 order by part`,
  reckon: (found: readonly Groups[]): MetricRow[] =>
    found.map(({ members, sizes, ...row }) => ({ ...row, ...figureOf(members, sizes ?? []) }))
}
