// A script: writes 200 random series as calendars, and what `expand` lists of each, for the check with Python.
import { writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expand } from '../recurrence/expand.ts'
import { anySeries } from '../recurrence/recurrence.fixtures.ts'
import { refusal } from '../recurrence/refusal.ts'
import { english, PLAIN } from './calendar.fixtures.ts'
import { calendar } from './calendar.ts'
import type { CalendarDetails, CalendarEvent } from './event.ts'

const WINDOW = { from: '2019-12-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }
const SERIES = 200

type Change = 'cancelled' | 'moved' | 'renamed'
type Dates = 'exceptions' | 'additions'
const picked = <T>(...kinds: T[]) => fc.array(fc.tuple(fc.nat(), fc.constantFrom(...kinds)), { maxLength: 4 })

const wallOf = (moment: string, zone: string) =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDateTime()
const written = (wall: Temporal.PlainDateTime) => wall.toString({ smallestUnit: 'minute' })
const later = (wall: Temporal.PlainDateTime) => written(wall.add({ days: 1 }).with({ hour: 13, minute: 13 }))

const CHANGED: Record<Change, (wall: Temporal.PlainDateTime) => Partial<CalendarDetails>> = {
  cancelled: wall => ({ start: written(wall), status: 'cancelled' }),
  moved: wall => ({ start: later(wall) }),
  renamed: wall => ({ start: written(wall), title: 'Another title' })
}
const DATED: Record<Dates, (wall: Temporal.PlainDateTime) => string> = { exceptions: written, additions: later }

/** The occurrences that are picked, on the wall; each once. */
const pick = <T>(series: CalendarEvent, picks: readonly [number, T][]) => {
  const all = expand(series, WINDOW)
  const chosen = new Map(picks.map(([at, kind]) => [all[at % all.length]?.originalStart, kind]))
  return [...chosen].flatMap(([originalStart, kind]) =>
    originalStart ? [{ originalStart, kind, wall: wallOf(originalStart, series.timeZone) }] : []
  )
}

const withDates = (series: CalendarEvent, picks: readonly [number, Dates][]): CalendarEvent => {
  const found = pick(series, picks)
  const of = (name: Dates) => found.filter(({ kind }) => kind === name).map(({ wall }) => DATED[name](wall))
  return {
    ...series,
    recurrence: { ...series.recurrence!, exceptions: of('exceptions'), additions: of('additions') }
  }
}

const withChanges = (series: CalendarEvent, picks: readonly [number, Change][]): CalendarEvent => ({
  ...series,
  overrides: pick(series, picks).map(({ originalStart, kind, wall }) => ({
    ...series,
    ...CHANGED[kind](wall),
    originalStart
  }))
})

/** The occurrences of an event as a reader should find them: when, what, and whether it is cancelled. */
const foundIn = (event: CalendarEvent) =>
  expand(event, WINDOW)
    .map(({ originalStart }) => {
      const own = event.overrides.find(one => one.originalStart === originalStart)
      const start = own ? Temporal.PlainDateTime.from(own.start) : wallOf(originalStart, event.timeZone)
      const day = start.toPlainDate().toString()
      const at = event.days === null ? start.toZonedDateTime(event.timeZone).toInstant().toString() : day
      return [at, own?.title ?? event.title, (own ?? event).status!.toUpperCase()] as const
    })
    // Where an occurrence that has moved is beyond the window, Python does not find it.
    .filter(([at]) => at < '2027-01-01')
    .sort()

const cases = fc
  .sample(
    fc.tuple(
      anySeries.filter(series => !refusal(series, WINDOW.to)),
      picked<Dates>('exceptions', 'additions'),
      picked<Change>('cancelled', 'moved', 'renamed')
    ),
    { numRuns: SERIES, seed: 5545 }
  )
  .map(([series, dates, changes], index) => {
    const days = series.days ?? null
    const whole = { ...PLAIN, ...series, days, durationMinutes: days === null ? 60 : null, uid: `series-${index}` }
    const event = withChanges(withDates(whole, dates), changes)
    return { ...WINDOW, ics: calendar({ name: 'All', events: [event] }, english), found: foundIn(event) }
  })

writeFileSync('series.ndjson', `${cases.map(one => JSON.stringify(one)).join('\n')}\n`)
