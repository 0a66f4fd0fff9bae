import { type SQL, sql } from 'drizzle-orm'
import type { Metric, MetricFrame, MetricRow } from '../../../core/module/metric.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { Period } from '../../../platform/periods.ts'
import { type Totals, withheldRows } from './rows.ts'

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

/** The ids of the communities of each scope, which scopes pool which others, and what is known of them already. */
export type Scopes = { communities: readonly (readonly string[])[]; totals?: Totals; facts?: Facts }

const list = (name: string, type: string) => sql`${sql.placeholder(name)}::${sql.raw(type)}[]`

const FRAME: MetricFrame = {
  scopes: sql`unnest(${list('scopes', 'integer')}, ${list('communities', 'uuid')}) s (scope, community_id)`,
  periods: sql`unnest(${list('periods', 'integer')}, ${list('firstDays', 'date')}, ${list('lastDays', 'date')}, ${list('since', 'timestamptz')}, ${list('until', 'timestamptz')}) p (period, first_day, last_day, since, until)`,
  portal: sql`${sql.placeholder('portal')}::uuid`
}

const valuesOf = (communities: Scopes['communities'], periods: readonly Period[], portal: string | null) => ({
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

const shown = ({ part, value, reason = null, inputs = null }: MetricRow): Figure => ({
  part,
  value: value ?? null,
  suppressed: false,
  reason,
  inputs
})

/** The facts that metrics were computed from, for others of the same scopes and periods that follow from the same. */
export type Facts = Map<Metric['figures'], readonly unknown[]>

const read = async <T>(db: Database, metric: Metric, order: SQL, values: Record<string, unknown>): Promise<T[]> => {
  const found = await db.prepared<{ row: T }>(
    `metric ${metric.id}`,
    () => sql`select to_jsonb(f) as row from (${metric.figures(FRAME)}) f ${order}`,
    values,
    'anew'
  )
  return found.map(({ row }) => row)
}

const rowsOf = async (
  db: Database,
  metric: Metric,
  { communities, facts = new Map() }: Scopes,
  periods: readonly Period[],
  portal: string | null
): Promise<readonly MetricRow[]> => {
  const values = valuesOf(communities, periods, portal)
  if (!metric.reckon) return read<MetricRow>(db, metric, sql`order by f.part nulls first`, values)
  const known = facts.get(metric.figures) ?? (await read(db, metric, sql``, values))
  facts.set(metric.figures, known)
  return metric.reckon(known as readonly never[], communities, periods)
}

/**
 * Computes a metric for all scopes and periods by one statement, and takes out what is withheld: small numbers, and those by which
 * they could be worked out within these scopes.
 */
export const compute = async (
  db: Database,
  metric: Metric,
  scopes: Scopes,
  periods: readonly Period[],
  portal: string | null
): Promise<Figures> => {
  const rows = await rowsOf(db, metric, scopes, periods, portal)
  const hidden = metric.withheld ? withheldRows(rows, metric.withheld, scopes.totals ?? []) : new Set<MetricRow>()
  const placeOf = (scope: number, period: number) => scope * periods.length + period
  const cells = Map.groupBy(rows, ({ scope, period }) => placeOf(scope, period))
  const { none } = metric
  const empty = [
    shown({ scope: 0, period: 0, part: null, ...(none === 0 ? { value: 0 } : { value: null, reason: none }) })
  ]
  return (scope, period) =>
    cells
      .get(placeOf(scope, period))
      ?.map(row => (hidden.has(row) ? withheld(row.part, 'small_numbers') : shown(row))) ?? empty
}
