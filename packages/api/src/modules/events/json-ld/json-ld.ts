import { Temporal } from 'temporal-polyfill'
import type { CalendarDetails } from '../calendar/event.ts'
import { zoned } from '../recurrence/series.ts'

/** One date of an event as search engines read it. */
export type PublishedOccurrence = Omit<CalendarDetails, 'sequence' | 'updatedAt' | 'organiser' | 'organisers'> & {
  timeZone: string
  /** When its series first had it; where it begins at another time, it was moved. */
  originalStart: string
  mode: 'online' | 'on_site' | 'hybrid'
  /** The communities that hold it. */
  hosts: readonly { name: string; url: string | null }[]
}

const SCHEMA = 'https://schema.org'
const MODES = { online: 'Online', on_site: 'Offline', hybrid: 'Mixed' } as const

const typed = (type: string, members: object) => ({ '@type': type, ...members })

/** A moment with its offset, or of whole days the day. */
const dated = (moment: Temporal.ZonedDateTime, days: number | null) =>
  days === null ? moment.toString({ smallestUnit: 'second', timeZoneName: 'never' }) : moment.toPlainDate().toString()

/** When it begins and ends (of whole days the first and the last), and when it would have begun. */
const timesOf = ({ start, timeZone, durationMinutes, days, status, originalStart }: PublishedOccurrence) => {
  const begin = zoned(start, timeZone)
  const end = days === null ? begin.add({ minutes: durationMinutes ?? 0 }) : begin.add({ days: days - 1 })
  const [startDate, endDate] = [dated(begin, days), dated(end, days)]
  const previousStartDate = dated(Temporal.Instant.from(originalStart).toZonedDateTimeISO(timeZone), days)
  const moved = previousStartDate !== startDate
  const state = status === 'cancelled' ? 'EventCancelled' : moved ? 'EventRescheduled' : 'EventScheduled'
  return { startDate, endDate, ...(moved ? { previousStartDate } : {}), eventStatus: `${SCHEMA}/${state}` }
}

/** Where it takes place: there, online, or both. */
const locationOf = ({ mode, place, joinUrl, url }: PublishedOccurrence) => {
  const virtual = joinUrl ?? url
  const there = mode !== 'online' && place && typed('Place', { name: place.name, address: place.address })
  const online = mode !== 'on_site' && virtual && typed('VirtualLocation', { url: virtual })
  return [there, online].filter(Boolean)
}

/** Where people from outside register. */
const offerOf = ({ registrationUrl: url, status }: PublishedOccurrence) =>
  url && status !== 'cancelled' ? typed('Offer', { url }) : null

const occurrenceOf = (one: PublishedOccurrence) => {
  const outside = one.externalSpeakers.map(({ name, organisation }) =>
    typed('Person', { name, ...(organisation ? { affiliation: typed('Organization', { name: organisation }) } : {}) })
  )
  return typed('Event', {
    name: one.title,
    description: one.description,
    url: one.url,
    ...timesOf(one),
    eventAttendanceMode: `${SCHEMA}/${MODES[one.mode]}EventAttendanceMode`,
    location: locationOf(one),
    organizer: one.hosts.map(({ name, url }) => typed('Organization', { name, url })),
    offers: offerOf(one),
    performer: [...one.speakers.map(({ name }) => typed('Person', { name })), ...outside]
  })
}

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
const ESCAPED = /[<>&\u2028\u2029]/g

/**
 * Occurrences as JSON-LD in the words of schema.org, fit for a `script` element of the type `application/ld+json`: nothing in it
 * can end that element. What is not known is left out.
 */
export const jsonLd = (occurrences: readonly PublishedOccurrence[]): string =>
  JSON.stringify({ '@context': SCHEMA, '@graph': occurrences.map(occurrenceOf) }, (_, value) =>
    isEmpty(value) ? undefined : value
  ).replace(ESCAPED, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
