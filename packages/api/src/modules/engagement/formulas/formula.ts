import { DAY_MS } from '../../../platform/days.ts'

/** A formula: its name, the version that is raised whenever the same facts may give another value, where it comes from, and its unit. */
export type Formula = { readonly id: string; readonly version: number; readonly source: string; readonly unit: string }

/** A value as thresholds are compared with it: to 9 decimals, so that 0.15 is 0.15. */
export const rounded = (value: number): number => Math.round(value * 1e9) / 1e9

// The same few thousand days are asked about again and again.
const numbers = new Map<string, number>()
const NUMBERS_AT_MOST = 100_000

const numberOf = (day: string): number => {
  const known = numbers.get(day)
  if (known !== undefined) return known
  if (numbers.size >= NUMBERS_AT_MOST) numbers.clear()
  numbers.set(day, Date.parse(day) / DAY_MS)
  return numbers.get(day)!
}

/** How many days one day lies after another. */
export const daysFrom = (earlier: string, later: string): number => numberOf(later) - numberOf(earlier)

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Sums by a name, of rows that have one. */
export const sumsBy = <T, N extends string>(
  rows: readonly T[],
  nameOf: (row: T) => N | null,
  amountOf: (row: T) => number
): Map<N, number> => {
  const sums = new Map<N, number>()
  for (const row of rows) {
    const name = nameOf(row)
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + amountOf(row))
  }
  return sums
}
