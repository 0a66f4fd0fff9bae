import { addDays } from '../../../platform/days.ts'
import { type Cases, communityThere, inactive, young } from './cases.fixtures.ts'
import { communityNewcomers } from './community.newcomers.ts'
import { act, giver, members, met } from './givers.fixtures.ts'

// The quarters from October 2025 to March 2026: each newcomer of them had 90 days by 15 June.
const JOINED = '2026-02-10'
const elder = giver('elder', act('talk', 5, '2026-01-05'))

/** So many newcomers; those of the first who gave something, and when, so many days after they joined. */
const joined = (count: number, gaveAfter: number[] = [], on = JOINED, activity: 'answer' | 'thank' = 'answer') => ({
  newcomers: Array.from({ length: count }, (_, at) => ({ person: `n${at}`, joinedOn: on })),
  givers: [elder, ...gaveAfter.map((days, at) => giver(`n${at}`, act(activity, 2, addDays(on, days))))]
})

export const cases: Cases = {
  rule: communityNewcomers,
  facts: { setting: communityThere, ...joined(5, [40]), ...members(150) },
  cases: [
    ...inactive,
    ...young('pass'),
    { name: 'one of five', status: 'pass', reason: /At least 20 % .* from 1 October 2025 to 31 March 2026/ },
    { name: 'one of six', facts: joined(6, [40]), status: 'fail', reason: /Fewer than 20 %/ },
    { name: 'none of five', facts: joined(5), status: 'fail' },
    { name: 'on the day on which they joined', facts: joined(5, [0]), status: 'pass' },
    { name: 'after 89 days', facts: joined(5, [89]), status: 'pass' },
    { name: 'after 90 days', facts: joined(5, [90]), status: 'fail' },
    { name: 'before they joined', facts: joined(5, [-1]), status: 'fail' },
    { name: 'only thanks', facts: joined(5, [3], JOINED, 'thank'), status: 'fail' },
    { name: 'two of ten', facts: joined(10, [3, 3]), status: 'pass' },
    { name: 'one of ten', facts: joined(10, [3]), status: 'fail' },
    { name: 'one of ten, 150 members', facts: { ...joined(10, [3]), ...members(150) }, status: 'fail' },
    { name: 'one of ten, 151 members', facts: { ...joined(10, [3]), ...members(151) }, status: 'pass', reason: /10 %/ },
    { name: 'one of eleven, 151 members', facts: { ...joined(11, [3]), ...members(151) }, status: 'fail' },
    { name: 'four joined', facts: joined(4), status: 'inconclusive', reason: /Fewer than 5 newcomers/ },
    { name: 'nobody joined', facts: { newcomers: undefined }, status: 'inconclusive' },
    {
      name: 'all of the last quarter had 90 days',
      facts: joined(5, [3], '2026-03-17'),
      status: 'pass',
      reason: /to 31 March 2026/
    },
    {
      name: 'one of them had 89 days: the quarter waits',
      facts: joined(5, [3], '2026-03-18'),
      status: 'inconclusive',
      reason: /from 1 July 2025 to 31 December 2025/
    },
    {
      name: 'nothing that people gave is on record',
      facts: { givers: undefined },
      status: 'inconclusive',
      reason: /is on record/
    },
    {
      name: 'fewer than half of those present are named',
      facts: { ...joined(5), attendance: [met('2026-01-05', 1, 4, 9)] },
      status: 'inconclusive',
      reason: /Since 1 October 2025, fewer than half/
    },
    {
      name: 'half of those present are named',
      facts: { ...joined(5), attendance: [met('2026-01-05', 1, 4, 8)] },
      status: 'fail'
    },
    {
      name: 'they were not named before',
      facts: { ...joined(5), attendance: [met('2025-09-30', 1, 0, 9)] },
      status: 'fail'
    },
    { name: 'the pack wants a third', facts: joined(10, [3, 3]), settings: { share: 0.33 }, status: 'fail' }
  ]
}
