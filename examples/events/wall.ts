/** A date and time on the wall, `2026-11-21T17:30`, or a day alone. */
const WALL = /^(\d{4}-\d{2}-\d{2})(?:T(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z)?)?$/

export type Wall = { at: string; isDay: boolean; isUtc: boolean }

const exists = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

/** A time of the source on the wall; undefined where it is none. */
export const wallOf = (text: string | undefined): Wall | undefined => {
  const [, day, hour, minute, utc] = WALL.exec(text?.trim() ?? '') ?? []
  if (!day || !exists(day) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return undefined
  const isDay = hour === undefined
  return { at: `${day}T${isDay ? '00:00' : `${hour.padStart(2, '0')}:${minute}`}`, isDay, isUtc: utc !== undefined }
}

const milliseconds = (at: string) => Date.parse(`${at}:00Z`)

/** The minutes from one time on the wall to another. */
export const minutesBetween = (from: string, to: string): number => (milliseconds(to) - milliseconds(from)) / 60_000

export const DAY_MINUTES = 1440
/** The days from the day of one time on the wall to that of another. */
export const daysBetween = (from: string, to: string): number =>
  minutesBetween(`${from.slice(0, 10)}T00:00`, `${to.slice(0, 10)}T00:00`) / DAY_MINUTES

/** The day so many days after another. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** A time in UTC on the wall of a zone. */
export const inZone = (at: string, timeZone: string): string =>
  // The Swedish write dates as ISO does.
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(milliseconds(at))
    .replace(' ', 'T')

export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export const weekdayOf = (day: string): Weekday => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]!

/** Which of its weekday in the month a day is, from the first; whether it is the last. */
const placeOf = (day: string) => ({
  position: Math.ceil(Number(day.slice(8)) / 7),
  isLast: addDays(day, 7).slice(0, 7) !== day.slice(0, 7)
})

/** The first day on or after another that is such a weekday, at such a place in its month. */
export const firstDay = (since: string, weekday: Weekday, position?: number): string => {
  const fits = (day: string) => {
    const { position: at, isLast } = placeOf(day)
    return weekdayOf(day) === weekday && (position === undefined || (position === -1 ? isLast : at === position))
  }
  let day = since
  while (!fits(day)) day = addDays(day, 1)
  return day
}

const ZONES: readonly [RegExp, string][] = [
  [/^(PT|PST|PDT|Pacific)\b/i, 'America/Los_Angeles'],
  [/^(ET|EST|EDT|Eastern)\b/i, 'America/New_York'],
  [/^(CET|CEST|Central European)\b/i, 'Europe/Berlin'],
  [/^Poland\b/i, 'Europe/Warsaw'],
  [/^(UTC|GMT)\b/i, 'UTC'],
  [/^([A-Z][a-z]+\/[A-Z]\w+)$/, '$1']
]

/** The time zone that words mean; undefined where they could mean several. */
export const zoneOf = (words: string | undefined): string | undefined => {
  const text = words?.trim() ?? ''
  const found = ZONES.find(([pattern]) => pattern.test(text))
  return found && (found[1] === '$1' ? text : found[1])
}
