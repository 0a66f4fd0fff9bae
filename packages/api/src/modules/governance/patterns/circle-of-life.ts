import { addDays, dayOf } from '../../../platform/days.ts'
import { rounded } from '../../engagement/formulas/formula.ts'
import { lastDayOf, newcomersGiving } from '../evaluation/participation.ts'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem } from '../evaluation/rule.ts'
import { FEWEST, unlessNamed, unlessRecorded } from '../evaluation/unknowns.ts'
import { attendance } from '../facts/attendance.ts'
import { communitySetting } from '../facts/community.ts'
import { givers, newcomers } from '../facts/engagement.ts'
import { turnover } from '../facts/patterns.ts'
import { message } from '../message.ts'
import { pattern } from './pattern.ts'

const SHARE = 0.3

export const circleOfLife = pattern({
  id: 'circle_of_life',
  source: '[001]',
  facts: { setting: communitySetting, newcomers, givers, attendance, turnover },
  judge: ({ setting, newcomers = [], givers = [], attendance = [], turnover }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const day = dayOf(asOf)
    const { from, to, joined, value } = newcomersGiving(newcomers, givers, day)
    const days = { from, lastDay: lastDayOf({ from, to }) }
    if (joined < FEWEST)
      return { status: 'inconclusive', message: message('community.newcomers.few', { ...days, fewest: FEWEST }) }
    const since = { from, to: addDays(day, 1) }
    const unknown = unlessRecorded(givers, since) ?? unlessNamed(attendance, since)
    if (unknown) return unknown
    const count = (all: readonly string[] = []) => all.filter(one => one >= from).length
    const [came, went] = [count(turnover?.joined), count(turnover?.left)]
    const evidence = [
      evidenceItem('community.turnover', message('pattern.circle_of_life.turnover', { from, came, went }), from)
    ]
    if (rounded(value!) < SHARE)
      return { status: 'fail', message: message('pattern.circle_of_life.few', days), evidence }
    return came > went
      ? { status: 'pass', message: message('pattern.circle_of_life.present', days), evidence }
      : { status: 'fail', message: message('pattern.circle_of_life.not_growing', days), evidence }
  }
})
