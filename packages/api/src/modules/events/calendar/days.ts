import type { CalendarDay } from '../../../core/module/calendar-day.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import type { CalendarEvent } from './event.ts'

/** Days on which something is due, as a calendar shows them: as events of that day which leave the time free. */
export const asEvents = (days: readonly CalendarDay[], { say }: Speech): CalendarEvent[] =>
  days.map(({ uid, on, title, description, url, sequence, updatedAt }) => ({
    uid,
    title: say(title),
    description: say(description),
    status: 'confirmed',
    start: `${on}T00:00`,
    durationMinutes: null,
    days: 1,
    timeZone: 'UTC',
    place: null,
    joinUrl: null,
    url,
    organiser: null,
    organisers: [],
    speakers: [],
    externalSpeakers: [],
    sequence,
    updatedAt,
    isFree: true,
    recurrence: null,
    overrides: []
  }))
