import { addMonths, dayOf } from '../../../platform/days.ts'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem } from '../evaluation/rule.ts'
import { communitySetting } from '../facts/community.ts'
import { type Moved, measured, objectives } from '../facts/fast-lane.ts'
import { contacts } from '../facts/sponsors.ts'
import { message } from '../message.ts'
import { pattern } from './pattern.ts'

/** Two quarters. */
const MONTHS = 6

/** Whether a value came nearer to its target or, where there is none, differs from what was before. */
const hasMoved = ({ value, before, target }: Moved) =>
  before !== null && (target === null ? value !== before : Math.abs(target - value) < Math.abs(target - before))

export const fastLane = pattern({
  id: 'fast_lane',
  source: '[001]',
  facts: { setting: communitySetting, objectives, measured, contacts },
  judge: ({ setting, objectives = 0, measured = [], contacts = [] }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const since = addMonths(dayOf(asOf), -MONTHS)
    const named = [evidenceItem('community.objectives', message('pattern.fast_lane.objectives', { count: objectives }))]
    if (objectives === 0) return { status: 'fail', message: message('pattern.fast_lane.no_objective'), evidence: named }
    const moved = measured.find(one => one.on > since && hasMoved(one))
    if (moved)
      return {
        status: 'pass',
        message: message('pattern.fast_lane.moved', { since }),
        evidence: [evidenceItem('community.measures', message('pattern.fast_lane.value', { on: moved.on }), moved.on)]
      }
    const last = contacts.findLast(({ on }) => on > since)
    if (last)
      return {
        status: 'pass',
        message: message('pattern.fast_lane.contact', { since }),
        evidence: [evidenceItem('community.touchpoints', message('community.touchpoint.done', last), last.on)]
      }
    return { status: 'fail', message: message('pattern.fast_lane.not_yet', { since }), evidence: named }
  }
})
