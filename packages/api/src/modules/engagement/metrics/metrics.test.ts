import type { MetricFigure } from '@guildhall/schema'
import t from 'tap'
import { startApp } from '../../../../test/app.ts'
import { addDays } from '../../../platform/days.ts'
import { type History, randomHistory, writeHistory } from './history.fixtures.ts'
import { type Expected, oracle } from './oracle.fixtures.ts'

const near = (one: number | null, other: number | null) =>
  one === other || (one !== null && other !== null && Math.abs(one - other) < 1e-9)

/** The communities of each scope, and the portal that its findings are of. */
const scopesOf = ({ communities, portals }: History) => {
  type Community = { id: string; slug: string; topics: string[]; portal_ids: string[] }
  const ids = (fits: (row: Community) => boolean) => (communities as Community[]).filter(fits).map(({ id }) => id)
  const [portal] = portals!
  return {
    all: { ids: ids(() => true), portal: null },
    'community:c1': { ids: ids(({ slug }) => slug === 'c1'), portal: null },
    'topic:craft': { ids: ids(({ topics }) => topics.includes('craft')), portal: null },
    'portal:p0': {
      ids: ids(({ portal_ids: shown }) => shown.length === 0 || shown.includes(portal!.id as string)),
      portal: portal!.id as string
    }
  }
}

/** Whether a part may be withheld although it is not small: another one is, or all people are in one part. */
const protects = (expected: Expected, part: string) => {
  const { '': _whole, ...parts } = expected
  const some = Object.values(parts).filter(({ people = 0 }) => people > 0)
  return part in parts && (some.length === 1 || some.some(({ people = 0 }) => people < 5))
}

/** Whether a metric tells of a partition of which a part is withheld in the period, or in the one before it; undefined if that is not known. */
const tellsOfWithheld = ({ metric, from }: MetricFigure, figures: readonly MetricFigure[]): boolean | undefined => {
  const isHidden = (name: string, which: (one: MetricFigure) => boolean) => {
    const own = figures.filter(one => one.metric === name && which(one))
    return own.length === 0 ? undefined : own.some(one => one.suppressed)
  }
  const levels = isHidden('participation_levels', one => one.from === from)
  if (metric === 'gravity_mass' || metric === 'gravity_density') return levels
  if (metric !== 'gravity_drift') return false
  const before = isHidden('participation_levels', one => one.to === from)
  return levels || isHidden('level_flow', one => one.from === from) || before
}

/** Where the figures of a metric in a period are not those that are expected. */
const wrong = (figures: readonly MetricFigure[], expected: Expected): string[] => {
  const [{ metric, from }] = figures as [MetricFigure]
  const given = new Map(figures.map(figure => [figure.part ?? '', figure]))
  const names = new Set([...given.keys(), ...Object.keys(expected)])
  return [...names].flatMap(part => {
    const [is, should] = [given.get(part), expected[part]]
    const place = `${metric} ${part} from ${from}`
    if (!is || !should) return [`${place}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`]
    const few = should.people !== undefined && should.people > 0 && should.people < 5
    if (few !== is.suppressed)
      return protects(expected, part) ? [] : [`${place}: withheld ${is.suppressed}, of ${should.people} people`]
    if (few) return []
    return near(is.value, should.value) ? [] : [`${place}: ${is.value} instead of ${should.value}`]
  })
}

for (const [zone, yearStartsIn] of [
  ['Pacific/Kiritimati', 1],
  ['America/Los_Angeles', 10]
] as const)
  t.test(`in ${zone}, every metric is what a computation from the raw rows gives`, async t => {
    const { admin, url } = await startApp(t, { TIME_ZONE: zone, YEAR_STARTS_IN: String(yearStartsIn) })
    const today = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format(Date.now())
    const twoYearsAgo = addDays(today, -730)
    for (const seed of [1, 2]) {
      const history = randomHistory(seed, Date.now())
      await writeHistory(url, history)
      const expect = oracle(history, zone)
      for (const [scope, { ids, portal }] of Object.entries(scopesOf(history)))
        for (const period of ['month', 'quarter', 'year']) {
          const { body, status } = await admin.get(`/v1/metrics?scope=${scope}&period=${period}&from=${twoYearsAgo}`)
          t.equal(status, 200)
          const figures = body.items as MetricFigure[]
          const starts = [...new Set(figures.map(({ from }) => Number(from.slice(5, 7))))]
          t.ok(starts.every(month => (month - yearStartsIn + 12) % { month: 1, quarter: 3, year: 12 }[period]! === 0))
          t.strictSame([figures[0]!.open, figures.at(-1)!.open], [false, true])
          const found = [...Map.groupBy(figures, ({ from }) => from)].flatMap(([from, own]) => {
            const { to, open } = own[0]!
            const expected = expect(ids, portal, { first: from, last: open ? today : addDays(to, -1) })
            const byMetric = Map.groupBy(own, ({ metric }) => metric)
            t.strictSame([...byMetric.keys()].sort(), Object.keys(expected).sort())
            return [...byMetric].flatMap(([metric, rows]) => {
              const tells = tellsOfWithheld(rows[0]!, figures)
              if (tells === false) return wrong(rows, expected[metric]!)
              return tells && !rows[0]!.suppressed ? [`${metric} from ${from}: it tells of what is withheld`] : []
            })
          })
          t.strictSame(found.slice(0, 12), [], `${scope}, by ${period}, of history ${seed}`)
        }
    }
  })
