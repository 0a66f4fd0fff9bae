const DAY_MS = 86_400_000

const daysIn = (timeZone?: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
const utc = daysIn('UTC')

/** The day so many days after another. */
export const addDays = (day: string, days: number): string => utc.format(Date.parse(day) + days * DAY_MS)

/** The month of a day. */
export const monthOf = (day: string): string => day.replace(/-\d+$/, '')

/** The first day of a month. */
export const firstOf = (month: string): string => `${month}-01`

/** The month so many months after another. */
export const addMonths = (month: string, by: number): string => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return monthOf(utc.format(Date.UTC(year, number - 1 + by, 1)))
}

/** The last day of a month. */
export const lastOf = (month: string): string => addDays(firstOf(addMonths(month, 1)), -1)

/** The same day of the month so many months later, or the last where that month is shorter. */
export const sameDay = (day: string, by: number): string => {
  const month = addMonths(monthOf(day), by)
  const last = lastOf(month)
  return [day.replace(/^.*(?=-)/, month), last].sort()[0]!
}

/** The number of a weekday, from 0 for Sunday; the first of all days was a Thursday. */
export const weekdayOf = (day: string): number => (Date.parse(day) / DAY_MS + 4) % 7

type WeekInfo = { firstDay: number }

/** The weekday with which weeks begin where a language is spoken, Monday where that is not known. */
export const firstWeekday = (language: string): number => {
  const locale = new Intl.Locale(language) as Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo }
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7
}

/** The weeks of a month, with the days of the months around it that fill them. */
export const weeksOf = (month: string, first: number): string[][] => {
  const start = addDays(firstOf(month), -((weekdayOf(firstOf(month)) - first + 7) % 7))
  const weeks: string[][] = []
  for (let day = start; day <= lastOf(month); day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)))
  return weeks
}

/** The time zone where it is one, else that of the reader. */
export const zoneOr = (asked: string | null | undefined): string | undefined => {
  try {
    return asked ? daysIn(asked).resolvedOptions().timeZone : undefined
  } catch {
    return undefined
  }
}

/** Says days and times in a language: days as they are, the times of moments in a time zone or the reader’s. */
export const calendarOf = (language: string, timeZone?: string) => {
  const days = daysIn(timeZone)
  // Languages have calendars of their own; months here are those of one.
  const says = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options })
  const [date, month] = [says({ day: 'numeric', month: 'long' }), says({ month: 'long', year: 'numeric' })]
  const weekdays = {
    long: says({ weekday: 'long' }),
    short: says({ weekday: 'short' }),
    narrow: says({ weekday: 'narrow' })
  }
  const dated = says({ day: 'numeric', month: 'long', year: 'numeric' })
  const whole = says({ weekday: 'long', day: 'numeric', month: 'long' })
  const time = says({ timeStyle: 'short', timeZone })
  const zoneIn = (timeZoneName: 'longGeneric' | 'long') =>
    says({ timeZone, timeZoneName })
      .formatToParts(new Date())
      .find(({ type }) => type === 'timeZoneName')!.value
  const zone = zoneIn('longGeneric')
  const at = (text: string) => new Date(text)
  const today = () => days.format(new Date())
  const dayOf = (moment: string) => days.format(at(moment))
  return {
    today,
    dayOf,
    /** 1 December; with the year where it is not this one. */
    date: (day: string) => (day.slice(0, 4) === today().slice(0, 4) ? date : dated).format(at(day)),
    weekday: (day: string, width: keyof typeof weekdays = 'long') => weekdays[width].format(at(day)),
    /** Tuesday, 1 December. */
    day: (day: string) => whole.format(at(day)),
    days: (first: string, last: string) => date.formatRange(at(first), at(last)),
    month: (name: string) => month.format(at(firstOf(name))),
    /** Tuesday, 1 December, 14:00. */
    moment: (moment: string) => `${whole.format(at(dayOf(moment)))}, ${time.format(at(moment))}`,
    /** 14:00 – 15:00, also where the second is of the next day. */
    times: (start: string, end: string) =>
      days.format(at(start)) === days.format(at(end))
        ? time.formatRange(at(start), at(end))
        : `${time.format(at(start))} – ${time.format(at(end))}`,
    // UTC has no generic name, only an offset.
    zone: /\p{Nd}/u.test(zone) ? zoneIn('long') : zone
  }
}
export type Clock = ReturnType<typeof calendarOf>
