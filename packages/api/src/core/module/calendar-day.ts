import type { Message } from '@guildhall/schema'

/** A day in a calendar on which something is due, beside events. */
export type CalendarDay = {
  /** The same for ever. */
  uid: string
  /** The day, `2026-11-30`. */
  on: string
  title: Message
  description: Message
  url: string
  /** Grows with each change of the day. */
  sequence: number
  updatedAt: string
}
