import type { MetricPeriod } from '@guildhall/schema'
import { addMonths } from '../../../platform/days.ts'

const LENGTHS: Record<MetricPeriod, number> = { month: 1, quarter: 3, year: 12 }
/** More periods than this are drawn as longer ones. */
const PERIODS_AT_MOST = 48

export type Dated = { on: string; value: number }
/** A period, from a day to the day after its last, with its last value. */
export type Column = { from: string; to: string; value: number | null }

const startOf = (day: string, months: number) => {
  const month = Number(day.slice(5, 7)) - 1
  return `${day.slice(0, 4)}-${String(month - (month % months) + 1).padStart(2, '0')}-01`
}

const columnsOf = (values: readonly Dated[], months: number): Column[] => {
  const last = new Map(values.map(({ on, value }) => [startOf(on, months), value]))
  const columns: Column[] = []
  const end = startOf(values.at(-1)!.on, months)
  for (let from = startOf(values[0]!.on, months); from <= end; from = addMonths(from, months))
    columns.push({ from, to: addMonths(from, months), value: last.get(from) ?? null })
  return columns
}

const isFit = (columns: readonly Column[]) =>
  columns.length <= PERIODS_AT_MOST && 2 * columns.filter(({ value }) => value !== null).length >= columns.length

/**
 * Values in the order of their days, by the shortest periods of which half have one: months, quarters or years. Without values, the
 * month of `today`.
 */
export const periodsOf = (
  values: readonly Dated[],
  today: string
): { period: MetricPeriod; columns: readonly Column[] } => {
  if (values.length === 0) {
    const from = startOf(today, 1)
    return { period: 'month', columns: [{ from, to: addMonths(from, 1), value: null }] }
  }
  for (const period of ['month', 'quarter'] as const) {
    const columns = columnsOf(values, LENGTHS[period])
    if (isFit(columns)) return { period, columns }
  }
  return { period: 'year', columns: columnsOf(values, LENGTHS.year).slice(-PERIODS_AT_MOST) }
}
