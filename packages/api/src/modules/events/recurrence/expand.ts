import { Temporal } from 'temporal-polyfill'
import { inRule, ruleOf } from './rule.ts'
import { instantText, isWholeDays, type Series } from './series.ts'

/** From a moment on, before another (RFC 3339). */
export type Window = { from: string; to: string }

/** An occurrence, known for ever by the moment at which its series first had it. */
export type Occurrence = { originalStart: string }

const MARGIN = { hours: 36 }

/** The beginning of a whole day in the zone of its series; on some days that is not midnight. */
const beginning = (series: Series) => (start: Temporal.ZonedDateTime) =>
  isWholeDays(series) ? start.toPlainDate().toZonedDateTime(series.timeZone) : start

/**
 * The occurrences of a series within a window, in order. They keep the time on the wall when the clocks change. A time that
 * does not exist on the day on which the clocks go forward is left out where the rule makes it, and not counted (RFC 5545,
 * 3.3.10); where it is the start of a single event or an addition, it is read with the offset before, an hour later on the
 * wall (3.3.5). Of a time that comes twice it is the first.
 */
export const expand = (series: Series, { from, to }: Window): Occurrence[] => {
  const [first, end] = [Temporal.Instant.from(from), Temporal.Instant.from(to)]
  const begin = beginning(series)
  // Whole days are worked out in UTC, up to 14 hours away from those of their zone.
  const near = { after: first.subtract(MARGIN), before: end.add(MARGIN) }
  const starts = series.recurrence
    ? ruleOf(series, series.recurrence).between(
        near.after.toZonedDateTimeISO('UTC'),
        near.before.toZonedDateTimeISO('UTC'),
        true
      )
    : [inRule(series, series.start)]
  return starts
    .map(begin)
    .filter(({ epochMilliseconds: at }) => at >= first.epochMilliseconds && at < end.epochMilliseconds)
    .map(start => ({ originalStart: instantText(start) }))
}
