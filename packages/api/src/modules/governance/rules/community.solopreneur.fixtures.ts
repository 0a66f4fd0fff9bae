import { type Cases, communityThere, inactive, young } from './cases.fixtures.ts'
import { communitySolopreneur } from './community.solopreneur.ts'
import { act, giver, meeting, members, met } from './givers.fixtures.ts'

// The last two months that are over are April and May.
const APRIL = '2026-04-10'
const talks = (weight: number, ...days: string[]) => act('talk', weight, ...days)
const organised = (weight: number, day = APRIL) => act('facilitate', weight, day)
const gave = (...weights: number[]) => ({
  givers: weights.map((weight, at) => giver(`p${at}`, talks(weight, '2026-05-10')))
})
const led = (weight: number, ...others: number[]) => ({
  givers: [
    giver('lead', organised(weight)),
    ...others.map((other, at) => giver(`p${at}`, act('answer', other, '2026-05-10')))
  ]
})

/** Two who gave a little, each as much as the other. */
const few = ['p', 'q'].map(person => giver(person, talks(1, APRIL)))

export const cases: Cases = {
  rule: communitySolopreneur,
  facts: { setting: communityThere, ...meeting(), ...members(5), ...gave(8, 8), attendance: [met(APRIL, 3, 9)] },
  cases: [
    ...inactive,
    ...young('pass'),
    {
      name: 'two share it',
      status: 'pass',
      evidence: 1,
      reason: /^Several people .* from 1 April 2026 to 31 May 2026/
    },
    { name: 'one gave 80 %', facts: gave(16, 4), status: 'fail', reason: /one person almost alone/, evidence: 1 },
    { name: 'one gave a little less than 80 %', facts: gave(15.9, 4), status: 'pass' },
    { name: 'only one gave', facts: gave(15), status: 'fail' },
    { name: 'C-3: one organised all, another gave 3 or more', facts: led(45, 5, 3, 2), status: 'pass' },
    { name: 'another gave exactly 3', facts: led(45, 3, 2), status: 'pass' },
    { name: 'C-5: one organised all, no other gave 3', facts: led(45, 2, 1), status: 'fail' },
    { name: 'C-6: one organised all, nobody else gave', facts: led(45), status: 'fail' },
    {
      name: 'one organised 80 %, the other little',
      facts: { givers: [giver('lead', organised(11.6)), giver('other', organised(2.9)), ...few] },
      status: 'fail'
    },
    {
      name: 'one organised less than 80 %',
      facts: {
        givers: [giver('lead', organised(11.5)), giver('other', organised(2.9)), ...few]
      },
      status: 'pass'
    },
    { name: 'too little was given', facts: gave(14.9), status: 'inconclusive', reason: /Too little/, evidence: 1 },
    {
      name: 'two events were held',
      facts: { ...gave(16), attendance: [met(APRIL, 2, 9)] },
      status: 'inconclusive',
      reason: /Too little/
    },
    {
      name: 'the third one was in March',
      facts: { ...gave(16), attendance: [met('2026-03-31', 1, 3), met(APRIL, 2, 9)] },
      status: 'inconclusive'
    },
    {
      name: 'the third one was on the last day',
      facts: { ...gave(16), attendance: [met('2026-05-31', 1, 3), met(APRIL, 2, 9)] },
      status: 'fail'
    },
    {
      name: 'what was given in June is not compared yet',
      facts: { givers: [giver('p', talks(20, '2026-06-01'))] },
      status: 'inconclusive'
    },
    {
      name: 'four members',
      facts: { ...gave(16), ...members(4) },
      status: 'inconclusive',
      reason: /fewer than 5 members/
    },
    { name: 'no member', facts: { ...gave(16), units: undefined }, status: 'inconclusive' },
    {
      name: 'fewer than half of those present are named',
      facts: { ...gave(16), attendance: [met(APRIL, 3, 4, 9)] },
      status: 'inconclusive',
      reason: /fewer than half/
    },
    {
      name: 'launched within the time that is compared',
      facts: { ...gave(16), ...meeting(90), setting: { ...communityThere, began: '2025-10-02' } },
      status: 'inconclusive',
      reason: /launched on 2 October 2025/
    },
    {
      name: 'launched on its first day; it meets each quarter',
      facts: {
        ...meeting(90),
        setting: { ...communityThere, began: '2025-10-01' },
        givers: [giver('p', talks(16, '2025-10-01'))],
        attendance: [met('2026-03-31', 3, 9)]
      },
      status: 'fail',
      reason: /from 1 October 2025 to 31 March 2026/
    },
    {
      name: 'a pause took May: March takes its place',
      facts: {
        ...meeting(null, [{ from: '2026-05-01', until: '2026-05-16' }]),
        givers: [giver('p', talks(16, '2026-03-01'))]
      },
      status: 'fail',
      reason: /from 1 March 2026 to 30 April 2026/
    },
    {
      name: 'it has paused for a year',
      facts: { ...gave(16), ...meeting(null, [{ from: '2025-01-01', until: '2026-05-31' }]), attendance: [] },
      status: 'inconclusive',
      reason: /declared pauses/
    }
  ]
}
