import type { MetricFigure, MetricPeriod, MetricQuery } from '@guildhall/schema'
import type { Metric } from '../../../core/module/metric.ts'
import type { Call } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { likely } from '../../../core/problem/likely.ts'
import { type Speech, speechIn } from '../../../core/words/catalogue.ts'
import { metricExclusions, metricWord } from '../../../core/words/metric-words.ts'
import { timeZone, today } from '../../../platform/days.ts'
import type { Period } from '../../../platform/periods.ts'
import { allKeptFrom } from '../../../platform/retention.ts'
import { compute, type Figure, type Figures, notGiven } from './compute.ts'
import { countedFrom } from './counted.ts'
import { figuresIn, keepPeriods, readKept } from './kept.ts'
import { metricsFor } from './metrics.ts'
import { periodsOf } from './periods.ts'
import { isAsKept, type ResolvedScope, resolveScope, type Scope } from './scope.ts'

type MetricCall = Pick<Call, 'db' | 'store' | 'viewer' | 'caller'>

/** A request for metrics, with its scope found, its periods and what the caller may read. */
export type MetricRequest = ResolvedScope & {
  metrics: readonly Metric[]
  period: MetricPeriod
  periods: readonly Period[]
  /** The parts that are asked for alone; undefined for the whole with all of them. */
  parted: readonly string[] | undefined
  explain: boolean
  /** Whether the caller is a person, who sees individuals where they may read about a community. */
  seesPeople: boolean
  speech: Speech
}

/** Refuses parts that a metric whose parts have names cannot have. @throws ApiError that says which are alike. */
const requireParts = (metrics: readonly Metric[], parted: readonly string[] = []) => {
  for (const { parts } of metrics) {
    if (!parts) continue
    const names = parts.names()
    const at = parted.findIndex(name => !names.includes(name) && !parts.others?.test(name))
    if (at < 0) continue
    // Told by its place: a part is any text, and people paste keys where they do not belong.
    const detail = `Part ${at + 1} of the list is not the name of a ${parts.what}. ${likely(parted[at]!, names)}`.trim()
    throw new ApiError('UNKNOWN_REFERENCE', `Parameter "part": ${detail}`, [{ parameter: 'part', detail }])
  }
}

/** A part that a metric has no figure of: nothing where the whole is known, else what holds for the whole. */
const absentPart = ({ none }: Metric, figures: readonly Figure[], part: string): Figure => {
  const whole = figures.find(one => one.part === null)
  return whole && whole.value === null
    ? { ...whole, part }
    : { ...NO_FIGURE, part, ...(none === 0 ? { value: 0 } : { reason: none }) }
}
const NO_FIGURE: Figure = { part: null, value: null, suppressed: false, reason: null, inputs: null }

/**
 * Prepares a request.
 * @throws ApiError where it names an unknown metric or scope, what the caller cannot read, or too many figures.
 */
export const prepareRequest = async (call: MetricCall, query: MetricQuery): Promise<MetricRequest> => {
  const { scope = 'all', period = 'quarter', metric, part: parted, from, to, explain = false } = query
  const periods = periodsOf(period, from, to)
  const resolved = await resolveScope(call, scope)
  const metrics = metricsFor(metric, resolved.rights)
  requireParts(metrics, parted)
  if (metrics.some(one => isAsKept(one, resolved.rights)))
    await keepPeriods(
      call.store,
      period,
      periods.filter(({ open }) => !open)
    )
  const { personal: seesPeople } = call.caller
  return { ...resolved, metrics, period, periods, parted, explain, seesPeople, speech: speechIn(call.viewer.language) }
}

/** What a metric says of a scope in a period, and the day on which it was computed. */
type Found = { knownOn: string; figures: readonly Figure[] }
/** The figures of a scope, by its place. */
type Lookup = (scope: number) => (metric: Metric, period: number) => Found

const MISSING = notGiven('not_computed_yet')
const OPEN = notGiven('open_period')
const DELETED = notGiven('records_deleted')

/** The figures of some scopes: computed now, or as they were kept. */
const lookup = async (
  { db }: MetricCall,
  { metrics, period, periods, portal, rights }: MetricRequest,
  scopes: readonly Scope[],
  ready: ReadonlyMap<Metric, Figures>
): Promise<Lookup> => {
  const [now, keptSince] = [today(), allKeptFrom() ?? '']
  // A metric cannot be computed any more of periods from which records of it were removed.
  const isForgotten = ({ withheld }: Metric, { from }: Period) => withheld !== undefined && from < keptSince
  const asKept = new Set(metrics.filter(metric => isAsKept(metric, rights)))
  const isRead = asKept.size > 0 || periods.some(one => metrics.some(metric => isForgotten(metric, one)))
  const ids = isRead ? scopes.flatMap(({ keptBy }) => keptBy ?? []) : []
  const kept = await readKept(db, period, periods, ids)
  const isKept = (metric: Metric, one: Period, { keptBy }: Scope) =>
    (isForgotten(metric, one) && (keptBy === null || kept.has(keptBy, one.from))) ||
    (asKept.has(metric) && keptBy !== null && (!one.open || metric.withheld !== undefined))
  const missing = metrics.filter(
    metric => !ready.has(metric) && periods.some(one => scopes.some(scope => !isKept(metric, one, scope)))
  )
  const asked = { communities: scopes.map(({ communities }) => communities) }
  const computed = new Map([...ready, ...(await compute(db, missing, { scopes: asked, periods, portal }))])
  return place => {
    const scope = scopes[place]!
    const { keptBy } = scope
    const own = periods.map(({ from }) => (keptBy === null ? undefined : kept.get(keptBy, from)))
    return (metric, at) => {
      const [one, found] = [periods[at]!, own[at]]
      if (!isKept(metric, one, scope)) return { knownOn: now, figures: computed.get(metric)!(place, at) }
      if (one.open) return { knownOn: now, figures: OPEN }
      if (keptBy === null) return { knownOn: now, figures: DELETED }
      return { knownOn: found?.knownOn ?? now, figures: (found && figuresIn(found, metric)) ?? MISSING }
    }
  }
}

/** What a metric says in one period of one scope: one figure, and the others of the same metric. */
export type Told = {
  metric: Metric
  one: Period
  scope: Scope
  knownOn: string
  figure: Figure
  figures: readonly Figure[]
}

// What a figure about behaviour is computed from can tell more than the figure itself.
const inputsOf = ({ metric, figure, figures }: Told, { rights, seesPeople }: MetricRequest) => {
  const isOwnHidden = (isAsKept(metric, rights) && metric.withheld) || (metric.inputsOfPeople && !seesPeople)
  const own = isOwnHidden ? null : figure.inputs
  const counted = metric.none === 0 ? countedFrom(figure, figures) : null
  return own || counted ? { ...own, ...counted } : null
}

const explained = (about: Told, request: MetricRequest) => {
  const { metric, one, scope } = about
  return {
    version: metric.version,
    formula: metricWord(metric, 'formula', request.speech),
    firstDay: one.from,
    lastDay: one.lastDay,
    timeZone: timeZone(),
    communities: scope.communities.length,
    inputs: inputsOf(about, request),
    exclusions: metricExclusions(metric, request.speech)
  }
}

/**
 * What is told of some scopes, by their places, found when it is asked for: metric by metric, in the order of time. `ready` holds what
 * was computed before.
 */
export const tellOfEach = async (
  call: MetricCall,
  request: MetricRequest,
  scopes: readonly Scope[],
  ready: ReadonlyMap<Metric, Figures> = new Map()
): Promise<(place: number, take: (told: Told) => void) => void> => {
  const { metrics, periods, parted } = request
  const find = await lookup(call, request, scopes, ready)
  return (place, take) => {
    const [scope, own] = [scopes[place]!, find(place)]
    for (const metric of metrics)
      for (const [at, one] of periods.entries()) {
        const { knownOn, figures } = own(metric, at)
        const chosen =
          parted?.map(part => figures.find(one => one.part === part) ?? absentPart(metric, figures, part)) ?? figures
        for (const figure of chosen) take({ metric, one, scope, knownOn, figure, figures })
      }
  }
}

const shown = (told: Told, request: MetricRequest): MetricFigure => {
  const { metric, one, scope, knownOn, figure } = told
  return {
    metric: metric.id,
    scope: scope.label,
    name: scope.name,
    period: request.period,
    from: one.from,
    to: one.to,
    open: one.open,
    part: figure.part,
    value: figure.value,
    suppressed: figure.suppressed,
    reason: figure.reason,
    knownOn,
    explanation: request.explain ? explained(told, request) : null
  }
}

/** The figures of the scope that a request is about. */
export const figuresOf = async (call: MetricCall, request: MetricRequest): Promise<MetricFigure[]> => {
  const tell = await tellOfEach(call, request, [request.scope])
  const figures: MetricFigure[] = []
  tell(0, told => figures.push(shown(told, request)))
  return figures
}
