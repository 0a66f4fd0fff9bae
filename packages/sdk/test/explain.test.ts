import t from 'tap'
import { explain } from '../src/explain/index.ts'
import type { EngagementFigure, MemberEngagement, MetricFigure, OwnEngagement } from '../src/index.ts'

const D = '2026-11-21'
const DAY_MS = 86_400_000
const DATE = new Intl.DateTimeFormat('sv', { timeZone: 'UTC' })
const ago = (days: number) => DATE.format(Date.parse(D) - days * DAY_MS)

const explanation = (formula: string, inputs: Record<string, unknown> | null, version = 1) => ({
  formula,
  version,
  source: '[000]',
  unit: 'ratio',
  says: 'In words.',
  firstDay: '2026-07-01',
  lastDay: '2026-09-30',
  timeZone: 'UTC',
  inputs,
  exclusions: []
})
const figure = (name: string, inputs: Record<string, unknown> | null, value: number | null = 0): EngagementFigure => ({
  figure: name,
  part: null,
  value,
  suppressed: false,
  reason: value === null ? 'no_acts' : null,
  explanation: explanation(name, inputs)
})
const metric = (inputs: Record<string, unknown> | null, value: number | null, version = 1): MetricFigure => ({
  metric: 'fill_rate',
  scope: 'all',
  name: null,
  period: 'quarter',
  from: '2026-07-01',
  to: '2026-10-01',
  open: false,
  part: null,
  value,
  suppressed: value === null,
  reason: value === null ? 'small_numbers' : null,
  knownOn: D,
  explanation: {
    version,
    formula: 'Those present / seats.',
    firstDay: '2026-07-01',
    lastDay: '2026-09-30',
    timeZone: 'UTC',
    communities: 1,
    inputs,
    exclusions: ['RSVPs.']
  }
})
const own = (inputs: Record<string, unknown>, more: Partial<OwnEngagement> = {}): OwnEngagement => ({
  given: 0,
  received: 0,
  balance: null,
  label: null,
  meaning: 'In words.',
  explanation: explanation('gmt', inputs),
  ...more
})
const sixDecimals = (value: unknown) => (typeof value === 'number' ? Number(value.toFixed(6)) : value)
const worth = (name: string, inputs: Record<string, unknown>) => sixDecimals(explain(figure(name, inputs)).value)

t.test('a figure is worked out again, with its window, what is not counted and each step', t => {
  t.strictSame(explain(metric({ present: 43, capacity: 45 }, 43 / 45)), {
    value: 43 / 45,
    agrees: true,
    steps: [
      'From 2026-07-01 to 2026-09-30 (UTC).',
      'Not counted: RSVPs.',
      'present 43 / capacity 45 = 0.955556.',
      'The figure is 0.955556: it agrees.'
    ]
  })
  t.equal(explain(metric({ present: 28, capacity: 25 }, 1.12)).agrees, true)
  t.match(explain(metric({ present: 43, capacity: 45 }, 0.9)), {
    agrees: false,
    steps: { 3: /0\.9: it does not agree/ }
  })
  t.end()
})

t.test('what cannot be worked out says why', t => {
  const of = (figure: Parameters<typeof explain>[0]) => {
    const { value, agrees, steps } = explain(figure)
    t.strictSame([value, agrees], [null, null])
    return steps.at(-1)
  }
  t.match(of(metric(null, null)), /no value: small_numbers/)
  t.match(of(metric(null, 0.9)), /withheld/)
  t.match(of(metric({ present: 43 }, 0.9)), /input capacity is missing/)
  t.match(of(metric({ present: 43, capacity: 45 }, 0.9, 2)), /does not know version 2 of the formula fill_rate/)
  const hidden = { suppressed: true, level: null, explanation: null } as MemberEngagement
  t.match(of(hidden), /withheld/)
  t.throws(() => explain({ ...metric({}, 0), explanation: null }), { name: 'TypeError', message: /explain: true/ })
  t.end()
})

const act = (activity: string, direction: string, weight: number, age: number) => ({
  day: ago(age),
  direction,
  activity,
  weight
})
const weekly = (weight: number) => Array.from({ length: 26 }, (_, week) => act('attend', 'take', weight, week * 7))
const firstTwoOfAMonth = (acts: ReturnType<typeof weekly>) =>
  [...Map.groupBy(acts, ({ day }) => day.slice(0, 7)).values()].flatMap(own => own.slice(-2))
const today = [{ day: D }]

t.test('GMT-1 to GMT-6: sums, balance and label follow from the acts', t => {
  const takes = [0, 7, 30, 90, 179, 180].map(age => act('be_mentored', 'take', 1, age))
  const gives = [act('talk', 'give', 5, 30), act('minutes', 'give', 2, 0), act('talk', 'give', 5, -1)]
  const given = 5 * 2 ** (-30 / 90) + 2
  const received = [0, 7, 30, 90, 179].reduce((sum, age) => sum + 2 ** (-age / 90), 0)
  const sums = { given, received, balance: (given - received) / (given + received), label: 'giver' as const }
  const one = own({ acts: [...gives, ...takes], checkpoints: today, noLabel: null }, sums)
  const step = /given 5\.968503, received 3\.493149, balance 0\.26162,/
  t.match(explain(one), { value: 'giver', agrees: true, steps: { 1: step } })
  t.equal(explain({ ...one, given: 5 }).agrees, false, 'the sums are compared as well')
  const talk = act('talk', 'give', 5, 45)
  const labelled = (acts: unknown[], checkpoints = today) => explain(own({ acts, checkpoints, noLabel: null }))
  t.match(labelled([talk, ...weekly(1)]).steps[1], /given 3\.535534, received 14\.362881, balance -0\.604933/)
  t.match(labelled([talk, ...weekly(0.5)]).steps[1], /received 7\.18144, balance -0\.340199/)
  t.match(labelled([talk, ...firstTwoOfAMonth(weekly(0.5))]), { value: 'matcher', steps: { 1: /balance 0\.020964/ } })
  for (const [age, label] of [
    [66, 'giver'],
    [67, 'quiet'],
    [90, 'quiet']
  ] as const)
    t.equal(labelled([act('talk', 'give', 5, age)]).value, label)
  t.equal(labelled([act('talk', 'give', 5, 90)], [{ day: ago(30) }, { day: D }]).value, 'giver', 'it is remembered')
  t.match(labelled([]), { value: 'quiet', steps: { 1: /balance null/ } })
  t.match(labelled(firstTwoOfAMonth(weekly(0.5))), { value: 'quiet', steps: { 1: /received 3\.390342, balance -1/ } })
  const none = own({ acts: [], checkpoints: today, noLabel: 'opted_out' })
  t.match(explain(none), { value: null, agrees: true, steps: { 2: /chose not to have a label/ } })
  t.end()
})

t.test('GMT-4: it takes less to keep a label than to get it', t => {
  const steps = [
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
  ] as const
  // Acts so far apart that each checkpoint sees its own alone.
  const checkpoints = steps.map((_, at) => ({ day: ago((steps.length - at) * 200) }))
  const acts = steps.flatMap(([given, received], at) => [
    { ...checkpoints[at]!, direction: 'give', activity: 'answer', weight: given },
    { ...checkpoints[at]!, direction: 'take', activity: 'be_mentored', weight: received }
  ])
  const found = explain(own({ acts, checkpoints, noLabel: null })).steps.slice(1, -1)
  t.strictSame(
    found.map(step => step.split(' ').at(-1)),
    steps.map(([, , label]) => `${label}.`)
  )
  t.end()
})

t.test('L-1, L-2, L-4: the level follows from the periods', t => {
  const level = (acts: string, more: object = {}) => {
    const periods = acts.split(' ').map(one => ({
      from: D,
      to: D,
      acts: one === '-' ? 0 : one.length,
      gifts: one.includes('g') ? 1 : 0,
      isComplete: !one.includes('?')
    }))
    return explain({
      level: null,
      suppressed: false,
      explanation: explanation('level', { isMember: true, periods, ...more })
    } as unknown as MemberEngagement).value
  }
  t.equal(level('gt t t g - -'), 'core_participant')
  t.equal(level('g t t t t t'), 'active')
  t.equal(level('g t t g t t'), 'core_participant')
  t.equal(level('- - - - t -'), 'peripheral')
  t.equal(level('- - - - - -'), 'inactive')
  t.equal(level('g? g? g? g? g? g'), 'new')
  t.equal(level('g t t t t t', { isMember: false }), null)
  t.end()
})

t.test('GR-1 to GR-3: gravity and flow', t => {
  const levels = { core_participant: 3, active: 5, peripheral: 12, inactive: 200, new: 7 }
  t.equal(worth('mass', levels), 62)
  t.equal(worth('density', levels), 3.1)
  t.equal(worth('density', { core_participant: 2, active: 2, peripheral: 3, inactive: 0 }), 4.428571)
  t.equal(worth('density', { core_participant: 0, active: 0, peripheral: 0 }), null)
  t.equal(worth('drift', { change: 3, continuing: 5 }), 0.6)
  t.equal(worth('flow', { parts: { up: 2, held: 2, down: 1 } }), 5)
  t.equal(worth('falling', { up: 0, down: 4 }), 0)
  t.equal(worth('falling', { up: 0, down: 5 }), 1)
  t.end()
})

t.test('C-1 to C-6: concentration, and whether one person carries all', t => {
  const chaoss = { amounts: [1000, 433, 343, 332, 202, 90, 42, 33] }
  t.strictSame([worth('top_share', chaoss), worth('absence_factor', chaoss)], [0.40404, 2])
  t.strictSame(
    ['top_share', 'absence_factor'].map(name => worth(name, { amounts: [5, 5, 5, 5] })),
    [0.25, 2]
  )
  t.strictSame(
    ['top_share', 'absence_factor'].map(name => worth(name, { amounts: [10, 3, 3, 2, 2] })),
    [0.5, 1]
  )
  t.strictSame(
    ['top_share', 'absence_factor'].map(name => worth(name, { amounts: [] })),
    [null, null]
  )
  const carried = (others: number[], more: object = {}) => {
    const given = [{ organised: 45, other: 0 }, ...others.map(other => ({ organised: 0, other }))]
    return worth('carried_by_one', { held: 9, members: 5, given, ...more })
  }
  t.equal(carried([5, 3, 2]), 0)
  t.equal(carried([2, 1]), 1)
  t.equal(carried([]), 1)
  t.equal(carried([], { held: 2 }), null)
  t.end()
})

t.test('B, M, E and N: the quotients', t => {
  t.equal(worth('bridge', { observed: 0.5, expected: 0.505 }), 0.990099)
  t.equal(worth('bridge', { observed: 0.1, expected: 0.5 }), 0.2)
  t.equal(worth('bridge', { observed: 5 / 6, expected: 0.6458333333 }), 1.290323)
  t.equal(worth('mixing', { observed: 4 / 7, expected: 0.7070707071 }), 0.808163)
  t.equal(worth('evenness', { entropy: Math.LN2, groups: 2 }), 1)
  t.equal(worth('evenness', { entropy: 0.587501, groups: 4 }), 0.423792)
  t.equal(worth('evenness', { entropy: 0, groups: 1 }), 0)
  t.equal(worth('newcomers_contributing', { joined: 10, contributed: 3 }), 0.3)
  t.equal(worth('leader_tenure', { middle: [400, 420] }), 410)
  t.equal(worth('charter_age', { middle: [90, 100] }), 95)
  t.equal(worth('reviews_on_time', { held: 4, onTime: 3 }), 0.75)
  t.equal(worth('joined', { counted: 7 }), 7)
  t.end()
})
