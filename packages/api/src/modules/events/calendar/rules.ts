import { MAX_DATES, type RecurrenceInput } from '@guildhall/schema'
import { clash } from '../recurrence/clash.ts'
import { fromRuleText } from '../recurrence/from-rule-text.ts'
import { firstOf, inRule, ruleOf } from '../recurrence/rule.ts'
import type { Series } from '../recurrence/series.ts'
import { refusals, skipped } from '../words.en.ts'
import type { Property } from './components.ts'
import { type FileTime, timesIn, wallIn, written } from './values.ts'

/** What was made of the rule of an event, and what of it was not taken. */
export type ReadRule = { series: Series; lost: string[] } | { reason: string }

/** A rule that jCal has as an object, as a text again. */
const textOf = (rule: unknown) =>
  Object.entries(rule as object)
    .map(
      ([name, value]) => `${name}=${name === 'until' ? String(value).replace(/[-:]/g, '') : [value].flat().join(',')}`
    )
    .join(';')

/** The dates of several properties on the wall of the series; those that cannot be read are counted. */
const datesIn = (properties: readonly Property[], name: string, series: Series, zone: string | undefined) => {
  const dates: string[] = []
  let unread = 0
  const [, time] = /(T.*)$/.exec(series.start) ?? []
  const at = (one: FileTime) => {
    const date = written(wallIn(one, series.timeZone))
    // A day by itself means what begins on it.
    return one.wholeDay ? date.replace(/T.*$/, time ?? 'T00:00') : date
  }
  for (const property of properties.filter(([one]) => one === name)) {
    const times = timesIn(property, zone)
    if (times?.every(one => one.wholeDay || one.zone)) dates.push(...times.map(at))
    else unread++
  }
  return { dates: [...new Set(dates)].sort(), unread }
}

const withDates = (
  series: Series,
  rule: RecurrenceInput,
  properties: readonly Property[],
  zone: string | undefined
) => {
  const [out, more] = [datesIn(properties, 'exdate', series, zone), datesIn(properties, 'rdate', series, zone)]
  const [exceptions, additions] = [out.dates.slice(0, MAX_DATES), more.dates.slice(0, MAX_DATES)]
  const all = ruleOf(series, { ...rule, additions })
  const hits = exceptions.filter(date => all.matches(inRule(series, date)))
  const [unread, missed] = [out.unread + more.unread, exceptions.length - hits.length]
  const lost = [
    unread > 0 && skipped.dates(unread),
    missed > 0 && skipped.exceptions(missed),
    Math.max(out.dates.length, more.dates.length) > MAX_DATES && skipped.moreDates(MAX_DATES)
  ].filter(reason => reason !== false)
  const dates = { ...(hits.length > 0 ? { exceptions: hits } : {}), ...(additions.length > 0 ? { additions } : {}) }
  return { series: { ...series, recurrence: { ...rule, ...dates } }, lost }
}

/** The series that an event begins, with its exceptions and additions; the event alone where it has no rule. */
export const ruleIn = (properties: readonly Property[], event: Series, zone: string | undefined): ReadRule => {
  const rules = properties.filter(([name]) => name === 'rrule')
  const added = properties.some(([name]) => name === 'rdate')
  if (rules.length === 0 && !added) return { series: event, lost: [] }
  // Dates without a rule are those and the start.
  const found =
    rules.length === 0
      ? { recurrence: { frequency: 'daily' as const, count: 1 } }
      : fromRuleText(rules.map(([, , , rule]) => textOf(rule)).join('\n'), event)
  if ('reason' in found) return found
  const refused = clash(found.recurrence)
  if (refused) return { reason: refused.detail }
  const first = firstOf(event, found.recurrence)
  if (!first) return { reason: refusals.nothing() }
  // What other programs make of a start that is no date of its rule differs: the series begins on the first that is.
  const moved = !first.equals(inRule(event, event.start))
  const series = moved ? { ...event, start: written(first.toPlainDateTime()) } : event
  const { lost, ...whole } = withDates(series, found.recurrence, properties, zone)
  return { ...whole, lost: [...(moved ? [skipped.start(event.start)] : []), ...lost] }
}
