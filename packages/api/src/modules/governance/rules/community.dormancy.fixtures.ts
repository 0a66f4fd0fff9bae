import { ago, type Cases, communityThere, day, inactive } from './cases.fixtures.ts'
import { communityDormancy } from './community.dormancy.ts'
import { act, giver } from './givers.fixtures.ts'

const met = (more: object = {}) => ({
  meetings: { held: null, next: null, unknown: null, everyDays: null, pauses: [], pause: null, ...more }
})
const heldOn = (days: number, more: object = {}) => met({ held: day(days), ...more })
const gave = (days: number) => ({ givers: [giver('p', act('answer', 2, day(days)))] })
const launched = (days: number, more: object = {}) => ({
  setting: { ...communityThere, began: day(days), ...more }
})
const woke = (days: number) => launched(800, { steps: [{ from: 'dormant', at: ago(days) }] })

export const cases: Cases = {
  rule: communityDormancy,
  facts: { setting: communityThere, ...heldOn(200) },
  cases: [
    ...inactive,
    { name: 'nothing in 200 days', status: 'manual', evidence: 1, reason: /^Nothing has been held or given since/ },
    { name: 'held 180 days ago', facts: heldOn(180), status: 'pass', evidence: 1 },
    { name: 'held 181 days ago', facts: heldOn(181), status: 'manual', reason: /180 days/ },
    { name: 'an event is planned', facts: heldOn(200, { next: day(-3) }), status: 'pass' },
    { name: 'one person gave something', facts: { ...heldOn(200), ...gave(179) }, status: 'pass' },
    { name: 'somebody gave something long ago', facts: { ...heldOn(400), ...gave(181) }, status: 'manual' },
    {
      name: 'somebody only attended',
      facts: { ...heldOn(200), givers: [giver('p', [...act('attend', 0.5, day(3)), ...act('answer', 2, day(300))])] },
      status: 'manual'
    },
    { name: 'not known of a date', facts: heldOn(200, { unknown: day(20) }), status: 'inconclusive' },
    { name: 'not known of an old date', facts: heldOn(300, { unknown: day(190) }), status: 'manual' },
    { name: 'twice a year, held 360 days ago', facts: heldOn(360, { everyDays: 180 }), status: 'pass' },
    { name: 'twice a year, held 361 days ago', facts: heldOn(361, { everyDays: 180 }), status: 'manual' },
    { name: 'every year, held 401 days ago', facts: heldOn(401, { everyDays: 365 }), status: 'manual' },
    {
      name: 'a pause of 30 days in between',
      facts: heldOn(210, { pauses: [{ from: day(50), until: day(21) }] }),
      status: 'pass'
    },
    {
      name: 'in a pause',
      facts: heldOn(300, { pause: { from: day(5), until: day(-5) } }),
      status: 'not_applicable',
      reason: /declared pause/
    },
    { name: 'launched 179 days ago', facts: { ...met(), ...launched(179) }, status: 'not_applicable' },
    { name: 'woken 180 days ago', facts: { ...heldOn(500), ...woke(180) }, status: 'pass' },
    { name: 'woken 181 days ago', facts: { ...heldOn(500), ...woke(181) }, status: 'manual' },
    {
      name: 'launched by its people, and nothing since',
      facts: { ...met(), ...launched(300, { steps: [{ from: 'planning', at: ago(300) }] }) },
      status: 'manual',
      evidence: 0,
      reason: /^Nothing is on record/
    },
    { name: 'stated, and nothing was ever recorded', facts: met(), status: 'inconclusive', reason: /not on record/ },
    { name: 'the pack says 30 days', facts: heldOn(31), settings: { days: 30 }, status: 'manual' }
  ]
}
