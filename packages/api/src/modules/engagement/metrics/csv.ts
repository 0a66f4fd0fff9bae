import type { MetricFigure, MetricTableQuery } from '@guildhall/schema'
import type { Metric } from '../../../core/module/metric.ts'
import type { Call, DocumentText } from '../../../core/operation/operation.ts'
import { csvWith } from '../../../platform/csv.ts'
import { compute, type Figures } from './compute.ts'
import { isAsKept } from './scope.ts'
import { figuresOf, figuresOfEach, type MetricRequest, prepareRequest } from './series.ts'

// Communities whose figures are read at once. Each is sent before the next, so that little is in memory.
const AT_ONCE = 100

const HEADER = 'scope,name,metric,part,period,from,to,open,value,suppressed,reason,knownOn\r\n'
const named = csvWith(['scope', 'name'])

/** Names are the only texts; all else is words of the service, numbers and days, of which there can be a million rows. */
const rowsOf = (figures: readonly MetricFigure[]): string => {
  const [first] = figures
  if (!first) return ''
  const name = named([first], false).trimEnd()
  return figures
    .map(
      ({ metric, part, period, from, to, open, value, suppressed, reason, knownOn }) =>
        `${name},${metric},${part ?? ''},${period},${from},${to},${open},${value ?? ''},${suppressed},${reason ?? ''},${knownOn}\r\n`
    )
    .join('')
}

export const metricExample = `${HEADER}${rowsOf([
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
])}`

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
  const { scope, parts } = request
  const ready = await computeWithheld(call, request)
  const whole = await figuresOfEach(call, request, [scope], ready)
  yield HEADER + rowsOf(whole(0))
  for (let at = 0; at < parts.length; at += AT_ONCE) {
    const some = parts.slice(at, at + AT_ONCE)
    const figures = await figuresOfEach(call, request, some, from(ready, at + 1))
    for (const place of some.keys()) yield rowsOf(figures(place))
  }
}

/** The figures as one table. No connection is held between two parts: a caller may take it as slowly as they like. */
export const metricTable = async (call: MetricCall): Promise<DocumentText> => {
  const request = await prepareRequest(call, call.query)
  if (call.query.groupBy === undefined) return HEADER + rowsOf(await figuresOf(call, request))
  return grouped(call, request)
}
