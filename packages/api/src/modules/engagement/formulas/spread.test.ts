import t from 'tap'
import { withhold } from '../metrics/withhold.ts'
import { bridgeOf, type Crossing } from './bridge.ts'
import { concentrationOf, type Gift, isCarriedByOne, spreadOf } from './concentration.ts'
import { evennessOf } from './evenness.ts'
import { mixingOf } from './mixing.ts'
import { contributingOf } from './newcomers.ts'

const sixDecimals = (value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)
const inSix = (figures: object) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, sixDecimals(value)]))

/** What one person organised, and what others gave. */
const gifts = (organised: number, ...others: number[]): Gift[] => [
  ...(organised > 0 ? [{ person: 'f', unit: 'A', activity: 'facilitate' as const, weight: organised }] : []),
  ...others.map((weight, at) => ({ person: `p${at}`, unit: 'A', activity: 'answer' as const, weight }))
]
const ENOUGH = { held: 9, members: 5 }

t.test('C-1: the top share and the absence factor of the example of CHAOSS', async t => {
  t.strictSame(inSix(spreadOf([1000, 433, 343, 332, 202, 90, 42, 33])!), { topShare: 0.40404, absenceFactor: 2 })
})

t.test('C-2: equal amounts, and one that is half of all', async t => {
  t.strictSame(spreadOf([5, 5, 5, 5]), { topShare: 0.25, absenceFactor: 2 })
  t.strictSame(spreadOf([3, 2, 10, 2, 3]), { topShare: 0.5, absenceFactor: 1 })
})

t.test('C-3: one person organises all, and others give', async t => {
  const own = gifts(45, 5, 3, 2)
  t.strictSame(inSix(spreadOf(own.map(({ weight }) => weight))!), { topShare: 0.818182, absenceFactor: 1 })
  t.match(concentrationOf(own), { topShare: 0.5, absenceFactor: 1, organisingShare: 1, reason: null })
  t.equal(isCarriedByOne(own, ENOUGH), false)
})

t.test('C-4: nothing was given', async t => {
  t.strictSame(concentrationOf([]), {
    topShare: null,
    absenceFactor: null,
    unitAbsenceFactor: null,
    organisingShare: null,
    reason: 'nothing_given'
  })
})

t.test('C-5: one person organises all, and others give hardly anything', async t => {
  const own = gifts(45, 2, 1)
  t.match(inSix(concentrationOf(own)), { topShare: 0.666667, absenceFactor: 1, organisingShare: 1 })
  t.equal(isCarriedByOne(own, ENOUGH), true)
})

t.test('C-6: one person organises all, and nobody else gives', async t => {
  t.match(concentrationOf(gifts(45)), { topShare: null, organisingShare: 1, reason: 'nothing_given' })
  t.equal(isCarriedByOne(gifts(45), ENOUGH), true)
})

t.test('whether one carries all is not said of too little', async t => {
  t.equal(isCarriedByOne(gifts(45), { ...ENOUGH, held: 2 }), null)
  t.equal(isCarriedByOne(gifts(45), { ...ENOUGH, members: 4 }), null)
  t.equal(isCarriedByOne(gifts(14), ENOUGH), null)
  t.equal(isCarriedByOne(gifts(0, 20, 5), ENOUGH), true, 'one who gives 80 % carries it, too')
  t.equal(isCarriedByOne(gifts(0, 19, 5), ENOUGH), false)
})

/** Acts between units: `AB6` is 6 from A to B. */
const acts = (written: string): Crossing[] =>
  written
    .split(' ')
    .flatMap(([from, to, ...count]) => Array.from({ length: Number(count.join('')) }, () => ({ from: from!, to: to! })))

t.test('B-1 to B-3: acts across units, by what chance gives', async t => {
  const of = (written: string) => inSix(bridgeOf(acts(written)))
  t.match(of('AB6 BA4 AA5 BB5'), { observed: 0.5, expected: 0.505, value: 0.990099 })
  t.match(of('AA9 BB9 AB1 BA1'), { observed: 0.1, expected: 0.5, value: 0.2 })
  t.match(of('AB4 BC3 CA3 AA2'), { observed: 0.833333, expected: 0.645833, value: 1.290323 })
})

t.test('B-4: within one unit there is nothing to bridge', async t => {
  t.match(bridgeOf(acts('AA9')), { value: null, reason: 'one_unit' })
  t.match(bridgeOf([]), { value: null, reason: 'no_acts' })
  const unknown = (count: number) => [
    ...acts('AB4 BA4'),
    ...Array.from({ length: count }, () => ({ from: 'A', to: null }))
  ]
  t.match(bridgeOf(unknown(2)), { reason: null, coverage: 0.8 })
  t.match(bridgeOf(unknown(3)), { value: null, reason: 'units_unknown' })
})

const event = (written: string) =>
  written.split(' ').flatMap(([unit, ...count]) => Array(Number(count.join(''))).fill(unit!) as string[])
const population = new Map([
  ['A', 30],
  ['B', 30],
  ['C', 40]
])

t.test('M-1 to M-3: who sits with whom, by what chance gives', async t => {
  const of = (...events: string[]) => inSix(mixingOf(events.map(event), population))
  t.match(of('A4 B4'), { observed: 0.571429, expected: 0.707071, value: 0.808163 })
  t.match(of('A8', 'B6'), { observed: 0, expected: 0.707071, value: 0 })
  t.match(of('A3 B3 C4', 'A5 C1'), { observed: 0.583333, expected: 0.675505, value: 0.863551 })
  t.match(of('A4 B4', 'C1'), { value: 0.808163 }, 'one alone sits with nobody')
  t.match(of('A1'), { value: null, reason: 'no_attendance' })
  t.match(mixingOf([['A', 'B', null]], population), { value: null, reason: 'units_unknown' })
})

t.test('E-1 to E-3: how even groups are', async t => {
  const of = (...sizes: number[]) => inSix(evennessOf(sizes))
  t.strictSame(of(10, 10), { entropy: sixDecimals(Math.LN2), evenness: 1, effective: 2 })
  t.strictSame(of(17, 1, 1, 1), { entropy: 0.587501, evenness: 0.423792, effective: 1.799486 })
  t.strictSame(of(20), { entropy: 0, evenness: 0, effective: 1 })
  t.strictSame(of(...Array<number>(10).fill(2)), { entropy: sixDecimals(Math.log(10)), evenness: 1, effective: 10 })
})

const D = '2026-11-21'
const joiners = (joinedOn: string, count: number, ...gaveOn: string[]) =>
  Array.from({ length: count }, (_, at) => ({ joinedOn, gaveOn: gaveOn[at] ? [gaveOn[at]] : [] }))

t.test('N-1: who gives on day 0, 41 and 89 contributes, who gives on day 90 does not', async t => {
  const cohort = joiners('2026-05-01', 10, '2026-05-01', '2026-06-11', '2026-07-29', '2026-07-30')
  t.strictSame(contributingOf(cohort, D), { value: 0.3, joined: 10, contributed: 3, mature: true })
})

t.test('N-2: a cohort has no value until each of them had 90 days', async t => {
  t.match(contributingOf(joiners('2026-07-05', 8), D), { value: 0, mature: true })
  t.match(contributingOf([...joiners('2026-07-05', 7), ...joiners('2026-08-23', 1)], D), { mature: true })
  t.match(contributingOf([...joiners('2026-07-05', 7), ...joiners('2026-08-24', 1)], D), { value: null, mature: false })
})

t.test('N-3: 4 newcomers are too few to say', async t => {
  const figure = { people: contributingOf(joiners('2026-05-01', 4), D).joined }
  t.ok(withhold([figure]).has(figure))
})
