import type { RecurrenceInput } from '@guildhall/schema'
import { Temporal } from 'temporal-polyfill'

/** When an event takes place: once, or by a rule. */
export type Series = {
  /** Date and time on the wall of its zone, `2026-11-21T17:30`; of an event of whole days, the date counts alone. */
  start: string
  timeZone: string
  /** Of an event of whole days, their number. */
  days?: number | null
  recurrence: RecurrenceInput | null
}

/** Whether a series is of whole days. */
export const isWholeDays = ({ days }: Series): boolean => days != null

/** Date and time on the wall as a moment. A time that the clocks skip is read with the offset before, of two the first is taken (RFC 5545, 3.3.5). */
export const zoned = (wall: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone)

/** A moment as answers write it. */
export const instantText = (moment: Temporal.ZonedDateTime): string => new Date(moment.epochMilliseconds).toISOString()
