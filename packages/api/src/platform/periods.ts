import { addDays, startOf } from './days.ts'

const MONTHS = { month: 1, quarter: 3, half_year: 6, year: 12 } as const
/** A calendar month, quarter, half-year or year. */
export type PeriodKind = keyof typeof MONTHS

let firstMonth = 1

/** Sets the month in which years and quarters begin, once at the start. */
export const setYearStart = (month: number): void => {
  firstMonth = month
}

/** One period, by its first day and the first day after it, and whether it is still running. */
export type Period = {
  from: string
  to: string
  open: boolean
  /** Its last day that has begun. */
  lastDay: string
  /** When it begins, and when that last day ends. */
  since: Date
  until: Date
}

/** The number of the month that a day is in, from the year 0 on. */
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const firstDayOf = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** The month with which the period begins that a day is in. */
const beginningOf = (kind: PeriodKind, day: string) => {
  const month = monthOf(day)
  return month - ((month - firstMonth + 1 + 12) % MONTHS[kind])
}

/** The first day of the period that lies so many before the one that a day is in. */
export const periodBefore = (kind: PeriodKind, day: string, periods: number): string =>
  firstDayOf(beginningOf(kind, day) - periods * MONTHS[kind])

/** How many periods have a day among those from a day on and before another. */
export const countPeriods = (kind: PeriodKind, from: string, to: string): number =>
  (beginningOf(kind, addDays(to, -1)) - beginningOf(kind, from)) / MONTHS[kind] + 1

/** These periods, up to the one that today is in. */
export const periodsBetween = (kind: PeriodKind, from: string, to: string, today: string): Period[] => {
  const first = beginningOf(kind, from)
  return Array.from({ length: countPeriods(kind, from, to) }, (_, index) => {
    const month = first + index * MONTHS[kind]
    return { from: firstDayOf(month), to: firstDayOf(month + MONTHS[kind]) }
  })
    .filter(({ from }) => from <= today)
    .map(({ from, to }) => {
      const open = to > today
      const lastDay = open ? today : addDays(to, -1)
      return { from, to, open, lastDay, since: startOf(from), until: startOf(addDays(lastDay, 1)) }
    })
}
