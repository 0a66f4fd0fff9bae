import type { MetricFigure, MetricTableQuery } from '@guildhall/schema'
import type { Metric } from '../../../core/module/metric.ts'
import type { Call, DocumentText } from '../../../core/operation/operation.ts'
import { csvWith } from '../../../platform/csv.ts'
import { compute, type Figures } from './compute.ts'
import { isAsKept } from './scope.ts'
import { figuresOf, type MetricRequest, prepareRequest } from './series.ts'

// Communities whose figures are read and sent at once.
const AT_ONCE = 250

const HEADER = 'scope,name,metric,part,period,from,to,open,value,suppressed,reason,knownOn\r\n'
const named = csvWith(['scope', 'name'])

/** Names are the only texts; all else is words of the service, numbers and days, of which there can be a million rows. */
const csvOf = (figures: readonly MetricFigure[], header = true): string => {
  const names = new Map<string, string>()
  const nameOf = (figure: MetricFigure) => {
    const known = names.get(figure.scope) ?? named([figure], false).trimEnd()
    names.set(figure.scope, known)
    return known
  }
  const lines = figures.map(figure => {
    const { metric, part, period, from, to, open, value, suppressed, reason, knownOn } = figure
    return `${nameOf(figure)},${metric},${part ?? ''},${period},${from},${to},${open},${value ?? ''},${suppressed},${reason ?? ''},${knownOn}\r\n`
  })
  return (header ? HEADER : '') + lines.join('')
}

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
    knownOn: '2026-11-21',
    explanation: null
  }
])

type MetricCall = Call<Record<string, string>, MetricTableQuery>

/** What is withheld depends on all rows of the table, so that those metrics are computed before the first of them is sent. */
const computeWithheld = (
  { db }: MetricCall,
  { metrics, scope, parts, periods, portal, rights }: MetricRequest
): Promise<Map<Metric, Figures>> => {
  const communities = [scope, ...parts].map(one => one.communities)
  const totals = [{ sum: 0, parts: new Set(parts.map((_, at) => at + 1)) }]
  const needed = metrics.filter(metric => metric.withheld && !isAsKept(metric, rights))
  return compute(db, needed, { scopes: { communities, totals }, periods, portal })
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
