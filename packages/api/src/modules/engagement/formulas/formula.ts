import { DAY_MS } from '../../../platform/days.ts'

/** A formula: its name, the version that is raised whenever the same facts may give another value, where it comes from, and its unit. */
export type Formula = { readonly id: string; readonly version: number; readonly source: string; readonly unit: string }

/** A value as thresholds are compared with it: to 9 decimals, so that 0.15 is 0.15. */
export const rounded = (value: number): number => Number(value.toFixed(9))

/** How many days one day lies after another. */
export const daysFrom = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / DAY_MS

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Sums by a name, of rows that have one. */
export const sumsBy = <T>(rows: readonly T[], nameOf: (row: T) => string | null, amountOf: (row: T) => number) => {
  const sums = new Map<string, number>()
  for (const row of rows) {
    const name = nameOf(row)
    if (name !== null) sums.set(name, (sums.get(name) ?? 0) + amountOf(row))
  }
  return sums
}
