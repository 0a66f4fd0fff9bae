import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { isCarriedByOne } from '../../engagement/formulas/concentration.ts'
import { windowOf } from '../../engagement/formulas/level.ts'
import { gives } from '../../engagement/participation/levels.ts'
import { heldIn, lastDayOf, lastPeriods, rhythmOf } from '../evaluation/participation.ts'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { FEW_PERIODS, isIn, unlessFew, unlessNamed, unlessWhole, type Window } from '../evaluation/unknowns.ts'
import { attendance } from '../facts/attendance.ts'
import { communitySetting, units } from '../facts/community.ts'
import { type Giver, givers } from '../facts/engagement.ts'
import { meetings } from '../facts/events.ts'
import { message } from '../message.ts'

const PERIODS = 2

const giftsIn = (givers: readonly Giver[], window: Window) =>
  givers.flatMap(({ person, acts }) =>
    acts
      .filter(act => gives(act) && isIn(act.day, window))
      .map(({ activity, weight }) => ({ person, unit: null, activity, weight }))
  )

export const communitySolopreneur = rule({
  id: 'community.solopreneur',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'Solopreneur: one volunteer runs the show, and there is no room for others',
  source: '[001]',
  facts: { setting: communitySetting, meetings, attendance, givers, units },
  settings: Type.Object({}),
  judge: ({ setting, meetings, attendance = [], givers = [], units }, _settings, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const window = lastPeriods(windowOf(rhythmOf(meetings!, attendance), dayOf(asOf)), PERIODS)
    if (!window) return FEW_PERIODS
    const members = units?.members ?? 0
    const unknown = unlessWhole(setting!, window) ?? unlessFew(members) ?? unlessNamed(attendance, window)
    if (unknown) return unknown
    const held = heldIn(attendance, window)
    const carried = isCarriedByOne(giftsIn(givers, window), { held, members })
    const days = { from: window.from, lastDay: lastDayOf(window) }
    const evidence = [evidenceItem('community.attendance', message('evidence.held', { ...days, held }), window.from)]
    if (carried === null)
      return { status: 'inconclusive', message: message('community.solopreneur.too_little', days), evidence }
    return carried
      ? { status: 'fail', message: message('community.solopreneur.carried', days), evidence }
      : { status: 'pass', message: message('community.solopreneur.shared', days), evidence }
  },
  remedy: 'GET /v1/communities/{community}/occurrences?outcome=upcoming'
})
