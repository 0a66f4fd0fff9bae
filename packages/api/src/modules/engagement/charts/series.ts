import type { MetricFigure } from '@guildhall/schema'

/** The value of a period, or why there is none. */
export type Cell = Pick<MetricFigure, 'value' | 'suppressed' | 'reason'>
/** The values of one part over time; `of` is how many parts it sums up, where it is those that are left. */
export type Series = { part: string | null; of?: number; cells: readonly Cell[] }
export type Column = Pick<MetricFigure, 'from' | 'to' | 'open'>
/** Values over time: parts that add up to a whole, or series beside each other. */
export type Values = { columns: readonly Column[]; series: readonly Series[]; whole: Series | null }

const NOTHING: Cell = { value: 0, suppressed: false, reason: null }

/** A part without a figure: 0 where the whole is known, else what holds for the whole. */
const absent = (whole: Cell | undefined): Cell => (whole === undefined || whole.value !== null ? NOTHING : whole)

// Of parts that anything can be; more of them could not be told apart.
const PARTS_AT_MOST = 3

/** How the parts of a metric are related: those of a partition are few and in an order, those of a sum are any. */
export type Parts = 'partition' | 'sum' | 'aspects'

const amountOf = ({ cells }: Series) => cells.reduce((sum, { value }) => sum + (value ?? 0), 0)

/** Several parts as one: what is withheld or not known of any is so of all. */
const together = (parts: readonly Series[]): Series => {
  const cells = parts[0]!.cells.map((_, at) => {
    const own = parts.map(part => part.cells[at]!)
    const lacking = own.find(({ value }) => value === null)
    return { ...(lacking ?? NOTHING), value: own.reduce((sum, { value }) => sum + (value ?? 0), 0) }
  })
  return { part: null, of: parts.length, cells }
}

/** The largest parts, and all others as one. */
const largest = (parts: readonly Series[]): Series[] => {
  const sorted = parts.toSorted((a, b) => amountOf(b) - amountOf(a))
  if (sorted.length <= PARTS_AT_MOST + 1) return sorted
  return [...sorted.slice(0, PARTS_AT_MOST), together(sorted.slice(PARTS_AT_MOST))]
}

/** The figures of one metric and one scope as series. */
export const valuesOf = (figures: readonly MetricFigure[], kind: Parts): Values => {
  const periods = [...Map.groupBy(figures, ({ from }) => from).values()].map(
    own => new Map(own.map(figure => [figure.part, figure]))
  )
  const columns = periods.map(own => [...own.values()][0]!)
  const names = [...new Set(figures.map(({ part }) => part))].filter(part => part !== null)
  const seriesOf = (part: string | null): Series => ({
    part,
    cells: periods.map(own => own.get(part) ?? absent(own.get(null)))
  })
  const parts = names.map(seriesOf)
  if (parts.length === 0) return { columns, series: [seriesOf(null)], whole: null }
  const series = kind === 'sum' ? largest(parts) : parts
  return { columns, series, whole: kind === 'aspects' ? null : seriesOf(null) }
}

/** Why there are no values, and in how many periods each of these reasons holds. */
export const lacksOf = ({
  columns,
  series,
  whole
}: Values): { reason: string; suppressed: boolean; count: number }[] => {
  const found = columns.flatMap((_, at) => {
    const lacking = [...series, ...(whole ? [whole] : [])]
      .map(({ cells }) => cells[at]!)
      .filter(({ reason }) => reason !== null)
    return [...new Map(lacking.map(({ reason, suppressed }) => [reason!, { reason: reason!, suppressed }])).values()]
  })
  return [...Map.groupBy(found, ({ reason }) => reason).values()].map(own => ({ ...own[0]!, count: own.length }))
}
