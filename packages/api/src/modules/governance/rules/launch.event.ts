import { LaunchObjective } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { type LaunchEvent, launchEvents } from '../facts/events.ts'
import { message } from '../message.ts'

const OBJECTIVES = LaunchObjective.enum as LaunchEvent['objectives']
const missingIn = ({ objectives }: LaunchEvent) => OBJECTIVES.filter(one => !objectives.includes(one))

export const launchEvent = rule({
  id: 'launch.event',
  version: 1,
  of: 'community',
  guards: 'launch',
  severity: 'high',
  clause:
    'A launch event: the story so far, why to join, the framing by the sponsor, feedback, next steps, a call to action, and who is in the room',
  source: '[004]',
  facts: { events: launchEvents },
  settings: Type.Object({}),
  judge: ({ events = [] }) => {
    const [best] = events.toSorted((one, other) => missingIn(one).length - missingIn(other).length)
    if (!best) return { status: 'fail', message: message('launch.event.none') }
    const missing = missingIn(best).map(objective => ({ objective }))
    const { on } = best
    const evidence = [evidenceItem('community.launch-events', message('launch.event.dated', { on }), on)]
    return missing.length === 0
      ? { status: 'pass', message: message('launch.event.complete', { on }), evidence }
      : {
          status: 'fail',
          message: message('launch.event.incomplete', { on, missing }),
          evidence,
          call: 'POST /v1/agenda-items'
        }
  },
  remedy: 'POST /v1/events'
})
