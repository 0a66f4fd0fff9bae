import { addDays, isDay, startOf } from '../src/platform/days.ts'

/** Names the day that lies so many days before the given one; a negative number lies ahead. */
export type Calendar = (daysAgo: number) => string

/** The calendar of a day (`2026-11-21`), so that a sample tells "last month" and not "in March". */
export const calendar = (today: string): Calendar => {
  if (!isDay(today) || Number.isNaN(Date.parse(today))) throw new RangeError(`${today} is not a day.`)
  return daysAgo => addDays(today, -daysAgo)
}

/** The moment of a day at a time of it. */
export const momentOf = (day: string, hour: number, minute = 0): string =>
  new Date(startOf(day).getTime() + (hour * 60 + minute) * 60_000).toISOString()
