import type { Community } from '@guildhall/schema'
import { DAY_MS } from '../../../platform/days.ts'

type Cadence = NonNullable<Community['cadence']>

/** The days of each unit, the largest first, and how far the days between two dates may be from a whole number of it. */
const UNITS: readonly [unit: Cadence['unit'], days: number, nearly: number][] = [
  ['month', 30.44, 1.5],
  ['week', 7, 1.5],
  ['day', 1, 0.25]
]

const byNumber = (a: number, b: number) => a - b

/** The value that so many quarters of sorted values do not exceed. */
const quartile = (sorted: readonly number[], quarters: number) => sorted[Math.ceil((sorted.length * quarters) / 4) - 1]!

/**
 * How often somebody meets who meets on these days: what usually lies between two of them, in the largest unit that fits. Null for fewer
 * than three days, and for irregular ones, half of which lie further apart than half of what is usual; a pause counts for nothing.
 */
export const cadenceOf = (days: readonly string[]): Cadence | null => {
  const times = [...new Set(days)].map(day => Date.parse(day) / DAY_MS).sort(byNumber)
  if (times.length < 3) return null
  const gaps = times
    .slice(1)
    .map((time, at) => time - times[at]!)
    .sort(byNumber)
  const usual = quartile(gaps, 2)
  if (quartile(gaps, 3) - quartile(gaps, 1) > usual / 2) return null
  const near = gaps.filter(gap => gap >= usual / 2 && gap <= usual * 1.5)
  const mean = near.reduce((sum, gap) => sum + gap, 0) / near.length
  for (const [unit, length, nearly] of UNITS) {
    const interval = Math.round(mean / length)
    if (interval >= 1 && Math.abs(mean - interval * length) <= nearly) return { interval, unit }
  }
  return null
}
