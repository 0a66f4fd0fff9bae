import type { MetricFigure, MetricTableQuery } from '@guildhall/schema'
import type { Metric } from '../../../core/module/metric.ts'
import type { Call, DocumentText } from '../../../core/operation/operation.ts'
import { csvWith } from '../../../platform/csv.ts'
import { compute, type Figures, type Scopes } from './compute.ts'
import { isAsKept } from './scope.ts'
import { figuresOf, type MetricRequest, prepareRequest } from './series.ts'

// Communities whose figures are read and sent at once.
const AT_ONCE = 250

const COLUMNS = [
  'scope',
  'name',
  'metric',
  'part',
  'period',
  'from',
  'to',
  'open',
  'value',
  'suppressed',
  'reason',
  'knownOn'
] as const satisfies (keyof MetricFigure)[]

const csvOf = csvWith(COLUMNS)

export const metricExample = csvOf([
  {
    scope: 'portal:intranet',
    name: 'Intranet',
    metric: 'events_held',
    part: 'workshop',
    period: 'quarter',
    from: '2026-07-01',
    to: '2026-10-01',
    open: false,
    value: 12,
    suppressed: false,
    reason: null,
    knownOn: '2026-11-21'
  }
])

type MetricCall = Call<Record<string, string>, MetricTableQuery>

/** What is withheld depends on all rows of the table, so that those metrics are computed before the first of them is sent. */
const computeWithheld = async (
  { db }: MetricCall,
  { metrics, scope, parts, periods, portal, rights }: MetricRequest
): Promise<Map<Metric, Figures>> => {
  const ready = new Map<Metric, Figures>()
  const communities = [scope, ...parts].map(one => one.communities)
  const totals = [{ sum: 0, parts: new Set(parts.map((_, at) => at + 1)) }]
  const all: Scopes = { communities, totals, facts: new Map() }
  for (const metric of metrics)
    if (metric.withheld && !isAsKept(metric, rights)) ready.set(metric, await compute(db, metric, all, periods, portal))
  return ready
}

/** The same for scopes that begin at some place among all. */
const from = (ready: ReadonlyMap<Metric, Figures>, place: number): Map<Metric, Figures> =>
  new Map([...ready].map(([metric, figures]) => [metric, (scope, period) => figures(place + scope, period)]))

async function* grouped(call: MetricCall, request: MetricRequest): AsyncGenerator<string> {
  const ready = await computeWithheld(call, request)
  yield csvOf(await figuresOf(call, request, [request.scope], ready))
  for (let at = 0; at < request.parts.length; at += AT_ONCE)
    yield csvOf(await figuresOf(call, request, request.parts.slice(at, at + AT_ONCE), from(ready, at + 1)), false)
}

/** The figures as one table. No connection is held between two parts: a caller may take it as slowly as they like. */
export const metricTable = async (call: MetricCall): Promise<DocumentText> => {
  const request = await prepareRequest(call, call.query)
  if (call.query.groupBy === undefined) return csvOf(await figuresOf(call, request, [request.scope]))
  return grouped(call, request)
}
