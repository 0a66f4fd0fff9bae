import type { ProblemError, RecurrenceFrequency, RecurrenceInput } from '@guildhall/schema'
import { refusals as say } from '../words.en.ts'

/** Why something is refused, with the place in the body. */
export type Refusal = ProblemError | undefined
type Member = keyof RecurrenceInput

/** A refusal of a member of a rule, or of the rule. */
export const at = (member: Member | undefined, detail: string): ProblemError => ({
  pointer: member ? `/recurrence/${member}` : '/recurrence',
  detail
})

/** Which members a frequency does not have. */
const APART: readonly [member: Member, frequencies: readonly RecurrenceFrequency[]][] = [
  ['weekdays', ['weekly', 'monthly', 'yearly']],
  ['position', ['monthly', 'yearly']],
  ['monthDay', ['monthly', 'yearly']]
]

const has = (value: unknown) => value != null && !(Array.isArray(value) && value.length === 0)

/** The most years over which a rule with a count goes on: looking for the dates of longer ones takes seconds. */
const MOST_YEARS = 100
const A_YEAR = { daily: 365, weekly: 52, monthly: 12, yearly: 1 } as const

/** What members of a rule say against each other. */
export const clash = (rule: RecurrenceInput): Refusal => {
  for (const [member, frequencies] of APART)
    if (has(rule[member]) && !frequencies.includes(rule.frequency)) return at(member, say.onlyFor(member, frequencies))
  for (const member of ['position', 'monthDay'] as const) if (rule[member] === 0) return at(member, say.notZero())
  if (has(rule.position) && !has(rule.weekdays)) return at('position', say.needs('position', 'weekdays'))
  if (has(rule.monthDay) && has(rule.weekdays)) return at('monthDay', say.notWith('monthDay', 'weekdays'))
  if (has(rule.until) && has(rule.count)) return at('count', say.notWith('until', 'count'))
  if (((rule.count ?? 0) * (rule.interval ?? 1)) / A_YEAR[rule.frequency] > MOST_YEARS)
    return at('count', say.tooLong(MOST_YEARS))
  return undefined
}
