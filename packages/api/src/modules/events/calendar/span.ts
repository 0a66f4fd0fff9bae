import { Temporal } from 'temporal-polyfill'
import { timeZone } from '../../../platform/days.ts'
import { shortened } from '../../../platform/text.ts'
import { skipped } from '../words.en.ts'
import type { Property } from './components.ts'
import { firstValue } from './details.ts'
import { type FileTime, timesIn, tzidOf, wallIn } from './values.ts'

export type Length = { durationMinutes: number } | { days: number }
/** When an event of a file begins and how long it takes. */
export type Span = { start: Temporal.PlainDateTime; zone: string; length: Length; lost: string[] }

const MOST_MINUTES = 44_640
const MOST_DAYS = 366
const MINUTE = 60_000

type Ended = { end: Temporal.PlainDateTime | undefined } | { reason: string }

/** When it ends, on the wall of the zone in which it begins. */
const endIn = (
  properties: readonly Property[],
  start: FileTime,
  zone: string,
  calendarZone: string | undefined
): Ended => {
  const property = properties.find(([name]) => name === 'dtend')
  if (property) {
    const end = timesIn(property, calendarZone)?.[0]
    return end ? { end: wallIn(end, zone) } : { reason: skipped.unreadableTime('DTEND') }
  }
  const duration = firstValue(properties, 'duration')
  if (duration === undefined) return { end: start.wholeDay ? start.wall.add({ days: 1 }) : undefined }
  try {
    const end = start.wall.toZonedDateTime(zone).add(Temporal.Duration.from(duration))
    return { end: end.toPlainDateTime() }
  } catch {
    return { reason: skipped.unreadableTime('DURATION') }
  }
}

const lengthOf = (start: Temporal.PlainDateTime, end: Temporal.PlainDateTime, zone: string, wholeDay: boolean) => {
  if (wholeDay) return { days: Math.ceil(start.until(end).total({ unit: 'days' })) }
  const [first, last] = [start, end].map(wall => wall.toZonedDateTime(zone).epochMilliseconds) as [number, number]
  return { durationMinutes: Math.ceil((last - first) / MINUTE) }
}

/** When an event begins and how long it takes, or why that cannot be said. */
export const spanIn = (
  properties: readonly Property[],
  calendarZone: string | undefined
): Span | { reason: string } => {
  const property = properties.find(([name]) => name === 'dtstart')
  if (!property) return { reason: skipped.noStart() }
  const start = timesIn(property, calendarZone)?.[0]
  if (!start) return { reason: skipped.unreadableTime('DTSTART') }
  const zone = start.wholeDay ? (calendarZone ?? timeZone()) : start.zone
  const tzid = tzidOf(property)
  if (!zone) return { reason: tzid ? skipped.unknownZone(shortened(tzid, 100)) : skipped.noZone() }
  const ended = endIn(properties, start, zone, calendarZone)
  if ('reason' in ended) return ended
  if (!ended.end) return { start: start.wall, zone, length: { durationMinutes: 60 }, lost: [skipped.noEnd()] }
  const length = lengthOf(start.wall, ended.end, zone, start.wholeDay)
  const [amount, most] = 'days' in length ? [length.days!, MOST_DAYS] : [length.durationMinutes!, MOST_MINUTES]
  if (amount < 1) return { reason: skipped.endBeforeStart() }
  if (amount > most) return { reason: skipped.tooLong() }
  return { start: start.wall, zone, length: length as Length, lost: [] }
}
