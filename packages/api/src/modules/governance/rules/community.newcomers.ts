import { Type } from '@sinclair/typebox'
import { addDays, dayOf } from '../../../platform/days.ts'
import { rounded } from '../../engagement/formulas/formula.ts'
import { lastDayOf, newcomersGiving } from '../evaluation/participation.ts'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { rule } from '../evaluation/rule.ts'
import { FEWEST, unlessNamed, unlessRecorded } from '../evaluation/unknowns.ts'
import { attendance } from '../facts/attendance.ts'
import { communitySetting, units } from '../facts/community.ts'
import { givers, newcomers } from '../facts/engagement.ts'
import { message } from '../message.ts'

/** From so many members on, a smaller share is enough. */
const LARGE = 150

const share = (initial: number, description: string) =>
  Type.Number({ default: initial, minimum: 0.01, maximum: 1, description })

export const communityNewcomers = rule({
  id: 'community.newcomers',
  version: 1,
  of: 'community',
  severity: 'low',
  clause: 'Circle of life: as new members join and share, the community learns and grows',
  source: '[001]',
  facts: { setting: communitySetting, newcomers, givers, attendance, units },
  settings: Type.Object({
    share: share(0.2, 'The minimum share of newcomers who give something within 90 days.'),
    shareOfLarge: share(0.1, `The same for communities of more than ${LARGE} members.`)
  }),
  judge: ({ setting, newcomers = [], givers = [], attendance = [], units }, settings, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const day = dayOf(asOf)
    const { from, to, joined, value } = newcomersGiving(newcomers, givers, day)
    const window = { from, lastDay: lastDayOf({ from, to }) }
    if (joined < FEWEST)
      return { status: 'inconclusive', message: message('community.newcomers.few', { ...window, fewest: FEWEST }) }
    const since = { from, to: addDays(day, 1) }
    const unknown = unlessRecorded(givers, since) ?? unlessNamed(attendance, since)
    if (unknown) return unknown
    const least = (units?.members ?? 0) > LARGE ? settings.shareOfLarge : settings.share
    const passes = rounded(value!) >= least
    return {
      status: passes ? 'pass' : 'fail',
      message: message('community.newcomers.gave', { ...window, percent: Math.round(least * 100), passes })
    }
  },
  remedy: 'GET /v1/memberships?community={community}&status=active&sort=-joinedOn'
})
