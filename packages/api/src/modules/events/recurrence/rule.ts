import { type RecurrenceFrequency, type RecurrenceInput, WEEKDAYS, type Weekday } from '@guildhall/schema'
import { type Freq, RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { isWholeDays, type Series, zoned } from './series.ts'

/** The most occurrences that a series can have from its start to the horizon up to which they are kept. */
export const MAX_OCCURRENCES = 2000

// A rule that makes nothing has to end: the library throws after so many days, weeks, months or years, in some 150 ms. Each holds 31
// dates at most; a bound of dates besides (`maxCandidateEvaluations`) would make it work out all rules 30 times as slowly.
const MAX_ITERATIONS = 2 * MAX_OCCURRENCES

/** The frequencies by the names that iCalendar has for them. */
export const FREQUENCIES = {
  daily: 'DAILY',
  weekly: 'WEEKLY',
  monthly: 'MONTHLY',
  yearly: 'YEARLY'
} as const satisfies Record<RecurrenceFrequency, Freq>

/** The weekdays by the names that iCalendar has for them. */
export const DAYS = Object.fromEntries(WEEKDAYS.map(day => [day, day.slice(0, 2).toUpperCase()])) as Record<
  Weekday,
  string
>

/** The zone in which a rule is worked out: whole days are the same everywhere. */
const zoneOf = (series: Series) => (isWholeDays(series) ? 'UTC' : series.timeZone)
const midnight = (wall: string) => wall.replace(/T.*$/, 'T00:00')

/** A date and time of the series in the zone in which its rule is worked out. */
export const inRule = (series: Series, wall: string) =>
  zoned(isWholeDays(series) ? midnight(wall) : wall, zoneOf(series))

/** The last moment of the day on which a series ends. */
export const endOf = (series: Series, until: string) => zoned(`${until}T23:59:59`, zoneOf(series))

/** A moment in UTC as iCalendar writes it: `20261121T173000Z`. */
export const utcText = (moment: Date): string => moment.toISOString().replace(/[-:]|\.\d+/g, '')

/** The parts of a rule by the names of RFC 5545; `yearly` is in the month of the start. */
export const partsOf = (series: Series, rule: RecurrenceInput) => {
  const { frequency, interval = 1, weekdays = [], position, monthDay, until, count } = rule
  const byDay = weekdays.map(day => `${position ?? ''}${DAYS[day]}`)
  const placed = byDay.length > 0 || monthDay != null
  return {
    freq: FREQUENCIES[frequency],
    interval,
    ...(count ? { count } : {}),
    ...(until ? { until: endOf(series, until) } : {}),
    ...(frequency === 'yearly' && placed ? { byMonth: [Temporal.PlainDateTime.from(series.start).month] } : {}),
    ...(monthDay != null ? { byMonthDay: [monthDay] } : {}),
    ...(byDay.length > 0 ? { byDay } : {})
  }
}

/** The rule as the library knows it, with its exceptions and additions unless only the rule is wanted. */
export const ruleOf = (series: Series, rule: RecurrenceInput, dates: 'all' | 'none' = 'all') => {
  const { exceptions = [], additions = [] } = dates === 'all' ? rule : {}
  const at = (wall: string) => inRule(series, wall)
  return new RRuleTemporal({
    ...partsOf(series, rule),
    maxIterations: MAX_ITERATIONS,
    temporal: Temporal,
    dtstart: at(series.start),
    tzid: zoneOf(series),
    exDate: exceptions.map(at),
    rDate: additions.map(at),
    strict: true,
    cache: false
  })
}

const ENDLESS = /^Maximum /

/** The first date of a rule; null where there is none within the bounds of the search. */
export const firstOf = (series: Series, rule: RecurrenceInput, dates: 'all' | 'none' = 'all') => {
  try {
    return ruleOf(series, rule, dates).next(inRule(series, series.start), true)
  } catch (error) {
    if (error instanceof Error && ENDLESS.test(error.message)) return null
    throw error
  }
}
