import { ACTIVITIES, type ContributionActivity, type EngagementLabel } from '@guildhall/schema'
import { addDays } from '../../../platform/days.ts'
import { periodBefore } from '../../../platform/periods.ts'
import { daysFrom, type Formula, rounded } from './formula.ts'

/** Giver, matcher or taker, after Grant, from what a person gave and received in one community, halved every 90 days. */
export const LABEL: Formula = { id: 'gmt', version: 1, source: '[000]', unit: 'label' }

/** Acts count on the day itself and for the 179 days after it. */
export const WINDOW_DAYS = 180
const HALF_LIFE_DAYS = 90
const MONTHS_BEFORE = 6

/** Nobody gets a label by these alone. */
const NEVER_LABEL: readonly ContributionActivity[] = ['attend', 'ask', 'use', 'thank']

const THRESHOLDS = { known: 3, forgotten: 2.5, first: 0.2, changed: 0.25, kept: 0.15 } as const

export type WeighedAct = { readonly day: string; readonly activity: ContributionActivity; readonly weight: number }

/** What a person gave and received as of a day, and what of it decides whether they have a label. */
export type Sums = { readonly given: number; readonly received: number; readonly deciding: number }

/** What is left of a weight after so many days. */
const LEFT = Array.from({ length: WINDOW_DAYS }, (_, age) => 2 ** (-age / HALF_LIFE_DAYS))

/** Sums acts as of a day: each by its weight, halved for every 90 days of its age. */
export const sumsAt = (acts: readonly WeighedAct[], day: string): Sums => {
  const sums = { given: 0, received: 0, deciding: 0 }
  for (const act of acts) {
    if (act.day > day) continue
    const age = daysFrom(act.day, day)
    if (age >= WINDOW_DAYS) continue
    const value = act.weight * LEFT[age]!
    sums[ACTIVITIES[act.activity] === 'give' ? 'given' : 'received'] += value
    if (!NEVER_LABEL.includes(act.activity)) sums.deciding += value
  }
  return sums
}

/** Whether acts are too few for a label, whatever their age. */
export const isTooLittle = (acts: readonly WeighedAct[]): boolean => {
  let deciding = 0
  for (const { activity, weight } of acts) if (!NEVER_LABEL.includes(activity)) deciding += weight
  return rounded(deciding) < THRESHOLDS.known
}

/** From -1, who only receives, to 1, who only gives; null for neither. */
export const balanceOf = ({ given, received }: Pick<Sums, 'given' | 'received'>): number | null =>
  given + received === 0 ? null : (given - received) / (given + received)

const leaning = (balance: number, threshold: number): EngagementLabel =>
  balance >= threshold ? 'giver' : balance <= -threshold ? 'taker' : 'matcher'

/** The label after another one: it takes less to keep a label than to get it, so that it does not change back and forth. */
export const labelAfter = (before: EngagementLabel | null, sums: Sums): EngagementLabel => {
  const deciding = rounded(sums.deciding)
  const balance = rounded(balanceOf(sums) ?? 0)
  if (before === null || before === 'quiet')
    return deciding < THRESHOLDS.known ? 'quiet' : leaning(balance, THRESHOLDS.first)
  if (deciding < THRESHOLDS.forgotten) return 'quiet'
  if (before !== 'matcher' && leaning(balance, THRESHOLDS.kept) === before) return before
  return leaning(balance, THRESHOLDS.changed)
}

/** The days whose sums decide the label of a day: the last days of the 6 complete months before it, and the day itself. */
export const checkpointsOf = (day: string): string[] => [
  ...Array.from({ length: MONTHS_BEFORE }, (_, at) => addDays(periodBefore('month', day, MONTHS_BEFORE - 1 - at), -1)),
  day
]

/** The label after several sums, from the first on: the past decides what it takes to keep a label. */
export const labelOf = (sums: readonly Sums[]): EngagementLabel =>
  sums.reduce(labelAfter, null as EngagementLabel | null)!
