import { type Cases, communityThere, day, inactive } from './cases.fixtures.ts'
import { communityBigBoysClub } from './community.big-boys-club.ts'
import { act, giver } from './givers.fixtures.ts'

// The last two quarters that are over: from October to December 2025, and from January to March 2026.
const [BEFORE, LAST] = ['2025-11-10', '2026-02-10']
const days = (count: number) => Array.from({ length: count }, (_, at) => `2025-11-${10 + at}`)

/** So many talks of managers, and of others. */
const talks = (ofManagers: number, ofOthers: number) => ({
  givers: [
    giver('boss', act('talk', 5, ...days(ofManagers)), { isManager: true }),
    giver('mate', act('talk', 5, ...days(ofOthers)))
  ]
})
const event = (day: string, present: number, managers = 0, named = present) => ({ day, named, managers, present })
const staff = (managers: number, meetings: object[], known = 20, members = 20) => ({
  managers: { members, known, managers, meetings }
})
/** Nine other people came to an event, and then one. */
const FALLS = [event(BEFORE, 12, 3), event(LAST, 2, 1)]
const STAYS = [event(BEFORE, 12, 3), event(LAST, 12, 3)]

export const cases: Cases = {
  rule: communityBigBoysClub,
  facts: { setting: communityThere, ...talks(5, 0), ...staff(5, FALLS) },
  cases: [
    ...inactive,
    {
      name: 'launched 89 days ago',
      facts: { setting: { ...communityThere, began: day(89) } },
      status: 'not_applicable'
    },
    {
      name: 'launched within the time that is compared',
      facts: { setting: { ...communityThere, began: '2025-10-02' } },
      status: 'inconclusive',
      reason: /launched on/
    },
    {
      name: 'managers are a quarter and give all of five talks, and fewer others come',
      status: 'fail',
      reason: /from 1 October 2025 to 31 March 2026/
    },
    // Of 12 talks 3 are theirs by share, and 6 lie just on the boundary: 3 more, and twice the deviation of 1.5.
    { name: 'six of twelve', facts: talks(6, 6), status: 'pass', reason: /did not give clearly more/ },
    { name: 'seven of twelve', facts: talks(7, 5), status: 'fail' },
    { name: 'just their share', facts: talks(3, 9), status: 'pass' },
    { name: 'as many others come', facts: staff(5, STAYS), status: 'pass', reason: /as many others came/ },
    // 9 and 1: 8 fewer, and twice the root of 10 is 6.3; 9 and 2: 7 fewer against 6.6; 9 and 3: 6 against 6.9.
    { name: 'two others come', facts: staff(5, [FALLS[0]!, event(LAST, 2)]), status: 'fail' },
    { name: 'three others come', facts: staff(5, [FALLS[0]!, event(LAST, 3)]), status: 'pass' },
    {
      name: 'fewer come since fewer events are held',
      facts: staff(5, [...Array(4).fill(event(BEFORE, 6)), event(LAST, 6)]),
      status: 'pass'
    },
    { name: 'four talks', facts: talks(4, 0), status: 'inconclusive', reason: /Fewer than 5 talks/ },
    {
      name: 'talks of this quarter are not compared yet',
      facts: { givers: [giver('boss', act('talk', 5, '2026-04-01', ...days(4)), { isManager: true })] },
      status: 'inconclusive'
    },
    {
      name: 'no member is known to manage people, one guest does and gave one talk',
      facts: { ...talks(1, 9), ...staff(0, FALLS) },
      status: 'pass'
    },
    { name: 'it is known of 80 % of the members', facts: staff(4, FALLS, 16), status: 'fail' },
    { name: 'it is known of fewer', facts: staff(4, FALLS, 15), status: 'inconclusive', reason: /not known whether/ },
    { name: 'four members', facts: staff(1, FALLS, 4, 4), status: 'inconclusive', reason: /fewer than 5 members/ },
    {
      name: 'nothing is known of those who came in one quarter',
      facts: staff(5, [event(BEFORE, 12, 3)]),
      status: 'inconclusive',
      reason: /both quarters/
    },
    { name: 'nothing is known of any', facts: { managers: undefined }, status: 'inconclusive' },
    {
      name: 'fewer than half of those present are named',
      facts: staff(5, [event(BEFORE, 12, 3, 5), event(LAST, 2, 1, 1)]),
      status: 'inconclusive',
      reason: /Since 1 October 2025, fewer than half/
    },
    {
      name: 'half of them are',
      facts: staff(5, [event(BEFORE, 12, 3, 6), event(LAST, 2, 1, 1)]),
      status: 'fail'
    }
  ]
}
