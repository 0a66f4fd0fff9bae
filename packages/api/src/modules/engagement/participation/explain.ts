import type { EngagementExplanation, ExclusionReason } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { timeZone } from '../../../platform/days.ts'
import type { Formula } from '../formulas/formula.ts'
import type { Act } from './participants.ts'

type Explained = {
  formula: Formula
  from: string
  lastDay: string
  inputs: Record<string, unknown> | null
  acts: readonly Act[]
}

/** How something was computed. Of the acts, those count as excluded that lie in the window and are not counted. */
export const explain = (
  { formula, from, lastDay, inputs, acts }: Explained,
  { say }: Speech
): EngagementExplanation => {
  const excluded = acts.flatMap(({ day, excluded: rule }) =>
    rule !== null && from <= day && day <= lastDay ? [rule] : []
  )
  const exclusions = [...Map.groupBy(excluded, (rule: ExclusionReason) => rule)].map(([rule, own]) => ({
    rule,
    acts: own.length
  }))
  return {
    formula: formula.id,
    version: formula.version,
    source: formula.source,
    unit: formula.unit,
    says: say({ id: `formula.${formula.id}`, values: {} }),
    firstDay: from,
    lastDay,
    timeZone: timeZone(),
    inputs,
    exclusions: exclusions.sort((a, b) => a.rule.localeCompare(b.rule))
  }
}
