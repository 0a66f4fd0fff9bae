import type { ContributionActivity, ParticipationLevel } from '@guildhall/schema'
import fc from 'fast-check'
import t from 'tap'
import { addDays } from '../../../platform/days.ts'
import { flowOf, gravityOf, isFalling, movesBetween } from './gravity.ts'
import { levelOf, levelWithin, presenceIn, type Rhythm, windowOf } from './level.ts'

const D = '2026-11-21'
const monthly: Rhythm = { everyDays: null, pauses: [], held: [] }
const act = (day: string, activity: ContributionActivity = 'attend') => ({ day, activity, weight: 1 })
const sixDecimals = (value: number | null) => (value === null ? null : Number(value.toFixed(6)))

t.test(
  'L-1: 4 months with a part, 2 of them with a gift, make a core participant; the running month is not counted',
  async t => {
    const acts = [
      act('2026-05-03', 'talk'),
      act('2026-05-04'),
      act('2026-06-30'),
      act('2026-07-01'),
      act('2026-08-31', 'answer'),
      act('2026-11-01', 'talk'),
      act('2026-04-30', 'talk')
    ]
    t.strictSame(levelOf(presenceIn(acts, windowOf(monthly, D), null)), {
      level: 'core_participant',
      activePeriods: 4,
      givingPeriods: 2
    })
  }
)

t.test('L-2: a part in all 6 months with a gift in one is active', async t => {
  const acts = [act('2026-05-03', 'talk'), ...['06', '07', '08', '09', '10'].map(month => act(`2026-${month}-15`))]
  t.strictSame(levelOf(presenceIn(acts, windowOf(monthly, D), null)), {
    level: 'active',
    activePeriods: 6,
    givingPeriods: 1
  })
})

t.test('L-3: a community that meets every quarter has core participants too', async t => {
  const sessions = ['2023-02-18', '2023-05-17', '2023-09-19', '2023-12-14', '2024-03-08', '2024-06-04']
  const acts = [...sessions.map(day => act(day)), act('2023-02-18', 'talk'), act('2024-06-04', 'talk')]
  const window = windowOf(monthly, '2024-07-01')
  t.strictSame([window[0]!.from, window.at(-1)!.to], ['2024-01-01', '2024-07-01'])
  t.match(levelOf(presenceIn(acts, window, null)), { level: 'active', activePeriods: 2 })
  const quarters = windowOf({ ...monthly, everyDays: 90 }, '2024-07-01')
  t.strictSame([quarters[0]!.from, quarters.at(-1)!.to], ['2023-01-01', '2024-07-01'])
  t.strictSame(levelOf(presenceIn(acts, quarters, null)), {
    level: 'core_participant',
    activePeriods: 6,
    givingPeriods: 2
  })
})

t.test('L-4: who was never seen is inactive, not peripheral', async t => {
  t.match(levelOf(presenceIn([], windowOf(monthly, D), null)), { level: 'inactive', activePeriods: 0 })
  t.match(levelOf(presenceIn([act('2026-09-01')], windowOf(monthly, D), null)), { level: 'peripheral' })
  t.match(levelOf(presenceIn([{ ...act('2026-09-01'), weight: 0 }], windowOf(monthly, D), null)), { level: 'inactive' })
})

t.test('a member is new until 2 periods are complete', async t => {
  const of = (since: string) => levelOf(presenceIn([], windowOf(monthly, D), since)).level
  t.strictSame(['2026-09-01', '2026-09-02'].map(of), ['inactive', 'new'])
})

t.test('the kind of period follows the rhythm', async t => {
  const first = (everyDays: number) => windowOf({ ...monthly, everyDays }, D)[0]!.from
  t.strictSame([31, 32, 92, 93].map(first), ['2026-05-01', '2025-04-01', '2025-04-01', '2023-07-01'])
})

t.test(
  'a period in which a pause took half of the days and nothing was held is left out, 12 periods back at most',
  async t => {
    const pauses = [{ from: '2026-07-01', until: '2026-08-16' }]
    const months = (rhythm: Partial<Rhythm>) =>
      windowOf({ ...monthly, ...rhythm }, D).map(({ from }) => from.slice(5, 7))
    t.strictSame(months({ pauses }), ['03', '04', '05', '06', '09', '10'])
    t.strictSame(months({ pauses: [{ from: '2026-07-01', until: '2026-08-15' }] }), [
      '04',
      '05',
      '06',
      '08',
      '09',
      '10'
    ])
    t.strictSame(months({ pauses, held: ['2026-08-31'] }), ['04', '05', '06', '08', '09', '10'])
    t.strictSame(months({ pauses: [{ from: '2026-01-01', until: '2026-11-21' }] }), ['11', '12'])
  }
)

const levels = (members: string): Map<string, ParticipationLevel> => {
  const names: Record<string, ParticipationLevel> = {
    c: 'core_participant',
    a: 'active',
    p: 'peripheral',
    i: 'inactive',
    n: 'new'
  }
  return new Map(members.split(' ').map(one => [one[0]!, names[one[1]!]!]))
}
const many = (count: number, level: ParticipationLevel) => Array.from({ length: count }, () => level)
const some = [...many(3, 'core_participant'), ...many(5, 'active'), ...many(12, 'peripheral')]

t.test('GR-1: gravity weighs levels', async t => {
  t.strictSame(gravityOf(some), { mass: 62, density: 3.1 })
  t.strictSame(gravityOf([]), { mass: 0, density: null })
})

t.test('GR-2: who is imported and inactive adds nothing', async t => {
  t.strictSame(gravityOf([...some, ...many(200, 'inactive'), ...many(7, 'new')]), { mass: 62, density: 3.1 })
})

t.test('GR-3: members move closer although the density falls', async t => {
  const [start, end] = [levels('ac bc ca dp ep fa'), levels('aa bc cc dp ea gp hp')]
  const flow = flowOf(movesBetween(start, end))
  t.strictSame(
    { ...flow, drift: sixDecimals(flow.drift) },
    {
      continuing: 5,
      up: 2,
      held: 2,
      down: 1,
      joined: 2,
      left: 1,
      change: 3,
      drift: 0.6
    }
  )
  const [before, after] = [start, end].map(one => gravityOf([...one.values()]))
  t.strictSame([before!.mass, after!.mass], [30, 31])
  t.strictSame([before!.density, sixDecimals(after!.density)], [5, 4.428571])
})

t.test('flows add up, also with people who are new', async t => {
  const [start, end] = [levels('ac bn ca dp'), levels('an ba cc ep')]
  const { continuing, up, held, down, joined, left } = flowOf(movesBetween(start, end))
  t.equal(up + held + down, continuing)
  t.equal(start.size + joined - left, end.size)
  t.equal(continuing, 1, 'who is new at either end does not count as continuing')
  t.equal(flowOf(movesBetween(levels('an'), levels('an'))).drift, null)
})

t.test('a community falls when more went down than chance explains', async t => {
  t.equal(isFalling([{ up: 0, down: 4 }]), false)
  t.equal(isFalling([{ up: 0, down: 5 }]), true)
  t.equal(
    isFalling([
      { up: 0, down: 2 },
      { up: 0, down: 3 }
    ]),
    true
  )
  t.equal(isFalling([{ up: 8, down: 17 }]), false)
})

t.test('a level that is found without a record of each period is the same', async t => {
  const acts = fc.array(
    fc.record({
      day: fc.integer({ min: -230, max: 10 }).map(days => addDays(D, days)),
      activity: fc.constantFrom<ContributionActivity>('attend', 'talk', 'ask'),
      weight: fc.constantFrom(0, 1)
    }),
    { maxLength: 12 }
  )
  const since = fc.option(fc.integer({ min: -200, max: 0 }).map(days => addDays(D, days)))
  const window = windowOf(monthly, D)
  fc.assert(
    fc.property(acts, since, (some, from) => {
      t.equal(levelWithin(some, window, from), levelOf(presenceIn(some, window, from)).level)
    })
  )
})
