import { Temporal } from 'temporal-polyfill'
import type { Speech } from '../../../core/words/catalogue.ts'
import { message } from '../message.ts'
import { utcText } from '../recurrence/rule.ts'
import { ruleText } from '../recurrence/rule-text.ts'
import type { CalendarDetails, CalendarEvent, CalendarMethod, CalendarPerson } from './event.ts'
import { param, text, uri } from './lines.ts'

/** A date and time on the wall: `20261121T173000`. */
const basic = (wall: string) => `${wall.replace(/[^\dT]/g, '')}00`

/** Writes times of an event as its series does: in its zone, in UTC, or as days. */
const timesOf = ({ timeZone, days }: Pick<CalendarEvent, 'timeZone' | 'days'>) => {
  if (days !== null) return { name: ';VALUE=DATE', write: (wall: string) => basic(wall).replace(/T.*/, '') }
  return timeZone === 'UTC'
    ? { name: '', write: (wall: string) => `${basic(wall)}Z` }
    : { name: `;TZID=${timeZone}`, write: basic }
}
type Times = ReturnType<typeof timesOf>

/** Several times, or nothing where there are none. */
const list = (property: string, { name, write }: Times, walls: readonly string[]) =>
  walls.length > 0 && `${property}${name}:${walls.map(write).join(',')}`

const durationOf = ({ durationMinutes, days }: CalendarDetails) =>
  days === null ? `PT${durationMinutes ?? 0}M` : `P${days}D`

const mailto = (email: string) => `mailto:${uri(email.replace(/[%?]/g, encodeURIComponent))}`

const person = (property: string, { name, email }: CalendarPerson) => `${property};CN=${param(name)}:${mailto(email)}`

const PARTSTATS = { going: 'ACCEPTED', maybe: 'TENTATIVE', declined: 'DECLINED' } as const

// No reply is requested: answers are given to the service.
const attendee = ({ rsvp, ...one }: NonNullable<CalendarEvent['attendees']>[number]) =>
  person(`ATTENDEE;PARTSTAT=${PARTSTATS[rsvp]}`, one)

/** The description, where guests register, and who organises and speaks: people without an address have no property of their own. */
const described = (details: CalendarDetails, { say }: Speech) => {
  const { description, organisers, speakers, externalSpeakers, registrationUrl: url, status } = details
  const all = [...speakers.map(({ name }) => ({ name, organisation: null })), ...externalSpeakers]
  const people = [
    organisers.length > 0 && say(message('calendar.organisers', { organisers })),
    all.length > 0 && say(message('calendar.speakers', { speakers: all }))
  ]
  const registration = url && status !== 'cancelled' && say(message('calendar.registration', { url }))
  return [description, registration, people.filter(Boolean).join('\n')].filter(Boolean).join('\n\n')
}

const located = ({ place, joinUrl }: CalendarDetails) =>
  [place?.name, place?.address].filter(Boolean).join(', ') || joinUrl

/** What an event and an occurrence of it say alike. */
const detailLines = (details: CalendarDetails, times: Times, speech: Speech) => {
  const { title, status, start, url, joinUrl, organiser, sequence, updatedAt, isFree } = details
  const [stamp, description, location] = [utcText(new Date(updatedAt)), described(details, speech), located(details)]
  const link = url ?? joinUrl
  return [
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART${times.name}:${times.write(start)}`,
    `DURATION:${durationOf(details)}`,
    status && `STATUS:${status.toUpperCase()}`,
    isFree && 'TRANSP:TRANSPARENT',
    `SUMMARY:${text(title)}`,
    description && `DESCRIPTION:${text(description)}`,
    location && `LOCATION:${text(location)}`,
    link && `URL:${uri(link)}`,
    organiser && person('ORGANIZER', organiser)
  ]
}

type Lines = (string | false | null | undefined)[]

/** An event, and after it each of its occurrences that differs. */
export const eventLines = (event: CalendarEvent, method: CalendarMethod, speech: Speech): Lines => {
  const {
    uid,
    recurrence,
    overrides,
    timeZone,
    attendees = [],
    overridesOnly = false,
    exceptions = [],
    additions = []
  } = event
  const times = timesOf(event)
  const invited = method === 'PUBLISH' ? [] : attendees.map(attendee)
  const component = (own: Lines, details: CalendarDetails): Lines => [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    ...own,
    // One occurrence can take whole days where its series takes hours.
    ...detailLines(details, timesOf({ timeZone, days: details.days }), speech),
    ...invited,
    'END:VEVENT'
  ]
  const original = (moment: string) =>
    Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })
  const rule = [
    recurrence && `RRULE:${ruleText(event, recurrence)}`,
    list('EXDATE', times, [...(recurrence?.exceptions ?? []), ...exceptions]),
    list('RDATE', times, [...(recurrence?.additions ?? []), ...additions])
  ]
  return [
    ...(overridesOnly ? [] : component(rule, event)),
    ...overrides.flatMap(one =>
      component([`RECURRENCE-ID${times.name}:${times.write(original(one.originalStart))}`], one)
    )
  ]
}
