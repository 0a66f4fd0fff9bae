import { ago, type Cases, communityThere, day, inactive } from './cases.fixtures.ts'
import { communityDroppedAnchor } from './community.dropped-anchor.ts'
import { act, giver, meeting, members, met, monthly } from './givers.fixtures.ts'

// On 17 March, 90 days before, the six months from September to February counted; now those from December to May do.
const EARLIER = monthly('2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02')
const LATER = monthly('2026-03', '2026-04', '2026-05')
const LONG = monthly('2024-01', '2024-04', '2024-07', '2024-10', '2025-01', '2025-04', '2025-07', '2025-10')

const gave = (person: string, days: string[], more: object = {}) => giver(person, act('answer', 2, ...days), more)
const stays = (person: string) => gave(person, [...EARLIER, ...LATER])
const fades = (person: string) => gave(person, EARLIER)
const leaves = (person: string, leftOn: string) =>
  gave(person, [...EARLIER, ...LATER], { spells: [{ joinedOn: '2020-01-01', leftOn }] })
const silence = (more: object = {}) => ({ silent: [{ page: 'page-1', heardOn: day(40), dueAt: ago(20), ...more }] })

const quarterly = { ...meeting(90), setting: { ...communityThere, began: '2020-01-01' } }

export const cases: Cases = {
  rule: communityDroppedAnchor,
  facts: { setting: communityThere, ...meeting(), ...members(9), givers: [stays('a'), stays('b')] },
  cases: [
    ...inactive,
    {
      name: 'launched 89 days ago',
      facts: { setting: { ...communityThere, began: day(89) } },
      status: 'not_applicable'
    },
    {
      name: 'launched within the time that is compared',
      facts: { setting: { ...communityThere, began: '2025-09-02' } },
      status: 'inconclusive',
      reason: /what happened since 1 September 2025/
    },
    {
      name: 'launched on its first day',
      facts: { setting: { ...communityThere, began: '2025-09-01' } },
      status: 'pass'
    },
    { name: 'all stay', status: 'pass', reason: /stayed/ },
    { name: 'two of four fade', facts: { givers: [stays('a'), stays('b'), fades('c'), fades('d')] }, status: 'fail' },
    {
      name: 'two of five fade',
      facts: { givers: [stays('a'), stays('b'), stays('c'), fades('d'), fades('e')] },
      status: 'pass'
    },
    { name: 'both of two fade', facts: { givers: [fades('a'), fades('b')] }, status: 'fail' },
    { name: 'one of two fades', facts: { givers: [stays('a'), fades('b')] }, status: 'pass' },
    { name: 'the only one fades', facts: { givers: [fades('a')] }, status: 'pass' },
    {
      name: 'two of four leave',
      facts: { givers: [stays('a'), stays('b'), leaves('c', '2026-03-18'), leaves('d', '2026-06-15')] },
      status: 'fail'
    },
    {
      name: 'they had left 90 days before',
      facts: { givers: [stays('a'), stays('b'), leaves('c', '2026-03-17'), leaves('d', '2026-03-17')] },
      status: 'pass'
    },
    {
      name: 'four periods are enough to stay',
      facts: { givers: [gave('a', [...EARLIER, '2026-03-10']), gave('b', [...EARLIER, '2026-03-31'])] },
      status: 'pass'
    },
    {
      name: 'only one still gives',
      facts: {
        givers: ['a', 'b'].map(person =>
          giver(person, [
            ...act('answer', 2, ...EARLIER.slice(0, 4)),
            ...act('attend', 0.5, ...EARLIER.slice(4), ...LATER)
          ])
        )
      },
      status: 'fail'
    },
    {
      name: 'who was only active is no loss',
      facts: { givers: ['a', 'b'].map(one => gave(one, EARLIER.slice(3))) },
      status: 'pass'
    },
    {
      name: 'it meets each quarter: in four of six they still gave',
      facts: { ...quarterly, givers: ['a', 'b'].map(one => gave(one, LONG.slice(0, -1))) },
      status: 'pass'
    },
    {
      name: 'they gave in three of six',
      facts: { ...quarterly, givers: ['a', 'b'].map(one => gave(one, LONG.slice(0, -2))) },
      status: 'fail'
    },
    { name: 'four members', facts: members(4), status: 'inconclusive', reason: /fewer than 5/ },
    {
      name: 'four members, and one of two who left was the fifth',
      facts: { ...members(4), givers: [fades('a'), leaves('b', '2026-05-01')] },
      status: 'fail'
    },
    { name: 'nothing is on record', facts: { givers: undefined }, status: 'inconclusive', reason: /is on record/ },
    {
      name: 'nothing was on record before',
      facts: { givers: [gave('a', LATER), gave('b', LATER)] },
      status: 'inconclusive'
    },
    {
      name: 'fewer than half of those present are named',
      facts: { givers: [fades('a'), fades('b')], attendance: [met('2026-05-31', 1, 4, 9)] },
      status: 'inconclusive',
      reason: /Since 1 September 2025/
    },
    {
      name: 'half of them are',
      facts: { givers: [fades('a'), fades('b')], attendance: [met('2026-05-31', 1, 4, 8)] },
      status: 'fail'
    },
    {
      name: 'it has paused for long',
      facts: meeting(null, [{ from: '2025-01-01', until: '2026-05-31' }]),
      status: 'inconclusive',
      reason: /declared pauses/
    },
    { name: 'a representative is silent', facts: silence(), status: 'fail', evidence: 1, reason: /not heard of/ },
    {
      name: 'the same in a community of few',
      facts: { ...silence(), ...members(2), givers: undefined },
      status: 'fail',
      evidence: 1
    }
  ]
}
