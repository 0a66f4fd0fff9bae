import { MAX_COUNT, type RecurrenceFrequency, type RecurrenceInput, type Weekday } from '@guildhall/schema'
import { Temporal } from 'temporal-polyfill'
import { shortened } from '../../../platform/text.ts'
import { unreadable as say } from '../words.en.ts'
import { DAYS, FREQUENCIES, inRule } from './rule.ts'
import type { Series } from './series.ts'
import { numberIn, type Parts, partsIn, refuse, Unreadable } from './text-parts.ts'

const keyOf = <K extends string>(table: Record<K, string>, value: string) =>
  (Object.keys(table) as K[]).find(key => table[key] === value)

/** The days that a rule names, and which of them in the month where it says so. */
const weekdaysIn = (parts: Parts): { weekdays: Weekday[]; position?: number } => {
  const value = parts.get('BYDAY') ?? ''
  const beyond = () => refuse(say.beyond('BYDAY', shortened(value, 40)))
  const named = value ? value.split(',') : []
  const read = named.map(one => {
    const [, position, name] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(one.trim()) ?? []
    return { position: position && Number(position), weekday: keyOf(DAYS, name ?? '') ?? beyond() }
  })
  const weekdays = [...new Set(read.map(({ weekday }) => weekday))]
  const positions = new Set(read.map(({ position }) => position))
  // One weekday and its place among those of the month say the same as a position.
  const place = numberIn(parts, 'BYSETPOS', -1, 5)
  if (place !== undefined && (weekdays.length !== 1 || !positions.has(undefined)))
    return refuse(say.notCarried('BYSETPOS'))
  const [position = place] = positions as Set<number | undefined>
  if (positions.size > 1 || (position !== undefined && (position === 0 || position < -1 || position > 5)))
    return beyond()
  return { weekdays, ...(position === undefined ? {} : { position }) }
}

/** The last day on which a rule can take place: of a moment before the time of the start, the day before. */
const untilIn = (parts: Parts, series: Series): string | undefined => {
  const value = parts.get('UNTIL')
  if (value === undefined) return undefined
  const start = inRule(series, series.start)
  try {
    const until = value.endsWith('Z')
      ? Temporal.Instant.from(value).toZonedDateTimeISO(start.timeZoneId).toPlainDateTime()
      : Temporal.PlainDateTime.from(value)
    const early = value.includes('T') && Temporal.PlainTime.compare(until, start) < 0
    return until
      .toPlainDate()
      .subtract({ days: early ? 1 : 0 })
      .toString()
  } catch {
    return refuse(say.beyond('UNTIL', shortened(value, 40)))
  }
}

/** Weeks begin on Monday here. Where they begin elsewhere, the same dates come of it if no week is cut in two between its days. */
const checkWeeks = (parts: Parts, days: readonly Weekday[], series: Series) => {
  const value = parts.get('WKST')
  if (value === undefined) return
  const order = Object.values(DAYS)
  const begin = order.indexOf(value)
  if (begin < 0) refuse(say.beyond('WKST', shortened(value, 40)))
  const places = [...days.map(day => order.indexOf(DAYS[day])), inRule(series, series.start).dayOfWeek - 1]
  if (new Set(places.map(place => place >= begin)).size > 1) refuse(say.beyond('WKST', value))
}

type Placed = Pick<RecurrenceInput, 'weekdays' | 'position' | 'monthDay'>

/** Which days of its weeks, months or years a rule means. */
const placedIn = (parts: Parts, frequency: RecurrenceFrequency, series: Series): Placed => {
  const found = weekdaysIn(parts)
  const monthDay = numberIn(parts, 'BYMONTHDAY', -1, 31)
  const month = numberIn(parts, 'BYMONTH', 1, 12)
  const monthly = frequency === 'monthly' || frequency === 'yearly'
  if (monthDay !== undefined && (!monthly || found.weekdays.length > 0)) refuse(say.notCarried('BYMONTHDAY'))
  if (found.position !== undefined && !monthly) refuse(say.beyond('BYDAY', shortened(parts.get('BYDAY')!, 40)))
  const placed = found.weekdays.length > 0 || monthDay !== undefined
  const inMonth = frequency === 'yearly' ? inRule(series, series.start).month : undefined
  // A rule of a year names its month, unless it means the date of the start.
  if (month === undefined ? inMonth && placed : month !== inMonth)
    refuse(month === undefined ? say.withoutMonth() : say.beyond('BYMONTH', String(month)))
  return {
    ...(found.weekdays.length > 0 ? found : {}),
    ...(monthDay === undefined ? {} : { monthDay })
  }
}

const read = (text: string, series: Series): RecurrenceInput => {
  const parts = partsIn(text)
  const unit = parts.get('FREQ') ?? refuse(say.noFrequency())
  const named = keyOf(FREQUENCIES, unit) ?? refuse(say.frequency(shortened(unit, 40)))
  const interval = numberIn(parts, 'INTERVAL', 1, 99) ?? 1
  const [until, count] = [untilIn(parts, series), numberIn(parts, 'COUNT', 1, MAX_COUNT)]
  if (until && count) refuse(say.untilAndCount())
  // Every day of certain weekdays is every week on these.
  const frequency = named === 'daily' && parts.has('BYDAY') && interval === 1 ? 'weekly' : named
  const placed = placedIn(parts, frequency, series)
  if (frequency === 'daily' && placed.weekdays) refuse(say.beyond('BYDAY', shortened(parts.get('BYDAY')!, 40)))
  if (frequency === 'weekly' && interval > 1) checkWeeks(parts, placed.weekdays ?? [], series)
  return {
    frequency,
    ...(interval > 1 ? { interval } : {}),
    ...placed,
    ...(until ? { until } : {}),
    ...(count ? { count } : {})
  }
}

/**
 * A recurrence rule (`FREQ=WEEKLY;BYDAY=TU`) as an object, or the reason why there is none for it: two rules, a start without
 * a zone, or parts that the object does not have. `timeZone` is empty where it is not known.
 */
export const fromRuleText = (text: string, series: Series): { recurrence: RecurrenceInput } | { reason: string } => {
  if (!series.timeZone) return { reason: say.noZone() }
  try {
    return { recurrence: read(text, series) }
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.message }
    throw error
  }
}
