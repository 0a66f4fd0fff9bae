import { type Cases, communityThere, day, inactive, young } from './cases.fixtures.ts'
import { communityRhythm } from './community.rhythm.ts'
import { act, giver } from './givers.fixtures.ts'

const met = (more: object = {}) => ({
  meetings: { held: null, next: null, unknown: null, everyDays: null, pauses: [], pause: null, ...more }
})
const heldOn = (days: number, more: object = {}) => met({ held: day(days), ...more })
/** People who last gave something so many days ago. */
const gave = (...days: number[]) => ({
  givers: days.map((ago, at) => giver(`p${at}`, act('answer', 2, day(ago))))
})
const pause = { from: day(50), until: day(21) }

export const cases: Cases = {
  rule: communityRhythm,
  facts: { setting: communityThere, ...heldOn(10) },
  cases: [
    ...inactive,
    ...young('pass'),
    { name: 'held lately', status: 'pass', evidence: 1, reason: /held its last event on/ },
    { name: 'held 60 days ago', facts: heldOn(60), status: 'pass' },
    { name: 'held 61 days ago', facts: heldOn(61), status: 'fail', reason: /60 days/, evidence: 1 },
    { name: 'never held', facts: met(), status: 'fail', reason: /No event is on record/ },
    {
      name: 'never held, one is planned',
      facts: met({ next: day(-20) }),
      status: 'pass',
      evidence: 1,
      reason: /plans/
    },
    { name: 'every quarter, held 90 days ago', facts: heldOn(90, { everyDays: 90 }), status: 'pass' },
    {
      name: 'every quarter, held 91 days ago',
      facts: heldOn(91, { everyDays: 90 }),
      status: 'fail',
      reason: /90 days/
    },
    { name: 'every week, held 60 days ago', facts: heldOn(60, { everyDays: 7 }), status: 'pass' },
    { name: 'every year, held 180 days ago', facts: heldOn(180, { everyDays: 365 }), status: 'pass' },
    {
      name: 'every year, held 181 days ago',
      facts: heldOn(181, { everyDays: 365 }),
      status: 'fail',
      reason: /180 days/
    },
    { name: 'two gave', facts: { ...heldOn(61), ...gave(3, 4, 61) }, status: 'fail' },
    {
      name: 'three gave',
      facts: { ...heldOn(61), ...gave(3, 4, 60) },
      status: 'pass',
      reason: /3 people/
    },
    {
      name: 'the third only attended',
      facts: {
        ...heldOn(61),
        givers: [...gave(3, 4).givers, giver('p2', [...act('answer', 2, day(61)), ...act('attend', 0.5, day(3))])]
      },
      status: 'fail'
    },
    { name: 'one is enough here', facts: { ...heldOn(61), ...gave(3) }, settings: { people: 1 }, status: 'pass' },
    {
      name: 'not known of a date',
      facts: heldOn(61, { unknown: day(3) }),
      status: 'inconclusive',
      reason: /not known/
    },
    { name: 'not known of an old date', facts: heldOn(90, { unknown: day(61) }), status: 'fail' },
    { name: 'a pause of 30 days in between', facts: heldOn(90, { pauses: [pause] }), status: 'pass' },
    { name: 'a pause and a day more', facts: heldOn(91, { pauses: [pause] }), status: 'fail' },
    {
      name: 'in a pause',
      facts: heldOn(200, { pause: { from: day(5), until: day(-5) } }),
      status: 'not_applicable',
      reason: /declared pause/
    },
    { name: 'the pack wants one in 30 days', facts: heldOn(31), settings: { days: 30 }, status: 'fail' }
  ]
}
