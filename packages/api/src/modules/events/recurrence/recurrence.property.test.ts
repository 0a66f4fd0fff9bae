import fc from 'fast-check'
import t from 'tap'
import { expand } from './expand.ts'
import { fromRuleText } from './from-rule-text.ts'
import { anySeries, wallIn, walls } from './recurrence.fixtures.ts'
import { refusal } from './refusal.ts'
import { ruleText } from './rule-text.ts'

const [FROM, MIDDLE, TO] = ['2019-12-01T00:00:00Z', '2020-10-25T01:00:00Z', '2022-01-01T00:00:00Z']
const WINDOW = { from: FROM, to: TO }
const accepted = anySeries.filter(series => !refusal(series, TO))
const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 200 })

t.test('occurrences come in order, none of them twice, each within its window', async t => {
  check(anySeries, series => {
    const starts = expand(series, WINDOW).map(({ originalStart }) => originalStart)
    t.strictSame(starts, [...new Set(starts)].sort())
    t.ok(starts.every(start => Date.parse(start) >= Date.parse(FROM) && Date.parse(start) < Date.parse(TO)))
  })
})

t.test('two windows side by side have what the whole has', async t => {
  check(anySeries, series =>
    t.strictSame(
      [...expand(series, { from: FROM, to: MIDDLE }), ...expand(series, { from: MIDDLE, to: TO })],
      expand(series, WINDOW)
    )
  )
})

t.test('a series that is accepted begins at its start and keeps its time on the wall', async t => {
  check(
    accepted.filter(({ days }) => !days),
    series => {
      const made = walls(series, WINDOW)
      t.equal(made[0], series.start)
      t.strictSame([...new Set(made.map(wall => wall.slice(11)))], [series.start.slice(11)])
    }
  )
})

t.test('a rule that is written and read makes the same dates', async t => {
  check(anySeries, series => {
    const found = fromRuleText(ruleText(series, series.recurrence), series)
    if ('reason' in found) throw new Error(found.reason)
    t.strictSame(expand({ ...series, recurrence: found.recurrence }, WINDOW), expand(series, WINDOW))
  })
})

t.test('exceptions take dates away, and additions add them', async t => {
  check(fc.tuple(accepted, fc.nat(), fc.integer({ min: 1, max: 400 })), ([series, which, days]) => {
    const all = expand(series, WINDOW)
    const out = wallIn(series.timeZone, all[which % all.length]!.originalStart)
    const added = `${wallIn('UTC', new Date(Date.parse(FROM) + days * 86_400_000).toISOString()).slice(0, 11)}13:13`
    const recurrence = { ...series.recurrence, exceptions: [out], additions: [added] }
    const made = walls({ ...series, recurrence }, WINDOW)
    const plain = walls(series, WINDOW).filter(wall => wall !== out)
    const expected = [...new Set([...plain, series.days ? `${added.slice(0, 11)}00:00` : added])].sort()
    if (!series.days) t.strictSame(made, expected)
  })
})
