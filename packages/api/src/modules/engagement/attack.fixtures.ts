import type { MetricFigure } from '@guildhall/schema'
import type { TestClient } from '../../../test/app.ts'
import type { Operation } from '../../core/operation/operation.ts'
import { operations } from '../../service/modules.ts'

/** What gives figures about people, or their acts: a new operation is asked like these. */
const SCOPES = ['metrics:read', 'engagement:read', 'contributions:read']
const readings = operations.filter(({ verb, scope }) => verb === 'GET' && scope !== null && SCOPES.includes(scope))

/** The names that addresses take, by their parameters, and the values that queries take. */
export type Names = Record<string, readonly string[]>

/** All ways to choose one value of each list. */
const choices = (lists: Names): Record<string, string>[] =>
  Object.entries(lists).reduce<Record<string, string>[]>(
    (chosen, [name, values]) =>
      chosen.flatMap(one => values.map(value => (value === '' ? one : { ...one, [name]: value }))),
    [{}]
  )

/** What is varied in queries; the rest of them would only narrow lists. */
const VARIED = ['scope', 'period', 'groupBy', 'asOf']

const addressesOf = ({ path, query }: Operation, names: Names, fixed: Record<string, string>): string[] => {
  const known = Object.keys(query?.properties ?? {})
  const isAsked = (name: string) => known.includes(name) && (VARIED.includes(name) || query!.required?.includes(name))
  const varied = Object.entries(names).filter(([name]) => path.includes(`{${name}}`) || isAsked(name))
  return choices(Object.fromEntries(varied)).map(choice => {
    const address = path.replace(/\{(\w+)\}/gu, (_, name) => choice[name] ?? 'nothing')
    const params = Object.entries({ ...fixed, ...choice }).filter(
      ([name]) => known.includes(name) && !path.includes(`{${name}}`)
    )
    return `${address}?${new URLSearchParams(params)}`
  })
}

const FIELDS = '{ metric scope period from to part value suppressed reason explanation { inputs } }'

/** Everything that one caller can learn: each address that can be asked, and what it answers. */
export const everything = async (
  hand: TestClient,
  names: Names,
  fixed: Record<string, string>
): Promise<Map<string, string>> => {
  const told = new Map<string, string>()
  for (const address of readings.flatMap(operation => addressesOf(operation, names, fixed))) {
    const { status, text, body } = await hand.get(address)
    // A refusal has the id of its request.
    told.set(address, `${status} ${status < 300 ? text : body.code}`)
  }
  for (const { scope, period } of choices({ scope: names.scope!, period: names.period! })) {
    const query = `{ metrics(scope: "${scope}", period: ${period}, from: "${fixed.from}", to: "${fixed.to}", explain: true) ${FIELDS} }`
    told.set(query, JSON.stringify(await hand.ask(query)))
  }
  return told
}

/** The figures among all that was told. */
export const figuresIn = (told: ReadonlyMap<string, string>): MetricFigure[] =>
  [...told].flatMap(([address, text]) =>
    address.startsWith('/v1/metrics?') && text.startsWith('200') ? JSON.parse(text.slice(4)).items : []
  )

/** An equation: which unknowns add up to what, each so many times. */
type Equation = { terms: Map<string, number>; sum: number }

const isZero = (value: number) => Math.abs(value) < 1e-9

/** Adds an equation so many times to another one. */
const plus = (one: Equation, other: Equation, times: number): Equation => {
  const terms = new Map(one.terms)
  for (const [name, factor] of other.terms) {
    const sum = (terms.get(name) ?? 0) + factor * times
    if (isZero(sum)) terms.delete(name)
    else terms.set(name, sum)
  }
  return { terms, sum: one.sum + other.sum * times }
}

/** The unknowns that linear equations determine, with their values (Gauss and Jordan). */
export const solved = (equations: readonly Equation[]): Map<string, number> => {
  let rows = new Map<string, Equation>()
  for (const equation of equations) {
    let row = equation
    for (const [pivot, other] of rows) row = plus(row, other, -(row.terms.get(pivot) ?? 0))
    const [first] = row.terms
    if (!first) continue
    const [name, factor] = first
    const own = plus({ terms: new Map(), sum: 0 }, row, 1 / factor)
    rows = new Map([...rows].map(([pivot, other]) => [pivot, plus(other, own, -(other.terms.get(name) ?? 0))]))
    rows.set(name, own)
  }
  return new Map([...rows].flatMap(([name, { terms, sum }]) => (terms.size === 1 ? [[name, sum]] : [])))
}

/** What figures are of the state at the end of a period, whatever its length. */
const STATES = ['giver_matcher_taker_mix', 'participation_levels']

/** What a figure is called as an unknown. */
export const unknownOf = ({ metric, part, scope, from, to }: MetricFigure): string =>
  [metric, part ?? 'whole', scope, STATES.includes(metric) ? to : `${from}/${to}`].join(' ')

const ofParts = (
  figures: readonly MetricFigure[],
  place: (figure: MetricFigure) => unknown,
  isSum: (figure: MetricFigure) => boolean
) =>
  [...Map.groupBy(figures, figure => JSON.stringify(place(figure))).values()].flatMap((own): Equation[] => {
    const sum = own.find(isSum)
    if (!sum || own.length < 2) return []
    const parts = new Set(own.filter(one => !isSum(one)).map(unknownOf))
    return [{ terms: new Map([[unknownOf(sum), 1], ...[...parts].map(name => [name, -1] as const)]), sum: 0 }]
  })

/** Which withheld figures follow from those shown: of a partition the parts are the whole, and communities are their portal. */
export const workedOut = (figures: readonly MetricFigure[]): string[] => {
  const counted = figures.filter(({ metric }) => ['participants', ...STATES].includes(metric))
  const shown = counted.flatMap((figure): Equation[] =>
    figure.value === null ? [] : [{ terms: new Map([[unknownOf(figure), 1]]), sum: figure.value }]
  )
  const equations = [
    ...shown,
    ...ofParts(
      counted,
      ({ metric, scope, period, from }) => [metric, scope, period, from],
      ({ part }) => part === null
    ),
    ...ofParts(
      counted.filter(({ scope }) => /^(portal|community)/u.test(scope)),
      ({ metric, part, period, from }) => [metric, part, period, from],
      ({ scope }) => scope.startsWith('portal')
    )
  ]
  const withheld = new Set(
    counted.filter(({ suppressed, reason }) => suppressed && reason !== 'open_period').map(unknownOf)
  )
  return [...solved(equations).keys()].filter(name => withheld.has(name))
}

/** Figures that were told with different values: what lies between them would tell of the people who made the difference. */
export const differing = (figures: readonly MetricFigure[]): string[] => {
  const shown = figures.filter(({ metric, value }) => STATES.includes(metric) && value !== null)
  return [...Map.groupBy(shown, unknownOf)].flatMap(([name, own]) =>
    new Set(own.map(({ value }) => value)).size > 1 ? [name] : []
  )
}
