import { Value } from '@sinclair/typebox/value'
import t from 'tap'
import { startOf } from '../../../platform/days.ts'
import { ago, day, NOW, report } from '../rules/cases.fixtures.ts'
import { held } from '../rules/community.fixtures.ts'
import { judgeOne } from './judge.ts'
import { rules } from './rules.ts'

const ID = '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4'
const at = (days: number) => startOf(day(days)).toISOString()

const PAGE = { registeredAt: ago(400), status: 'active', steps: [], closedOn: null, pause: null }
const COMMUNITY = { status: 'active', steps: [], began: day(400) }
const page = (more: object) => ({ setting: { ...PAGE, ...more } })
const community = (more: object) => ({ setting: { ...COMMUNITY, ...more } })
const reported = (kind: string, ...all: [status: string, days: number][]) => ({
  reports: all.map(([status, days]) => report(kind, status, days))
})
const updated = (days: number | null, freshness: string, more = {}) => ({
  lastUpdate: {
    at: days === null ? null : ago(days),
    kind: days === null ? null : 'http',
    person: null,
    reviewEveryDays: 80,
    freshness,
    ...more
  }
})
const checks = (instead: string | null, loaded: boolean, more: object) => ({
  reachability: {
    last: { outcome: loaded ? 'loaded' : 'failed', at: ago(0), problem: null },
    told: [0, 1, 2].map(days => ({ loaded, at: ago(days), problem: null, instead })),
    read: true,
    failingSince: null,
    insteadSince: null,
    ...more
  }
})
const read = (more: object) => ({ read: { at: ago(1), markings: [], missionShown: true, ...more } })
const purpose = (more: object) => ({
  purpose: { mission: 'We weave.', requirement: 'Warm socks.', requirementEndsOn: null, ...more }
})
const reviewDue = (days: number, set = 300) => ({
  charter: { number: 1, publishedAt: ago(300), endedAt: null },
  review: { on: day(days), since: ago(set), open: null }
})
const represented = (...names: [role: string, person: string][]) => ({
  representatives: names.map(([role, person]) => ({
    role,
    person,
    name: person,
    since: day(300),
    away: null,
    standIn: null,
    standInName: null
  }))
})
type Term = [role: string, person: string, from: number | null, until?: number, more?: object]
const terms = (...all: Term[]) => ({
  terms: all.map(([role, person, from, until, more]) => ({
    role,
    person,
    from: from === null ? null : day(from),
    until: until === undefined ? null : day(until),
    hours: null,
    hoursSince: null,
    isShared: false,
    endsOn: until === undefined ? null : day(until),
    endSince: null,
    ...more
  }))
})
const spread = { units: { members: 10, known: 10, units: [{ unit: 'Digital', members: 10 }] } }
const excluded = { exclusions: [ago(9), ago(5)].map(at => ({ person: '1', name: 'Eve', at, status: 'declined' })) }
const contacted = (...days: string[]) => ({ contacts: days.map(on => ({ kind: 'call', on })) })
const met = (more: object = {}) => ({
  meetings: { held: day(100), next: null, unknown: null, everyDays: null, pauses: [], pause: null, ...more }
})
const wokeUp = (days: number) => community({ steps: [{ from: 'dormant', at: ago(days) }] })
const silent = (heard: number, dueAt: string) => ({ silent: [{ page: '1', heardOn: day(heard), dueAt }] })
const leaders = (...all: [name: string, hours: number | null][]) =>
  held(...all.map(([name, hours]) => ['leader', name, { hours }] as [string, string, object]))

type Row = [what: string, facts: object, status: string, since: string | null]

// What a rule finds by some facts, and since when it is so; null where the facts do not tell.
const ROWS: Record<string, Row[]> = {
  'page.stale': [
    ['due after three quarters of the interval', updated(70, 'due'), 'warn', ago(10)],
    ['stale after all of it', updated(100, 'stale'), 'fail', ago(20)],
    ['abandoned: it is stale all the same since then', updated(200, 'abandoned'), 'fail', ago(120)],
    ['fresh', updated(3, 'fresh'), 'pass', null],
    ['nothing known after 90 days', updated(null, 'unknown', { knownSince: ago(150) }), 'inconclusive', ago(60)],
    ['nothing known yet', updated(null, 'unknown', { knownSince: ago(9) }), 'not_applicable', ago(9)],
    [
      'paused while it was stale',
      { ...updated(100, 'stale'), ...page({ pause: { from: day(5), until: day(-5) } }) },
      'not_applicable',
      at(5)
    ],
    [
      'due while it was paused',
      { ...updated(70, 'due'), ...page({ pause: { from: day(30), until: day(-5) } }) },
      'not_applicable',
      ago(10)
    ],
    [
      'the community was closed',
      { ...updated(3, 'fresh'), ...page({ status: 'closed', steps: [{ from: 'closing', at: ago(8) }] }) },
      'not_applicable',
      ago(8)
    ],
    [
      'the day on which it closed was stated',
      { ...updated(3, 'fresh'), ...page({ status: 'closed', closedOn: day(90) }) },
      'not_applicable',
      at(90)
    ],
    [
      'withdrawn after it was closed',
      {
        ...updated(3, 'fresh'),
        ...page({
          status: 'merged',
          steps: [
            { from: 'closed', at: ago(2) },
            { from: 'active', at: ago(8) }
          ]
        })
      },
      'not_applicable',
      ago(8)
    ]
  ],
  'page.reachable': [
    ['the first check of all that failed', checks(null, false, { failingSince: ago(9) }), 'fail', ago(9)],
    ['loaded', checks(null, true, {}), 'pass', null],
    ['never checked', { reachability: undefined }, 'inconclusive', ago(400)]
  ],
  'page.impostor': [
    ['the first check that showed it', checks('parked', true, { insteadSince: ago(9) }), 'fail', ago(9)],
    ['not loaded', checks(null, false, { failingSince: ago(9) }), 'inconclusive', null]
  ],
  'page.representatives': [
    ['nobody ever: once there was time to name them', { terms: [] }, 'fail', ago(393)],
    ['registered six days ago', { ...page({ registeredAt: ago(6) }) }, 'not_applicable', ago(6)],
    [
      'the secondary has ended',
      { ...represented(['primary', 'ada']), ...terms(['primary', 'ada', 300], ['secondary', 'bo', 300, 20]) },
      'fail',
      at(20)
    ],
    [
      'both have ended, one after the other',
      terms(['primary', 'ada', 300, 10], ['secondary', 'bo', 300, 20]),
      'fail',
      at(20)
    ],
    [
      'handed over, and vacant since',
      {
        ...represented(['primary', 'ada']),
        ...terms(['primary', 'ada', 300], ['secondary', 'bo', 300, 50], ['secondary', 'cy', 50, 7])
      },
      'fail',
      at(7)
    ],
    [
      'one person took both roles',
      {
        ...represented(['primary', 'ada'], ['secondary', 'ada']),
        ...terms(['primary', 'ada', 300], ['secondary', 'bo', 300, 12], ['secondary', 'ada', 12])
      },
      'fail',
      at(12)
    ]
  ],
  'page.mission': [
    [
      'not shown since a check',
      { ...purpose({}), ...read({ missionShown: false, unshownSince: ago(6) }) },
      'fail',
      ago(6)
    ],
    ['not declared', { ...purpose({ mission: null }), ...read({}) }, 'fail', null]
  ],
  'page.purpose-drift': [
    ['upheld', { ...purpose({}), ...reported('divergence_from_purpose', ['upheld', 9]) }, 'fail', ago(1)],
    ['open', { ...purpose({}), ...reported('divergence_from_purpose', ['reported', 9]) }, 'manual', ago(9)],
    ['far from it', { ...purpose({}), nearness: [0, 1, 2].map(days => ({ nearness: 0, at: ago(days) })) }, 'warn', null]
  ],
  'page.accuracy': [
    ['open for too long', reported('incorrect_information', ['triaged', 20]), 'fail', ago(6)],
    ['open', reported('incorrect_information', ['triaged', 3], ['triaged', 2]), 'warn', ago(3)],
    [
      'right for the third time',
      reported('incorrect_information', ['remedied', 90], ['remedied', 60], ['remedied', 30]),
      'fail',
      ago(1)
    ]
  ],
  'page.appearance': [
    ['upheld', { ...read({}), ...reported('appearance', ['upheld', 9]) }, 'fail', ago(1)],
    [
      'open',
      {
        ...read({ title: 'Weavers', headings: 1, imagesWithoutAlt: 0, brokenLinks: 0, brokenImages: 0 }),
        ...reported('appearance', ['reported', 9])
      },
      'manual',
      ago(9)
    ],
    ['broken', read({ title: null, headings: 1 }), 'fail', null]
  ],
  'page.classified-markings': [
    ['upheld', reported('classified_material', ['upheld', 9]), 'fail', ago(1)],
    ['open', reported('classified_material', ['reported', 9]), 'manual', ago(9)],
    [
      'marked since a check',
      read({ markings: [{ level: 'classified', marking: 'SECRET' }], classifiedSince: ago(4) }),
      'fail',
      ago(4)
    ],
    ['controlled', read({ markings: [{ level: 'controlled', marking: 'CUI' }] }), 'warn', null]
  ],
  'page.conduct': [
    ['upheld', reported('conduct', ['upheld', 9]), 'fail', ago(1)],
    ['open', reported('conduct', ['reported', 9]), 'manual', ago(9)]
  ],
  'page.transformation-focus': [
    ['over', purpose({ requirementEndsOn: day(3) }), 'fail', at(2)],
    ['over before the page was there', purpose({ requirementEndsOn: day(900) }), 'fail', ago(400)],
    ['over soon', purpose({ requirementEndsOn: day(-50) }), 'warn', at(9)],
    ['not named', purpose({ requirement: null }), 'fail', null]
  ],
  'page.representative-load': [['too many', { load: [{ person: '1', name: 'Ada', pages: 9 }] }, 'fail', null]],
  'page.representative-addresses': [['none', { addresses: [{ name: 'Ada', hasEmail: false }] }, 'fail', null]],
  'membership.exclusion': [
    ['the first of them', excluded, 'fail', ago(9)],
    ['upheld', reported('exclusion', ['upheld', 9]), 'fail', ago(1)],
    ['open for too long', reported('exclusion', ['triaged', 20]), 'fail', ago(6)],
    ['open', reported('exclusion', ['triaged', 9]), 'manual', ago(9)]
  ],
  'community.single-leader': [
    ['one since their term', { ...leaders(['Ada', 1]), ...terms(['leader', 'Ada', 30]) }, 'pass', at(30)],
    [
      'one without a break, handed over',
      { ...leaders(['Bo', 1]), ...terms(['leader', 'Ada', 90, 30], ['leader', 'Bo', 30]) },
      'pass',
      at(90)
    ],
    ['none since the last term', terms(['leader', 'Ada', 90, 30]), 'fail', at(30)],
    ['never one, since it was launched', { terms: [] }, 'fail', at(400)],
    ['never one, launched nobody knows when', community({ began: null }), 'fail', null],
    [
      'two since the second began, though the first was renewed',
      {
        ...leaders(['Ada', 1], ['Bo', 1]),
        ...terms(['leader', 'Ada', 90, 20], ['leader', 'Ada', 20], ['leader', 'Bo', 40])
      },
      'fail',
      at(40)
    ],
    [
      'three weeks in which one hands over are no break',
      {
        ...leaders(['Ada', 1], ['Bo', 1]),
        ...terms(['leader', 'Ada', 90, -11], ['leader', 'Bo', 10])
      },
      'pass',
      at(90)
    ],
    [
      'one, since it was put on record that the other hands over',
      {
        ...leaders(['Ada', 1], ['Bo', 1]),
        ...terms(['leader', 'Ada', 90, -11, { endSince: day(4) }], ['leader', 'Bo', 10])
      },
      'pass',
      at(4)
    ],
    ['leads since nobody knows when', { ...leaders(['Ada', 1]), ...terms(['leader', 'Ada', null]) }, 'pass', null],
    [
      'none, active again for a week',
      {
        ...community({
          status: 'renewing',
          steps: [
            { from: 'active', at: ago(2) },
            { from: 'dormant', at: ago(7) },
            { from: 'active', at: ago(60) }
          ]
        }),
        ...terms(['leader', 'Ada', 90, 30])
      },
      'fail',
      ago(7)
    ],
    ['dormant', community({ status: 'dormant', steps: [{ from: 'active', at: ago(7) }] }), 'not_applicable', ago(7)]
  ],
  'community.leader-time': [
    [
      'no hours since their term',
      { ...leaders(['Ada', 0]), ...terms(['leader', 'Ada', 30, undefined, { hours: 0 }]) },
      'fail',
      at(30)
    ],
    [
      'no hours since they were taken away',
      { ...leaders(['Ada', 0]), ...terms(['leader', 'Ada', 90, undefined, { hours: 0, hoursSince: day(9) }]) },
      'fail',
      at(9)
    ],
    [
      'none since the one who had hours left',
      {
        ...leaders(['Ada', 0]),
        ...terms(['leader', 'Ada', 90, undefined, { hours: 0 }], ['leader', 'Bo', 90, 12, { hours: 4 }])
      },
      'fail',
      at(12)
    ],
    ['not known', { ...leaders(['Ada', null]), ...terms(['leader', 'Ada', 30]) }, 'inconclusive', at(30)],
    ['nobody leads', terms(['leader', 'Ada', 90, 30]), 'not_applicable', at(30)]
  ],
  'community.sponsor': [
    ['none since the last term', terms(['sponsor', 'Dora', 90, 30]), 'fail', at(30)],
    [
      'only the leader, since the sponsor took over',
      {
        ...held(['leader', 'Dora'], ['sponsor', 'Dora']),
        ...terms(['sponsor', 'Dora', 90], ['leader', 'Dora', 15])
      },
      'fail',
      at(15)
    ],
    ['one', { ...held(['sponsor', 'Dora']), ...terms(['sponsor', 'Dora', 90]) }, 'pass', at(90)],
    [
      'silent since two quarters after the last touchpoint',
      {
        ...held(['sponsor', 'Dora', { since: '2025-01-01' }]),
        ...terms(['sponsor', 'Dora', 530]),
        ...contacted('2025-11-30')
      },
      'fail',
      startOf('2026-05-31').toISOString()
    ],
    [
      'in contact again after a silence',
      {
        setting: { ...COMMUNITY, began: '2024-01-01' },
        ...held(['sponsor', 'Dora', { since: '2025-01-01' }]),
        ...terms(['sponsor', 'Dora', 530]),
        ...contacted('2025-09-01', '2026-01-01', '2026-02-01')
      },
      'pass',
      startOf('2025-09-01').toISOString()
    ]
  ],
  'community.big-brother': [
    ['none since the last term', terms(['sponsor', 'Dora', 90, 30]), 'fail', at(30)],
    [
      'the second touchpoint overdue since the day after it',
      {
        ...held(['sponsor', 'Dora']),
        overdue: [50, 20].map(days => ({ touchpoint: ID, kind: 'call', on: day(days) }))
      },
      'fail',
      at(19)
    ]
  ],
  'community.core-group': [
    [
      'one is missing since they left',
      {
        ...held(['leader', 'Ada'], ['core', 'Bo']),
        ...terms(['leader', 'Ada', 300], ['core', 'Bo', 300], ['core', 'Cy', 300, 21])
      },
      'warn',
      at(21)
    ],
    ['nobody ever: since it was too new', { terms: [] }, 'fail', at(310)],
    ['too new', community({ began: day(9) }), 'not_applicable', at(9)]
  ],
  'community.charter': [
    ['never published', {}, 'fail', at(310)],
    ['the same, active again since', wokeUp(8), 'fail', ago(8)],
    ['removed', { charter: { number: 1, publishedAt: ago(200), endedAt: ago(20) } }, 'fail', ago(20)],
    ['too new', community({ began: day(10) }), 'not_applicable', at(10)]
  ],
  'charter.review': [
    ['passed', reviewDue(20), 'fail', at(19)],
    ['passed when the day was set', reviewDue(20, 5), 'fail', ago(5)],
    ['soon', reviewDue(-20), 'warn', at(9)],
    ['soon, set lately', reviewDue(-20, 3), 'warn', ago(3)]
  ],
  'community.diversity': [['from one unit', spread, 'fail', null]],
  'community.rotation': [
    ['for three years', held(['leader', 'Ada', { since: day(1105) }]), 'fail', at(8)],
    ['soon', held(['leader', 'Ada', { since: day(1026) }]), 'warn', at(19)],
    ['nobody leads', terms(['leader', 'Ada', 90, 30]), 'not_applicable', at(30)]
  ],
  'community.rhythm': [
    ['held 100 days ago', met(), 'fail', at(39)],
    ['the same, with a pause of 10 days', met({ pauses: [{ from: day(90), until: day(81) }] }), 'fail', at(29)],
    ['the same, active again since', { ...met(), ...wokeUp(8) }, 'fail', ago(8)],
    ['never held', met({ held: null }), 'fail', null],
    ['in a pause', met({ pause: { from: day(7), until: day(-7) } }), 'not_applicable', at(7)]
  ],
  'community.dormancy': [
    ['held 200 days ago', met({ held: day(200) }), 'manual', at(19)],
    ['the same, active again since', { ...met({ held: day(400) }), ...wokeUp(190) }, 'manual', ago(190)],
    ['in a pause', met({ pause: { from: day(7), until: day(-7) } }), 'not_applicable', at(7)]
  ],
  'community.formats': [['all of one', { formats: Array(6).fill('talk') }, 'fail', null]],
  'community.minutes': [
    ['7 days after the end', { minutes: [{ occurrence: '1', endedAt: ago(20), publishedAt: null }] }, 'fail', ago(13)]
  ],
  'community.ghost-series': [
    ['asked about', { series: [{ event: '1', title: null, dormant: false, since: day(20) }] }, 'warn', at(20)],
    ['not asked yet', { series: [{ event: '1', title: null, dormant: false, since: null }] }, 'warn', null]
  ],
  'community.newcomers': [['few joined', { newcomers: [] }, 'inconclusive', null]],
  'community.solopreneur': [['little is known', { ...met() }, 'inconclusive', null]],
  'community.dropped-anchor': [
    ['due before they were silent', silent(50, ago(40)), 'fail', at(20)],
    ['due afterwards', silent(50, ago(4)), 'fail', ago(4)],
    ['the same, active again since', { ...silent(50, ago(4)), ...wokeUp(2) }, 'fail', ago(2)]
  ],
  'community.big-boys-club': [['few talks', { givers: [] }, 'inconclusive', null]]
}

const WAIVED = { until: day(-30), why: 'A move.', at: ago(4), by: 'Boss' }

t.test('a finding is since the day on which it became so, wherever the facts know it', async t => {
  const judged = rules.filter(({ guards }) => !guards)
  t.strictSame(Object.keys(ROWS).sort(), judged.map(({ id }) => id).sort(), 'every rule that results in findings')
  for (const rule of judged)
    await t.test(rule.id, async t => {
      const settings = Value.Default(rule.settings, {}) as Record<string, unknown>
      const packed = { rule, severity: rule.severity, settings }
      for (const [what, facts, status, since] of ROWS[rule.id]!) {
        const known = { setting: rule.of === 'page' ? PAGE : COMMUNITY, ...facts }
        const found = judgeOne(packed, ID, known, NOW, undefined)
        t.strictSame([found.status, found.since], [status, since], what)
        const waived = judgeOne(packed, ID, known, NOW, WAIVED)
        if (waived.status === 'waived')
          t.equal(waived.since, since && [since, WAIVED.at].sort().at(-1), 'waived since both are so')
      }
    })
})
