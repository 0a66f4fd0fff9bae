import type { RecurrenceInput } from '@guildhall/schema'
import { Temporal } from 'temporal-polyfill'
import { DAY_MS, isTimeZone } from '../../../platform/days.ts'
import { refusals as say } from '../words.en.ts'
import { at, clash, type Refusal } from './clash.ts'
import { expand } from './expand.ts'
import { firstOf, inRule, MAX_OCCURRENCES } from './rule.ts'
import { isWholeDays, type Series } from './series.ts'

/** The years in which an event can take place. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199]

/** Why a date is none: no calendar has it, such as 30 February, or it is too far away. */
export const dateRefusal = (wall: string): string | undefined => {
  try {
    const { year } = Temporal.PlainDateTime.from(wall, { overflow: 'reject' })
    return year < FIRST_YEAR || year > LAST_YEAR ? say.tooFar(wall, FIRST_YEAR, LAST_YEAR) : undefined
  } catch {
    return say.noSuchDate(wall)
  }
}

/** The dates of a series by their places in its body. */
const datesOf = ({ start, recurrence }: Series): [pointer: string, date: string][] => [
  ['/start', start],
  ...(['exceptions', 'additions'] as const).flatMap(member =>
    (recurrence?.[member] ?? []).map((date, index): [string, string] => [`/recurrence/${member}/${index}`, date])
  )
]

const wrongDate = (series: Series): Refusal => {
  for (const [pointer, date] of datesOf(series)) {
    const detail = dateRefusal(date)
    if (detail) return { pointer, detail }
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
  const left = rule.exceptions?.length ? firstOf(series, rule, 'all') : first
  return left ? undefined : at(undefined, say.nothing())
}

const SHORTEST_DAYS = { daily: 1, weekly: 7, monthly: 28, yearly: 365 } as const

/** No fewer dates than a rule makes in so many days. */
const bound = ({ frequency, interval = 1, weekdays = [], position, additions = [] }: RecurrenceInput, days: number) => {
  // A weekday comes five times in a month at most.
  const each = frequency === 'weekly' || position ? weekdays.length : 5 * weekdays.length
  return (days / (SHORTEST_DAYS[frequency] * interval) + 2) * Math.max(1, each) + additions.length
}

// Counted a few years at a time, which is fast, and ends early where there are too many.
const STEP = { years: 4 }

const tooMany = (series: Series, rule: RecurrenceInput, horizon: string): Refusal => {
  const end = Temporal.Instant.from(horizon)
  let [from, count] = [inRule(series, series.start).subtract({ days: 2 }), 0]
  if (bound(rule, (end.epochMilliseconds - from.epochMilliseconds) / DAY_MS) <= MAX_OCCURRENCES) return undefined
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
  const wrong = wrongDate(series)
  if (wrong || !recurrence) return wrong
  return clash(recurrence) ?? outOfRule(series, recurrence) ?? tooMany(series, recurrence, horizon)
}
