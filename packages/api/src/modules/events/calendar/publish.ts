import type { Speech } from '../../../core/words/catalogue.ts'
import { BEGINNING, wallOf } from '../occurrences/times.ts'
import { expand } from '../recurrence/expand.ts'
import type { Series } from '../recurrence/series.ts'
import { calendar } from './calendar.ts'
import type { CalendarEvent } from './event.ts'
import type { Published } from './published.ts'

const justAfter = (moment: string) => new Date(Date.parse(moment) + 1).toISOString()

/** How the dates of a series differ from its rule: what is over stays where it was when the rule changes. */
const besides = (series: Series & { days: number | null }, dates: readonly string[] | null) => {
  const last = dates?.at(-1)
  if (!dates || !last) return {}
  const made = expand(series, { from: BEGINNING, to: justAfter(last) }).map(({ originalStart }) => originalStart)
  const without = (all: readonly string[], others: readonly string[]) => {
    const left = new Set(others)
    return all.filter(moment => !left.has(moment)).map(moment => wallOf(moment, series))
  }
  return { exceptions: without(made, dates), additions: without(dates, made) }
}

// An event has no page of its own, and addresses of people are in no feed.
const UNSAID = { url: null, organiser: null }

const eventOf = ({ id, said, start, timeZone, recurrence, differing, dates }: Published): CalendarEvent => ({
  ...said,
  ...UNSAID,
  ...besides({ start, timeZone, days: said.days, recurrence }, dates),
  uid: id,
  start,
  timeZone,
  recurrence,
  overrides: differing.map(({ startsAt, ...one }) => ({
    ...one,
    ...UNSAID,
    start: wallOf(startsAt, { timeZone, days: one.days })
  }))
})

/** Events as a feed to subscribe to. */
export const publish = (
  { name, url, events }: { name: string; url: string | null; events: readonly Published[] },
  speech: Speech
): string => calendar({ name, url, events: events.map(eventOf) }, speech)
