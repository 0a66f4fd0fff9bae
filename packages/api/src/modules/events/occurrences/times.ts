import type { Recurrence } from '@guildhall/schema'
import { Temporal } from 'temporal-polyfill'
import { instantText, zoned } from '../recurrence/series.ts'

/** How long something takes: minutes, or whole days. */
export type Length = { durationMinutes: number | null; days: number | null }
/** When an event takes place. */
export type Times = Length & { start: string; timeZone: string; recurrence: Recurrence | null }

/** From when to when something takes place that starts at a time on the wall. */
export const spanOf = (start: string, timeZone: string, { durationMinutes, days }: Length) => {
  if (days === null) {
    const begin = zoned(start, timeZone)
    return { startsAt: instantText(begin), endsAt: instantText(begin.add({ minutes: durationMinutes! })) }
  }
  const day = Temporal.PlainDate.from(start)
  const [begin, end] = [day, day.add({ days })].map(one => instantText(one.toZonedDateTime(timeZone)))
  return { startsAt: begin!, endsAt: end! }
}

const onWall = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime()

/** A moment on the wall of a time zone; of whole days, their midnight. */
export const wallOf = (instant: string, { timeZone, days }: Pick<Times, 'timeZone' | 'days'>): string => {
  const wall = onWall(instant, timeZone)
  return (days === null ? wall : wall.with({ hour: 0, minute: 0 })).toString({ smallestUnit: 'minute' })
}

/** The day of a moment in a time zone. */
export const dayIn = (instant: string, timeZone: string) => onWall(instant, timeZone).toPlainDate().toString()

/** The day of a time on the wall. */
export const dayOn = (wall: string): string => wall.slice(0, wall.indexOf('T'))

/** Moves times on the wall by as much as lies between two others. */
export const mover = (from: string, to: string) => {
  const by = Temporal.PlainDateTime.from(from).until(Temporal.PlainDateTime.from(to), { largestUnit: 'day' })
  return (wall: string) => Temporal.PlainDateTime.from(wall).add(by).toString({ smallestUnit: 'minute' })
}

/** Before all events, and after all single ones. */
export const [BEGINNING, END] = ['1900-01-01T00:00:00.000Z', '9999-12-30T00:00:00.000Z']

/** Until when the occurrences of series are created: 13 months from a moment. */
export const horizonOf = (now: Date): string =>
  instantText(Temporal.Instant.from(now.toISOString()).toZonedDateTimeISO('UTC').add({ months: 13 }))
