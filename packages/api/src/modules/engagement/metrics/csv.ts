import type { MetricPeriod, MetricTableQuery } from '@guildhall/schema'
import type { Metric } from '../../../core/module/metric.ts'
import type { Call, DocumentText } from '../../../core/operation/operation.ts'
import { csvWith } from '../../../platform/csv.ts'
import type { Period } from '../../../platform/periods.ts'
import { compute, type Figures } from './compute.ts'
import { isAsKept, type Scope } from './scope.ts'
import { type MetricRequest, prepareRequest, type Told, tellOfEach } from './series.ts'

// Communities whose figures are read at once. Each is sent before the next, so that little is in memory.
const AT_ONCE = 100

const HEADER = 'scope,name,metric,part,period,from,to,open,value,suppressed,reason,knownOn\r\n'
const named = csvWith(['scope', 'name'])

/** What a line says of a figure. */
type Line = Pick<Told, 'knownOn' | 'figure'> & {
  metric: Pick<Metric, 'id'>
  one: Pick<Period, 'from' | 'to' | 'open'>
}

/**
 * The line of a figure, after the columns that name its scope. Names are the only texts; all else is words of the service, numbers and
 * days, of which there can be a million rows.
 */
const lineOf = (
  scope: string,
  { metric, one, knownOn, figure: { part, value, suppressed, reason } }: Line,
  period: MetricPeriod
): string =>
  `${scope},${metric.id},${part ?? ''},${period},${one.from},${one.to},${one.open},${value ?? ''},${suppressed},${reason ?? ''},${knownOn}\r\n`

const scopeOf = ({ label, name }: Pick<Scope, 'label' | 'name'>) => named([{ scope: label, name }], false).trimEnd()

export const metricExample = `${HEADER}${lineOf(
  scopeOf({ label: 'portal:intranet', name: 'Intranet' }),
  {
    metric: { id: 'events_held' },
    one: { from: '2026-07-01', to: '2026-10-01', open: false },
    knownOn: '2026-11-21',
    figure: { part: 'workshop', value: 12, suppressed: false, reason: null, inputs: null }
  },
  'quarter'
)}`

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

/** The lines of some scopes, by their places, written when they are asked for. */
const linesOfEach = async (
  call: MetricCall,
  request: MetricRequest,
  scopes: readonly Scope[],
  ready?: ReadonlyMap<Metric, Figures>
): Promise<(place: number) => string> => {
  const tell = await tellOfEach(call, request, scopes, ready)
  return place => {
    const scope = scopeOf(scopes[place]!)
    let lines = ''
    tell(place, told => {
      lines += lineOf(scope, told, request.period)
    })
    return lines
  }
}

async function* grouped(call: MetricCall, request: MetricRequest): AsyncGenerator<string> {
  const { scope, parts } = request
  const ready = await computeWithheld(call, request)
  const whole = await linesOfEach(call, request, [scope], ready)
  yield HEADER + whole(0)
  const read = (at: number) => {
    const some = parts.slice(at, at + AT_ONCE)
    const lines = linesOfEach(call, request, some, from(ready, at + 1))
    // Its failure is met where it is awaited, or is of no interest any more.
    lines.catch(() => undefined)
    return lines
  }
  let next = parts.length > 0 ? read(0) : undefined
  for (let at = 0; next; at += AT_ONCE) {
    const lines = await next
    // The next communities are read while these are written.
    next = at + AT_ONCE < parts.length ? read(at + AT_ONCE) : undefined
    for (let place = 0; place < Math.min(AT_ONCE, parts.length - at); place++) yield lines(place)
  }
}

/** The figures as one table. No connection is held between two parts: a caller may take it as slowly as they like. */
export const metricTable = async (call: MetricCall): Promise<DocumentText> => {
  const request = await prepareRequest(call, call.query)
  if (call.query.groupBy !== undefined) return grouped(call, request)
  const lines = await linesOfEach(call, request, [request.scope])
  return HEADER + lines(0)
}
