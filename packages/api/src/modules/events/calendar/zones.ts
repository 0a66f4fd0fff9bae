import { Temporal } from 'temporal-polyfill'

/** A date and time of the clock on the wall: `20261121T173000`. */
const basic = (wall: Temporal.PlainDateTime): string => wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

/** The offset of a zone from UTC: `+0530`. */
const offset = (moment: Temporal.ZonedDateTime) => moment.offset.replaceAll(':', '')

type Kind = 'STANDARD' | 'DAYLIGHT'
const observance = (kind: Kind, from: Temporal.ZonedDateTime, at: Temporal.ZonedDateTime): string[] => [
  `BEGIN:${kind}`,
  // The clock shows what it showed before.
  `DTSTART:${basic(at.withTimeZone(from.offset).toPlainDateTime())}`,
  `TZOFFSETFROM:${offset(from)}`,
  `TZOFFSETTO:${offset(at)}`,
  `END:${kind}`
]

const newYear = (zone: string, year: number) =>
  Temporal.PlainDateTime.from({ year, month: 1, day: 1 }).toZonedDateTime(zone)

/** The changes of the clocks in a year, each as an observance of its own. */
const changesIn = (zone: string, year: number): string[] => {
  const [begin, end] = [newYear(zone, year), newYear(zone, year + 1)]
  const lines: string[] = []
  // A change at the very beginning belongs to its year.
  let before = begin.subtract({ nanoseconds: 1 })
  for (;;) {
    const at = before.getTimeZoneTransition('next')
    if (!at || Temporal.ZonedDateTime.compare(at, end) >= 0) return lines
    const from = at.subtract({ nanoseconds: 1 })
    lines.push(...observance(at.offsetNanoseconds > from.offsetNanoseconds ? 'DAYLIGHT' : 'STANDARD', from, at))
    before = at
  }
}

const kept = new Map<string, readonly string[]>()

/** What a year of a zone says; worked out once, since it takes milliseconds. */
const yearOf = (zone: string, year: number): readonly string[] => {
  const key = `${zone} ${year}`
  const known = kept.get(key)
  if (known) return known
  const made = changesIn(zone, year)
  kept.set(key, made)
  return made
}

/** A time zone from the beginning of one year to the end of another; its last offset holds from then on. */
export const zoneLines = (zone: string, first: number, last: number): string[] => {
  const begin = newYear(zone, first)
  const years = Array.from({ length: last - first + 1 }, (_, index) => yearOf(zone, first + index))
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observance('STANDARD', begin, begin), ...years.flat(), 'END:VTIMEZONE']
}
