import type { Speech } from '../../../core/words/catalogue.ts'
import { calendar } from '../calendar/calendar.ts'
import type { CalendarDetails, CalendarPerson } from '../calendar/event.ts'
import { wallOf } from '../occurrences/times.ts'
import type { Entry } from './entry.ts'

/** One entry as it is written, with its version and what is not kept of it. */
export type Written = { entry: Entry; sequence: number; description: string | null }

/** What a mail changes in the calendar of a person: entries of one event. */
export type ItipMessage = {
  method: 'REQUEST' | 'CANCEL'
  organiser: CalendarPerson
  attendee: CalendarPerson
  /** Whether the person no longer goes, so that the entry is cancelled for them alone. */
  left: boolean
  entries: readonly [Written, ...Written[]]
}

/** An invitation, its update or its cancellation (RFC 5546). A date of a series is an entry of its own, by its `RECURRENCE-ID`. */
export const itip = (
  { method, organiser, attendee, left, entries }: ItipMessage,
  now: Date,
  speech: Speech
): string => {
  const written = entries.map(({ entry, sequence, description }) => {
    const { title, place, joinUrl, durationMinutes, days } = entry
    const details: CalendarDetails = {
      title,
      place,
      joinUrl,
      durationMinutes,
      days,
      description,
      sequence,
      organiser,
      status: left ? null : method === 'CANCEL' ? 'cancelled' : entry.status,
      start: wallOf(entry.startsAt, entry),
      updatedAt: now.toISOString(),
      url: null,
      organisers: [],
      speakers: [],
      externalSpeakers: []
    }
    return { ...details, originalStart: entry.originalStart }
  })
  const { uid, timeZone, inDays, answer, originalStart } = entries[0].entry
  const overrides = written.flatMap(one =>
    one.originalStart === null ? [] : { ...one, originalStart: one.originalStart }
  )
  const event = {
    ...written[0]!,
    uid,
    timeZone,
    // A date is known by a day where its series takes whole days, whatever it takes itself.
    ...(originalStart === null ? {} : { days: inDays ? 1 : null }),
    recurrence: null,
    overrides,
    overridesOnly: originalStart !== null,
    attendees: [{ ...attendee, rsvp: left ? ('declined' as const) : answer }]
  }
  return calendar({ name: organiser.name, method, events: [event] }, speech)
}
