import { type SQL, sql } from 'drizzle-orm'
import type { FigureRow, Metric, MetricFrame, MetricRow, Tally } from '../../../core/module/metric.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Period } from '../../../platform/periods.ts'
import { remembered } from '../participation/remembered.ts'
import { type Totals, withheldRows } from './rows.ts'
import { tallied } from './tally.ts'

/** What a metric says of a scope in a period, or of a part of that, as it may be shown. */
export type Figure = {
  part: string | null
  value: number | null
  suppressed: boolean
  reason: string | null
  inputs: Record<string, unknown> | null
}

/** The figures of each scope in each period, by their places. */
export type Figures = (scope: number, period: number) => readonly Figure[]

/** The ids of the communities of each scope, and which scopes pool which others. */
export type Scopes = { communities: readonly (readonly string[])[]; totals?: Totals }

/** What metrics are computed for; without a portal, of all portals. */
export type Question = { scopes: Scopes; periods: readonly Period[]; portal: string | null }

const list = (name: string, type: string) => sql`${sql.placeholder(name)}::${sql.raw(type)}[]`

type Stated = Extract<Metric, { figures: unknown }>

const SCOPES = sql`select * from unnest(${list('scopes', 'integer')}, ${list('communities', 'uuid')}) s (scope, community_id)`
const PERIODS = sql`select * from unnest(${list('periods', 'integer')}, ${list('firstDays', 'date')}, ${list('lastDays', 'date')}, ${list('since', 'timestamptz')}, ${list('until', 'timestamptz')}) p (period, first_day, last_day, since, until)`

/** One statement for some metrics, with rows of the place of the metric and what it says. What several of them need is in it once. */
const statementOf = (metrics: readonly Stated[]): SQL => {
  const parts = new Map([
    ['scopes', SCOPES],
    ['periods', PERIODS]
  ])
  const frame: MetricFrame = {
    scopes: sql`scopes s`,
    periods: sql`periods p`,
    portal: sql`${sql.placeholder('portal')}::uuid`,
    shared(name, rows) {
      if (!parts.has(name)) parts.set(name, rows())
      return sql.raw(name)
    }
  }
  const each = metrics.map(
    ({ figures, reckon }, at) =>
      sql`(select ${sql.raw(String(at))} as metric, to_jsonb(f) as row from (${figures(frame)}) f ${reckon ? sql`` : sql`order by f.part nulls first`})`
  )
  const named = [...parts].map(([name, rows]) => sql`${sql.raw(name)} as (${rows})`)
  return sql`with ${sql.join(named, sql`, `)} ${sql.join(each, sql` union all `)}`
}

const valuesOf = ({ scopes: { communities }, periods, portal }: Question) => ({
  scopes: communities.flatMap((own, scope) => own.map(() => scope)),
  communities: communities.flat(),
  periods: periods.map((_, index) => index),
  firstDays: periods.map(({ from }) => from),
  lastDays: periods.map(({ lastDay }) => lastDay),
  since: periods.map(({ since }) => since.toISOString()),
  until: periods.map(({ until }) => until.toISOString()),
  portal
})

const withheld = (part: string | null, reason: string): Figure => ({
  part,
  value: null,
  suppressed: true,
  reason,
  inputs: null
})

/** A figure that a metric does not give, such as of a period that is not over. */
export const notGiven = (reason: string): readonly Figure[] => [withheld(null, reason)]

const shown = ({ part, value, reason = null, inputs = null }: FigureRow): Figure => ({
  part,
  value: value ?? null,
  suppressed: false,
  reason,
  inputs
})

/** Reads what statements say, for all scopes and periods at once. The rows of each metric are handed over once, and not kept. */
const stated = async (
  db: Database,
  metrics: readonly Stated[],
  question: Question
): Promise<(metric: Stated) => readonly MetricRow[]> => {
  const rows = metrics.map((): MetricRow[] => [])
  const take = (found: readonly { metric: number; row: MetricRow }[]) => {
    for (const { metric, row } of found) rows[metric]!.push(row)
  }
  const values = valuesOf(question)
  const [first] = metrics
  if (metrics.length === 1) take(await db.prepared(`metric ${first!.id}`, () => statementOf(metrics), values, 'anew'))
  if (metrics.length > 1) await db.inParts(statementOf(metrics), values, take)
  return metric => {
    const [own] = rows.splice(metrics.indexOf(metric), 1, []) as [MetricRow[]]
    return metric.reckon?.(own as never[]) ?? own
  }
}

/** Which rows of a tally are withheld as parts of a partition. */
type Partitions = (tally: Tally) => ReadonlySet<MetricRow>
type Place = (row: { scope: number; period: number }) => number

/** Which rows are withheld: those of few people, those by which they could be worked out, and those that tell of such ones. */
const hiddenOf = (
  metric: Metric,
  rows: readonly MetricRow[],
  partitions: Partitions,
  { totals = [] }: Scopes,
  placeOf: Place
): ReadonlySet<MetricRow> => {
  const { withheld, tellsOf = [] } = metric
  if (!withheld) return new Set()
  const own =
    'tally' in metric && withheld === 'partition' ? partitions(metric.tally) : withheldRows(rows, withheld, totals)
  if (tellsOf.length === 0) return own
  const told = new Set(tellsOf.flatMap(tally => [...partitions(tally)].map(placeOf)))
  return new Set([...own, ...rows.filter(row => told.has(placeOf(row)))])
}

const emptyOf = ({ none }: Metric) =>
  shown({ part: null, ...(none === 0 ? { value: 0 } : { value: null, reason: none }) })

/**
 * Computes metrics for all scopes and periods, and takes out what is withheld: small numbers, and those by which they could be worked
 * out within these scopes. All take one statement together; those that follow from what people did another one, at the same time.
 * The figures of a metric are put together when it is its turn, so that those who keep none have few in memory.
 */
export const computeEach = async (
  db: Database,
  metrics: readonly Metric[],
  question: Question
): Promise<Iterable<[Metric, Figures]>> => {
  const { scopes, periods } = question
  const tallies = metrics.flatMap(one => ('tally' in one ? [one.tally, ...(one.tellsOf ?? [])] : []))
  const [rowsOf, statedBy] = await Promise.all([
    tallied(db, tallies, scopes.communities, periods),
    stated(
      db,
      metrics.filter(one => 'figures' in one),
      question
    )
  ])
  const placeOf: Place = ({ scope, period }) => scope * periods.length + period
  const rowsOfPartition = remembered(rowsOf)
  const partitions: Partitions = remembered((tally: Tally) =>
    withheldRows(rowsOfPartition(tally), 'partition', scopes.totals ?? [])
  )
  const rowsBy = (metric: Metric) => {
    if (!('tally' in metric)) return statedBy(metric)
    return metric.withheld === 'partition' ? rowsOfPartition(metric.tally) : rowsOf(metric.tally)
  }
  const figuresOf = (metric: Metric): Figures => {
    const rows = rowsBy(metric)
    const hidden = hiddenOf(metric, rows, partitions, scopes, placeOf)
    const cells = Map.groupBy(rows, placeOf)
    const empty = [emptyOf(metric)]
    return (scope, period) =>
      cells
        .get(placeOf({ scope, period }))
        ?.map(row => (hidden.has(row) ? withheld(row.part, 'small_numbers') : shown(row))) ?? empty
  }
  return (function* () {
    for (const metric of metrics) yield [metric, figuresOf(metric)]
  })()
}

/** The same of all metrics at once. */
export const compute = async (
  db: Database,
  metrics: readonly Metric[],
  question: Question
): Promise<Map<Metric, Figures>> => new Map(await computeEach(db, metrics, question))
