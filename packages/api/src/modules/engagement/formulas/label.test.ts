import type { EngagementLabel } from '@guildhall/schema'
import t from 'tap'
import { addDays } from '../../../platform/days.ts'
import { randomFrom } from '../metrics/history.fixtures.ts'
import {
  balanceOf,
  checkpointsOf,
  isTooLittle,
  labelAfter,
  labelOf,
  type Sums,
  sumsAt,
  type WeighedAct
} from './label.ts'

const D = '2026-11-21'
const ago = (days: number) => addDays(D, -days)
const act = (activity: WeighedAct['activity'], weight: number, age: number): WeighedAct => ({
  activity,
  weight,
  day: ago(age)
})
const sixDecimals = (value: number | null) => (value === null ? null : Number(value.toFixed(6)))
const asOf = (acts: readonly WeighedAct[], day = D) => {
  const sums = sumsAt(acts, day)
  const [G, T, M] = [sums.given, sums.received, sums.deciding].map(sixDecimals)
  return { G, T, M, b: sixDecimals(balanceOf(sums)) }
}
const weekly = (weight: number) => Array.from({ length: 26 }, (_, week) => act('attend', weight, week * 7))
const firstTwoOfAMonth = (acts: readonly WeighedAct[]) =>
  [...Map.groupBy(acts, ({ day }) => day.slice(0, 7)).values()].flatMap(own =>
    own.toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(0, 2)
  )

t.test('GMT-1: what was given and received is halved every 90 days, within 180 days', async t => {
  const takes = [0, 7, 30, 90, 179, 180].map(age => act('be_mentored', 1, age))
  t.strictSame(
    takes.map(({ day }) => day),
    ['2026-11-21', '2026-11-14', '2026-10-22', '2026-08-23', '2026-05-26', '2026-05-25']
  )
  const acts = [act('talk', 5, 30), act('minutes', 2, 0), act('talk', 5, -1), ...takes]
  t.match(asOf(acts), { G: 5.968503, T: 3.493149, b: 0.26162 })
  const sums = sumsAt(acts, D)
  t.equal(sixDecimals(sums.given + sums.received), 9.461652)
  t.equal(labelAfter(null, sums), 'giver')
  t.equal(labelAfter('matcher', sums), 'giver')
})

t.test('GMT-2: the faithful who attend every week and gave one talk are not called takers', async t => {
  const talk = act('talk', 5, 45)
  t.match(asOf([talk, ...weekly(1)]), { G: 3.535534, T: 14.362881, b: -0.604933 })
  t.match(asOf([talk, ...weekly(0.5)]), { T: 7.18144, b: -0.340199 })
  const fair = [talk, ...firstTwoOfAMonth(weekly(0.5))]
  t.strictSame(asOf(fair), { G: 3.535534, T: 3.390342, M: 3.535534, b: 0.020964 })
  t.equal(labelAfter(null, sumsAt(fair, D)), 'matcher')
})

t.test('GMT-3: one talk is known for 66 days, and is remembered until day 90', async t => {
  const after = (age: number, before: EngagementLabel | null = null) => {
    const acts = [act('talk', 5, age)]
    return [asOf(acts).M, labelAfter(before, sumsAt(acts, D))]
  }
  t.strictSame(after(66), [3.007563, 'giver'])
  t.strictSame(after(67), [2.984488, 'quiet'])
  t.strictSame(after(90), [2.5, 'quiet'])
  t.strictSame(after(90, 'giver'), [2.5, 'giver'])
})

t.test('GMT-4: it takes less to keep a label than to get it', async t => {
  const steps: [number, number, EngagementLabel][] = [
    [6, 4, 'giver'],
    [5.8, 4.2, 'giver'],
    [5.75, 4.25, 'giver'],
    [5.7, 4.3, 'matcher'],
    [3.8, 6.2, 'matcher'],
    [3.75, 6.25, 'taker'],
    [1.2, 1.5, 'matcher'],
    [1.1, 1.3, 'quiet'],
    [1.4, 1.5, 'quiet'],
    [2, 1, 'giver']
  ]
  const sums = steps.map(([given, received]): Sums => ({ given, received, deciding: given + received }))
  steps.forEach(([given, received, label], at) => {
    t.equal(labelOf(sums.slice(0, at + 1)), label, `${given} given, ${received} received`)
  })
  const mirrored = sums.map(({ given, received, deciding }) => ({ given: received, received: given, deciding }))
  const turned: Record<string, string> = { giver: 'taker', taker: 'giver' }
  steps.forEach(([, , label], at) => {
    t.equal(labelOf(mirrored.slice(0, at + 1)), turned[label] ?? label, 'the same the other way round')
  })
})

t.test('GMT-5: nobody who did nothing is called anything', async t => {
  t.strictSame(asOf([]), { G: 0, T: 0, M: 0, b: null })
  t.equal(labelOf(checkpointsOf(D).map(day => sumsAt([], day))), 'quiet')
})

t.test('GMT-6: to attend, ask, use and thank never make a label', async t => {
  const attending = firstTwoOfAMonth(weekly(0.5))
  t.strictSame(asOf(attending), { G: 0, T: 3.390342, M: 0, b: -1 })
  const acts = [...attending, act('ask', 50, 3), act('use', 50, 3), act('thank', 50, 3)]
  t.equal(labelOf(checkpointsOf(D).map(day => sumsAt(acts, day))), 'quiet')
})

t.test('a label is decided by the last days of the 6 complete months before the day, and by the day', async t => {
  t.strictSame(checkpointsOf(D), [
    '2026-05-31',
    '2026-06-30',
    '2026-07-31',
    '2026-08-31',
    '2026-09-30',
    '2026-10-31',
    '2026-11-21'
  ])
  t.strictSame(checkpointsOf('2024-03-31').slice(-3), ['2024-01-31', '2024-02-29', '2024-03-31'])
  t.strictSame(checkpointsOf('2024-03-01').slice(-2), ['2024-02-29', '2024-03-01'])
})

t.test('who did too little, whatever its age, is quiet on every day', async t => {
  const { whole, pick } = randomFrom(7)
  const acts = (): WeighedAct[] =>
    Array.from({ length: whole(0, 5) }, () =>
      act(pick(['talk', 'answer', 'attend', 'be_mentored']), whole(0, 4) / 2, whole(0, 400))
    )
  const all = Array.from({ length: 300 }, acts)
  const [few, enough] = [all.filter(isTooLittle), all.filter(own => !isTooLittle(own))]
  t.ok(few.length > 50 && enough.length > 50)
  for (const own of few)
    for (const days of [0, 45, 200]) {
      const sums = checkpointsOf(ago(days)).map(day => sumsAt(own, day))
      t.equal(labelOf(sums), 'quiet')
    }
  t.ok(enough.some(own => labelOf(checkpointsOf(D).map(day => sumsAt(own, day))) !== 'quiet'))
  t.equal(isTooLittle([act('talk', 3, 0)]), false)
  t.equal(labelOf([sumsAt([act('talk', 3, 0)], D)]), 'giver')
})
