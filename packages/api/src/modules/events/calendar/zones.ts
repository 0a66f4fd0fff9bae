import { Temporal } from 'temporal-polyfill'

/** A date and time of the clock on the wall: `20261121T173000`. */
const basic = (wall: Temporal.PlainDateTime): string => wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')

/** The offset of a zone from UTC: `+0530`. */
const offset = (moment: Temporal.ZonedDateTime) => moment.offset.replaceAll(':', '')

type Kind = 'STANDARD' | 'DAYLIGHT'
const observance = (kind: Kind, wall: Temporal.PlainDateTime, from: string, to: string): string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${basic(wall)}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  `END:${kind}`
]

/** A change of the clocks, at the time that they show before it. */
const changed = (at: Temporal.ZonedDateTime): string[] => {
  const before = at.subtract({ nanoseconds: 1 })
  const forward = at.offsetNanoseconds - before.offsetNanoseconds
  const wall = at.toPlainDateTime().subtract({ nanoseconds: forward })
  return observance(forward > 0 ? 'DAYLIGHT' : 'STANDARD', wall, offset(before), offset(at))
}

const newYear = (zone: string, year: number) =>
  Temporal.PlainDateTime.from({ year, month: 1, day: 1 }).toZonedDateTime(zone)

/** The changes in a year. */
const changesIn = (zone: string, year: number): string[] => {
  const end = newYear(zone, year + 1)
  const lines: string[] = []
  // A change at the very beginning belongs to its year.
  let before = newYear(zone, year).subtract({ nanoseconds: 1 })
  for (;;) {
    const at = before.getTimeZoneTransition('next')
    if (!at || Temporal.ZonedDateTime.compare(at, end) >= 0) return lines
    lines.push(...changed(at))
    before = at
  }
}

/** The offset with which a year begins: by the change before it, where there is one. */
const heldIn = (zone: string, year: number): string[] => {
  const begin = newYear(zone, year)
  const at = begin.getTimeZoneTransition('previous')
  return at ? changed(at) : observance('STANDARD', begin.toPlainDateTime(), offset(begin), offset(begin))
}

const kept = new Map<string, readonly string[]>()

/** What is said of a zone and a year; worked out once, since it takes milliseconds. */
const keep = (make: (zone: string, year: number) => string[]) => (zone: string, year: number) => {
  const key = `${make.name} ${zone} ${year}`
  const lines = kept.get(key) ?? make(zone, year)
  kept.set(key, lines)
  return lines
}
const [held, changes] = [keep(heldIn), keep(changesIn)]

/** A time zone from the beginning of one year to the end of another; its last offset holds from then on. */
export const zoneLines = (zone: string, first: number, last: number): string[] => {
  const years = Array.from({ length: last - first + 1 }, (_, index) => changes(zone, first + index))
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...held(zone, first), ...years.flat(), 'END:VTIMEZONE']
}
