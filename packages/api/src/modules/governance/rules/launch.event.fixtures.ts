import { type Cases, day } from './cases.fixtures.ts'
import { launchEvent } from './launch.event.ts'

const ALL = [
  'story_so_far',
  'why_join',
  'sponsor_framing',
  'feedback',
  'next_steps',
  'call_to_action',
  'who_is_in_the_room'
]
const on = (days: number, objectives: string[]) => ({ occurrence: `${days}`, on: day(days), objectives })

export const cases: Cases = {
  rule: launchEvent,
  facts: { events: [on(-10, ALL)] },
  cases: [
    { name: 'planned, with all objectives', status: 'pass', evidence: 1 },
    { name: 'held, with all objectives', facts: { events: [on(3, ALL)] }, status: 'pass' },
    { name: 'none is planned', facts: { events: undefined }, status: 'fail', reason: /^No launch event/ },
    {
      name: 'without an agenda',
      facts: { events: [on(-10, [])] },
      status: 'fail',
      reason: /the story so far, why to join, .* who is in the room\.$/
    },
    {
      name: 'two objectives are missing',
      facts: { events: [on(-10, ALL.slice(0, 5))] },
      status: 'fail',
      reason: /: the call to action, who is in the room\.$/
    },
    {
      name: 'of two events the one counts that has more',
      facts: { events: [on(-20, ALL.slice(0, 2)), on(-10, ALL.slice(0, 6))] },
      status: 'fail',
      reason: /: who is in the room\.$/
    },
    { name: 'of two events one is complete', facts: { events: [on(-20, []), on(-10, ALL)] }, status: 'pass' }
  ]
}
