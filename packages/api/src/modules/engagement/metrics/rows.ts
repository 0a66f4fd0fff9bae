import type { Metric, MetricRow } from '../../../core/module/metric.ts'
import { type Equation, withhold } from './withhold.ts'

/** Scopes that pool others, by their places. */
export type Totals = readonly { sum: number; parts: ReadonlySet<number> }[]

type About = MetricRow & { people: number }

/** Rows that add up: those of a group of rows, by which of them is the sum of the others. */
const equation = (rows: readonly About[], isSum: (row: About) => boolean): Equation<About>[] => {
  const sum = rows.find(isSum)
  return sum ? [{ sum, parts: rows.filter(row => row !== sum) }] : []
}

const partitionsOf = (rows: readonly About[]) =>
  [...Map.groupBy(rows, ({ scope }) => scope).values()].flatMap(own => equation(own, ({ part }) => part === null))

/** What is withheld of one period, within a scope that pools others, or of scopes that nothing pools. */
const within = (
  rows: readonly About[],
  isPartition: boolean,
  hidden: ReadonlySet<About>,
  total?: Totals[number]
): ReadonlySet<About> => {
  const own = total ? rows.filter(({ scope }) => scope === total.sum || total.parts.has(scope)) : rows
  const columns = total
    ? [...Map.groupBy(own, ({ part }) => part).values()].flatMap(one =>
        equation(one, ({ scope }) => scope === total.sum)
      )
    : []
  return withhold(own, isPartition ? partitionsOf(own) : [], columns, hidden)
}

/** Which rows of a metric are withheld. What two totals share is withheld where either of them takes it. */
export const withheldRows = (
  rows: readonly MetricRow[],
  withheld: NonNullable<Metric['withheld']>,
  totals: Totals
): ReadonlySet<MetricRow> => {
  const all = new Set<MetricRow>()
  for (const own of Map.groupBy(rows as readonly About[], ({ period }) => period).values()) {
    const isPartition = withheld === 'partition'
    let hidden = within(own, isPartition, new Set())
    for (let before = -1; before < hidden.size; ) {
      before = hidden.size
      for (const total of totals) hidden = within(own, isPartition, hidden, total)
    }
    for (const row of hidden) all.add(row)
  }
  return all
}
