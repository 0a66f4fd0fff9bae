/** Names the day that lies so many days before the given one; a negative number lies ahead. */
export type Calendar = (daysAgo: number) => string

const DAY = 86_400_000

/** The calendar of a day (`2026-11-21`), so that a sample tells "last month" and not "in March". */
export const calendar = (today: string): Calendar => {
  const noon = Date.parse(`${today}T12:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(noon)) throw new RangeError(`${today} is not a day.`)
  return daysAgo => new Date(noon - daysAgo * DAY).toISOString().slice(0, 10)
}
