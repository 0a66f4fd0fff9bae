import type { ProblemError, RecurrenceFrequency, RecurrenceInput } from '@guildhall/schema'
import { Temporal } from 'temporal-polyfill'
import { isTimeZone } from '../../../platform/days.ts'
import { refusals as say } from '../words.en.ts'
import { expand } from './expand.ts'
import { firstOf, inRule, MAX_OCCURRENCES } from './rule.ts'
import { isWholeDays, type Series } from './series.ts'

type Refusal = ProblemError | undefined
type Member = keyof RecurrenceInput

const at = (member: Member | undefined, detail: string): ProblemError => ({
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

/** What members of a rule say against each other. */
const clash = (rule: RecurrenceInput): Refusal => {
  for (const [member, frequencies] of APART)
    if (has(rule[member]) && !frequencies.includes(rule.frequency)) return at(member, say.onlyFor(member, frequencies))
  for (const member of ['position', 'monthDay'] as const) if (rule[member] === 0) return at(member, say.notZero())
  if (has(rule.position) && !has(rule.weekdays)) return at('position', say.needs('position', 'weekdays'))
  if (has(rule.monthDay) && has(rule.weekdays)) return at('monthDay', say.notWith('monthDay', 'weekdays'))
  if (has(rule.until) && has(rule.count)) return at('count', say.notWith('until', 'count'))
  return undefined
}

const isDate = (wall: string) => {
  try {
    return Boolean(Temporal.PlainDateTime.from(wall, { overflow: 'reject' }))
  } catch {
    return false
  }
}

/** Dates that no calendar has, such as 30 February. */
const strangeDate = ({ start, recurrence }: Series): Refusal => {
  if (!isDate(start)) return { pointer: '/start', detail: say.noSuchDate(start) }
  for (const member of ['exceptions', 'additions'] as const) {
    const index = (recurrence?.[member] ?? []).findIndex(date => !isDate(date))
    if (index >= 0)
      return { pointer: `/recurrence/${member}/${index}`, detail: say.noSuchDate(recurrence![member]![index]!) }
  }
  return undefined
}

/** A date of the rule on the wall, as it would be written. */
const wall = (series: Series, date: Temporal.ZonedDateTime) =>
  isWholeDays(series) ? date.toPlainDate().toString() : date.toPlainDateTime().toString({ smallestUnit: 'minute' })

/** Whether the start is the first date of the rule, and the rule comes to anything. */
const outOfRule = (series: Series, rule: RecurrenceInput): Refusal => {
  const start = inRule(series, series.start)
  const written = wall(series, start)
  if (!series.start.startsWith(written)) return { pointer: '/start', detail: say.gap(series.start, series.timeZone) }
  if (rule.until && rule.until < start.toPlainDate().toString())
    return at('until', say.untilBeforeStart(rule.until, written))
  const first = firstOf(series, rule, 'none')
  if (first && !first.equals(start)) return { pointer: '/start', detail: say.notInRule(written, wall(series, first)) }
  return first && firstOf(series, rule, 'all') ? undefined : at(undefined, say.nothing())
}

// Counted a few years at a time, which is fast, and ends early where there are too many.
const STEP = { years: 4 }

const tooMany = (series: Series, horizon: string): Refusal => {
  const end = Temporal.Instant.from(horizon)
  let [from, count] = [inRule(series, series.start).subtract({ days: 2 }), 0]
  while (count <= MAX_OCCURRENCES && from.epochMilliseconds < end.epochMilliseconds) {
    const to = from.add(STEP)
    const last = to.epochMilliseconds < end.epochMilliseconds ? to.toInstant() : end
    count += expand(series, { from: from.toInstant().toString(), to: last.toString() }).length
    from = to
  }
  return count > MAX_OCCURRENCES ? at(undefined, say.tooMany(MAX_OCCURRENCES)) : undefined
}

/**
 * Why a series cannot be as it was sent, with the place in its body; nothing where it can. The start has to be the first date
 * of its rule, some date must be left by the exceptions, and up to `horizon`, the moment until which occurrences are kept,
 * there are at most 2,000.
 */
export const refusal = (series: Series, horizon: string): Refusal => {
  const { timeZone, recurrence } = series
  if (!isTimeZone(timeZone)) return { pointer: '/timeZone', detail: say.noSuchZone(timeZone) }
  const strange = strangeDate(series)
  if (strange || !recurrence) return strange
  return clash(recurrence) ?? outOfRule(series, recurrence) ?? tooMany(series, horizon)
}
