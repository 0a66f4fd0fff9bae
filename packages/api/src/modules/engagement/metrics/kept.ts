import { type MetricPeriod, PERIODS } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Metric } from '../../../core/module/metric.ts'
import type { Database, Store } from '../../../platform/database/database.ts'
import { today } from '../../../platform/days.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { giveBackMemory } from '../../../platform/memory.ts'
import type { Period } from '../../../platform/periods.ts'
import { allKeptFrom } from '../../../platform/retention.ts'
import { computeEach, type Figure, type Scopes } from './compute.ts'
import { allMetrics } from './metrics.ts'
import { periodsOf } from './periods.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'metrics' }
const LOCK = sql`select pg_advisory_xact_lock(hashtextextended('kept metrics', 0))`
// What is kept is computed on other connections, while the one that has the lock waits.
const WAIT = sql`set local idle_in_transaction_session_timeout = '10min'`
// Who waits for another one of the same process does so without a connection, so that there are some for the one at work.
const lines = new WeakMap<Store, Promise<unknown>>()
// Rows that are written at once.
const AT_ONCE = 500

/** A figure as it is kept: without what is null or false, and without what would tell more than the figure. */
export type KeptFigure = Partial<Figure>
/** The figures of a community or a portal in a period, and the day on which they were computed. */
export type Kept = { knownOn: string; figures: Record<string, KeptFigure[]> }

const keptFigure = ({ withheld }: Metric, { part, value, suppressed, reason, inputs }: Figure): KeptFigure => ({
  ...(part !== null && { part }),
  ...(value !== null && { value }),
  ...(suppressed && { suppressed }),
  ...(reason !== null && { reason }),
  ...(!withheld && inputs !== null && { inputs })
})

/** The figures of a metric as they are kept; none where the metric was not there when they were computed. */
export const figuresIn = ({ figures }: Kept, { id }: Metric): Figure[] | undefined =>
  figures[id]?.map(({ part = null, value = null, suppressed = false, reason = null, inputs = null }) => ({
    part,
    value,
    suppressed,
    reason,
    inputs
  }))

/** The metrics whose figures are kept: what belongs to portals differs by the portal that asks. */
const keptMetrics = () => allMetrics().filter(({ ofPortal }) => !ofPortal)

/** Scopes, and of all communities and all portals which of these each is. */
type EveryScope = Scopes & { of: { id: string; scope: number }[] }

/** All communities and all portals. Portals that show the same communities are one scope. */
const everyScope = async (db: Database): Promise<EveryScope> => {
  const all = await db.run<{ id: string }>(sql`select id from communities order by id`)
  const portals = await db.run<{ id: string; shown: string[] }>(sql`
    select o.id, array(select community_id from community_portals s where s.portal_id = o.id order by 1) as shown from portals o order by o.id`)
  const places = new Map(all.map(({ id }, at) => [id, at]))
  const different = [...Map.groupBy(portals, ({ shown }) => shown.join()).values()]
  return {
    of: [
      ...all.map(({ id }, scope) => ({ id, scope })),
      ...different.flatMap((same, at) => same.map(({ id }) => ({ id, scope: all.length + at })))
    ],
    communities: [...all.map(({ id }) => [id]), ...different.map(([one]) => one!.shown)],
    totals: different.map(([one], at) => ({
      sum: all.length + at,
      parts: new Set(one!.shown.map(id => places.get(id)!))
    }))
  }
}

/** A scope, and its figures in a period: the text of each metric with its name. */
type KeptRow = { id: string; metrics: readonly string[] }

const textOf = ({ id, metrics }: KeptRow) => `{"id":"${id}","figures":{${metrics.join()}}}`

/** Keeps the figures of a period in place of what was kept of it. */
const write = async (db: Database, period: MetricPeriod, from: string, rows: readonly KeptRow[]) => {
  await db.run(sql`delete from kept_periods where period = ${period} and first_day = ${from}`)
  const [made] = await db.run<{ id: string }>(sql`
    insert into kept_periods (period, first_day, known_on) values (${period}, ${from}, ${today()}) returning id`)
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await db.run(sql`
      insert into kept_figures (period_id, scope_id, figures)
      select ${made!.id}, k.id, k.figures from json_to_recordset(${`[${rows.slice(at, at + AT_ONCE).map(textOf)}]`}::json) k (id uuid, figures json)`)
}

const firstOfMonth = () => `${today().slice(0, 7)}-01`

/** What was kept in this month of periods of another length that end with one of these. */
const keptStates = async (db: Database, periods: readonly Period[]) => {
  const rows = await db.run<{ scope: string; to: string; figures: Kept['figures'] }>(sql`
    select f.scope_id as scope, e.last::text as "to", f.figures from kept_periods k join kept_figures f on f.period_id = k.id,
      lateral (select (k.first_day + case k.period when 'month' then interval '1 month' when 'quarter' then interval '3 months' else interval '1 year' end)::date as last) e
    where e.last = any (${sql.param(periods.map(({ to }) => to))}::date[]) and k.known_on >= ${firstOfMonth()}`)
  const states = new Map(rows.map(({ scope, to, figures }) => [`${scope} ${to}`, figures]))
  return (scope: string, { to }: Period) => states.get(`${scope} ${to}`) ?? {}
}

/** Computes periods that are over for all communities and all portals, and keeps them. What they follow from is read on connections of their own. */
const keep = async (store: Store, db: Database, period: MetricPeriod, periods: readonly Period[]) => {
  const { of, ...scopes } = await everyScope(db)
  const states = await keptStates(db, periods)
  // As text they take a fraction of the memory.
  const texts = periods.map(() => of.map(({ id }): KeptRow & { metrics: string[] } => ({ id, metrics: [] })))
  for (const [metric, figures] of await computeEach(store, keptMetrics(), { scopes, periods, portal: null }))
    for (const [at, one] of periods.entries())
      for (const [place, { id, scope }] of of.entries()) {
        const state = metric.isState && states(id, one)[metric.id]
        const kept = state || figures(scope, at).map(figure => keptFigure(metric, figure))
        texts[at]![place]!.metrics.push(`"${metric.id}":${JSON.stringify(kept)}`)
      }
  for (const [at, { from }] of periods.entries()) await write(db, period, from, texts[at]!)
}

const notKept = async (db: Database, period: MetricPeriod, periods: readonly Period[]) => {
  const rows = await db.run<{ from: string }>(sql`
    select first_day::text as "from" from kept_periods
    where period = ${period} and first_day = any (${sql.param(periods.map(({ from }) => from))}::date[])
      and (known_on >= ${firstOfMonth()} or first_day < ${allKeptFrom()}::date)`)
  const kept = new Set(rows.map(({ from }) => from))
  return periods.filter(({ from }) => !kept.has(from))
}

/**
 * Sees to it that periods which are over are kept: each is computed as a whole, for all scopes at the same moment, and again once
 * in a calendar month at most. The difference between two answers would otherwise tell of single people. Those from which records were
 * removed stay as they are. Returns how many were computed.
 */
export const keepPeriods = async (store: Store, period: MetricPeriod, periods: readonly Period[]): Promise<number> => {
  const isDone = async () => (await notKept(store, period, periods)).length === 0
  if (await isDone()) return 0
  const keepMissing = async () => {
    if (await isDone()) return 0
    return store.transaction(ACTOR, async db => {
      await db.run(LOCK)
      await db.run(WAIT)
      const missing = await notKept(db, period, periods)
      if (missing.length > 0) await keep(store, db, period, missing)
      return missing.length
    })
  }
  const turn = (lines.get(store) ?? Promise.resolve()).then(keepMissing, keepMissing).finally(giveBackMemory)
  lines.set(store, turn)
  return turn
}

/** Keeps the periods that are read by default, once they are over, so that no reader has to wait for them. */
export const keepMetrics = async ({ store, signal }: Pick<JobContext, 'store' | 'signal'>) => {
  const kept: Partial<Record<MetricPeriod, number>> = {}
  for (const period of PERIODS) {
    const past = periodsOf(period).filter(({ open }) => !open)
    if (!signal.aborted) kept[period] = await keepPeriods(store, period, past)
  }
  return kept
}

/** What is kept of scopes in periods, by the ids of the scopes and the first days of the periods. */
export type KeptFigures = {
  has(scope: string, from: string): boolean
  get(scope: string, from: string): Kept | undefined
}

/** Reads what is kept of scopes. It is taken apart when it is asked for, so that little of it is in memory at once. */
export const readKept = async (
  db: Database,
  period: MetricPeriod,
  periods: readonly Period[],
  scopes: readonly string[]
): Promise<KeptFigures> => {
  type Row = { scope: string; from: string; knownOn: string; figures: string }
  const statement = sql`
    select f.scope_id as scope, k.first_day::text as "from", k.known_on::text as "knownOn", f.figures::text as figures
    from kept_periods k join kept_figures f on f.period_id = k.id
    where k.period = ${period} and k.first_day = any (${sql.param(periods.map(({ from }) => from))}::date[])
      and f.scope_id = any (${sql.param(scopes)}::uuid[])`
  const rows = scopes.length > 0 ? await db.run<Row>(statement) : []
  const kept = new Map(rows.map(row => [`${row.scope} ${row.from}`, row]))
  return {
    has: (scope, from) => kept.has(`${scope} ${from}`),
    get: (scope, from) => {
      const row = kept.get(`${scope} ${from}`)
      return row && { knownOn: row.knownOn, figures: JSON.parse(row.figures) }
    }
  }
}
