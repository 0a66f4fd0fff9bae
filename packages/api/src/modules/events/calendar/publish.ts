import type { CalendarDay } from '../../../core/module/calendar-day.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { message } from '../message.ts'
import { BEGINNING, wallOf } from '../occurrences/times.ts'
import { expand } from '../recurrence/expand.ts'
import type { Series } from '../recurrence/series.ts'
import { calendar } from './calendar.ts'
import { asEvents } from './days.ts'
import type { CalendarEvent } from './event.ts'
import type { Published } from './published.ts'

const justAfter = (moment: string) => new Date(Date.parse(moment) + 1).toISOString()

type Besides = Pick<CalendarEvent, 'exceptions' | 'additions'>

/** How the dates of a series differ from its rule: what is over stays where it was when the rule changes. */
const besides = (series: Series & { days: number | null }, dates: readonly string[]): Besides => {
  const last = dates.at(-1)
  if (!last) return {}
  const made = expand(series, { from: BEGINNING, to: justAfter(last) }).map(({ originalStart }) => originalStart)
  const without = (all: readonly string[], others: readonly string[]) => {
    const left = new Set(others)
    return all.filter(moment => !left.has(moment)).map(moment => wallOf(moment, series))
  }
  return { exceptions: without(made, dates), additions: without(dates, made) }
}

// To work out a rule takes 2 ms, and feeds are read again and again.
const known = new Map<string, Besides>()
const MOST_KNOWN = 5000

const besidesOf = ({ id, said: { days, sequence }, start, timeZone, recurrence, dates }: Published): Besides => {
  if (!dates) return {}
  const key = [id, sequence, dates.length, dates.at(-1)].join(' ')
  const found = known.get(key) ?? besides({ start, timeZone, days, recurrence }, dates)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, found)
  return found
}

// An event has no page of its own. What nobody is invited by has no organiser (RFC 5545, 3.8.4.3), and addresses of people are in no feed.
const UNSAID = { url: null, organiser: null }

const eventOf = (event: Published): CalendarEvent => {
  const { id, said, start, timeZone, recurrence, registrationUrl, differing } = event
  const overrides = differing.map(({ startsAt, start: wall, ...one }) => ({
    ...one,
    ...UNSAID,
    start: wall ?? wallOf(startsAt, { timeZone, days: one.days })
  }))
  // The one date of a single event is the event, also while its community pauses.
  const { originalStart: _, ...own } = (!recurrence && overrides[0]) || {
    ...said,
    start,
    registrationUrl,
    originalStart: undefined
  }
  return {
    ...own,
    ...UNSAID,
    ...besidesOf(event),
    uid: id,
    timeZone,
    recurrence,
    overrides: recurrence ? overrides : []
  }
}

type Feed = { name: string | null; url: string | null; events: readonly Published[] }

const written = ({ name, url }: Feed, events: CalendarEvent[], speech: Speech) =>
  calendar({ name: name ?? speech.say(message('calendar.name')), url, events }, speech)

/** Events as a feed to subscribe to, and days on which something is due beside them. */
export const publish = (feed: Feed, speech: Speech, days: readonly CalendarDay[] = []): string =>
  written(feed, [...feed.events.map(eventOf), ...asEvents(days, speech)], speech)

/** One date as a file to add to a calendar. That of a series comes without it, and is replaced by its feed. */
export const publishDate = (feed: Feed, speech: Speech): string => {
  const dates = feed.events.map(event => ({
    ...eventOf(event),
    ...(event.recurrence ? { overridesOnly: true } : { overrides: [] })
  }))
  return written(feed, dates, speech)
}
