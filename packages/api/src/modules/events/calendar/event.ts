import type { Series } from '../recurrence/series.ts'

/** Who invites or is invited: only what has an address is `ORGANIZER` or `ATTENDEE`. */
export type CalendarPerson = { name: string; email: string }

/** What an event and each of its occurrences say. */
export type CalendarDetails = {
  title: string
  description: string | null
  /** Null where it is cancelled for one person alone, who no longer goes (RFC 5546, 3.2.5). */
  status: 'tentative' | 'confirmed' | 'cancelled' | null
  /** Date and time on the wall of the series' zone, `2026-11-21T17:30`. */
  start: string
  /** How long it takes; an event of whole days has `days` instead. */
  durationMinutes: number | null
  days: number | null
  place: { name: string | null; address: string | null } | null
  /** Where to take part; only if the readers of the calendar may see it. */
  joinUrl: string | null
  /** Where it is described. */
  url: string | null
  /** Where guests register for this date; a series has no such page. */
  registrationUrl?: string | null
  /** Who invites; nobody in a feed. */
  organiser: CalendarPerson | null
  /** The people who organise it: named, without their addresses. */
  organisers: readonly { name: string }[]
  speakers: readonly { name: string }[]
  externalSpeakers: readonly { name: string; organisation: string | null }[]
  /** Grows with each change of the time or the rule (RFC 5545, 3.8.7.4). */
  sequence: number
  updatedAt: string
  /** Whether it leaves the time free: a day on which something is due takes none. */
  isFree?: boolean
}

/** An event as a calendar shows it. */
export type CalendarEvent = Pick<Series, 'timeZone' | 'recurrence'> &
  CalendarDetails & {
    /** The same in feeds, invitations and updates, for ever. */
    uid: string
    /** The occurrences that differ from their series, by the moment at which it first had them. */
    overrides: readonly (CalendarDetails & { originalStart: string })[]
    /** Starts that its rule makes by now and that it never had, and those that it had before its rule changed. */
    exceptions?: readonly string[]
    additions?: readonly string[]
    /** Those who are invited, and what they said; written in invitations and cancellations alone. */
    attendees?: readonly (CalendarPerson & { rsvp: 'going' | 'maybe' | 'declined' })[]
    /** Whether only its overrides are written: an invitation to single occurrences, or their cancellation. */
    overridesOnly?: boolean
  }

export const METHODS = ['PUBLISH', 'REQUEST', 'CANCEL'] as const
/** A feed, an invitation or its update, a cancellation (RFC 5546). */
export type CalendarMethod = (typeof METHODS)[number]

export type Calendar = {
  name: string
  /** Where the calendar is shown. */
  url?: string | null
  method?: CalendarMethod
  events: readonly CalendarEvent[]
}
