import type { Speech } from '../../../core/words/catalogue.ts'
import { today } from '../../../platform/days.ts'
import type { Calendar, CalendarEvent } from './event.ts'
import { linesOf, text, uri } from './lines.ts'
import { eventLines } from './vevent.ts'
import { zoneLines } from './zones.ts'

// Readers that know a zone by its name look no further; for the others the changes of the clocks are said so far ahead.
const YEARS_AHEAD = 5
const FIRST_YEAR = 1970

const yearOf = (wall: string) => Number.parseInt(wall, 10)

/** The years of a zone from the first start in it on. */
const zonesOf = (events: readonly CalendarEvent[]): string[] => {
  const first = new Map<string, number>()
  const last = yearOf(today()) + YEARS_AHEAD
  for (const { timeZone, overrides, additions = [], ...event } of events) {
    const starts = [event, ...overrides].filter(({ days }) => days === null).map(({ start }) => start)
    if (starts.length === 0 || timeZone === 'UTC') continue
    const years = [...starts, ...additions].map(yearOf)
    first.set(timeZone, Math.min(first.get(timeZone) ?? last, ...years))
  }
  return [...first].sort().flatMap(([zone, year]) => zoneLines(zone, Math.max(year, FIRST_YEAR), last))
}

/**
 * Events as iCalendar (RFC 5545): rules as rules, changed and cancelled occurrences as overrides. A feed (`PUBLISH`) holds no
 * address of an attendee. The same events make the same text.
 */
export const calendar = ({ name, url, method = 'PUBLISH', events }: Calendar, speech: Speech): string => {
  const feed = method === 'PUBLISH'
  return linesOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Guildhall//Events//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    feed && `NAME:${text(name)}`,
    feed && `X-WR-CALNAME:${text(name)}`,
    feed && url && `URL:${uri(url)}`,
    feed && 'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    feed && 'X-PUBLISHED-TTL:PT1H',
    ...zonesOf(events),
    ...events.flatMap(event => eventLines(event, method, speech)),
    'END:VCALENDAR'
  ])
}
