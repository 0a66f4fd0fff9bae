import type { RecurrenceInput } from '@guildhall/schema'
import { endOf, partsOf, utcText } from './rule.ts'
import { isWholeDays, type Series } from './series.ts'

/** The rule as the text that iCalendar has for it: `FREQ=MONTHLY;BYDAY=2TU`. Exceptions and additions are not part of it. */
export const ruleText = (series: Series, rule: RecurrenceInput): string => {
  const { freq, interval, count, byMonth, byMonthDay, byDay } = partsOf(series, rule)
  const until =
    rule.until &&
    (isWholeDays(series)
      ? rule.until.replaceAll('-', '')
      : utcText(new Date(endOf(series, rule.until).epochMilliseconds)))
  const parts = {
    FREQ: freq,
    INTERVAL: interval > 1 ? interval : undefined,
    BYMONTH: byMonth,
    BYMONTHDAY: byMonthDay,
    BYDAY: byDay,
    UNTIL: until,
    COUNT: count
  }
  return Object.entries(parts)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name}=${value}`)
    .join(';')
}
