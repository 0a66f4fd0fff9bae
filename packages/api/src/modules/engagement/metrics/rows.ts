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

/** What is withheld of one period besides what is already, within a scope that pools others, or of scopes that nothing pools. */
const within = (rows: readonly About[], isPartition: boolean, total?: Totals[number]) => {
  const own = total ? rows.filter(({ scope }) => scope === total.sum || total.parts.has(scope)) : rows
  const columns = total
    ? [...Map.groupBy(own, ({ part }) => part).values()].flatMap(one =>
        equation(one, ({ scope }) => scope === total.sum)
      )
    : []
  const partitions = isPartition ? partitionsOf(own) : []
  return (hidden: ReadonlySet<About>): ReadonlySet<About> => withhold(own, partitions, columns, hidden)
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
    let hidden = within(own, isPartition)(new Set())
    const pooled = totals.map(total => within(own, isPartition, total))
    for (let before = -1; before < hidden.size; ) {
      before = hidden.size
      for (const withhold of pooled) hidden = withhold(hidden)
    }
    for (const row of hidden) all.add(row)
  }
  return all
}
