import { dayOf } from '../../../platform/days.ts'
import { windowOf } from '../../engagement/formulas/level.ts'
import { heldIn, lastDayOf, lastPeriods, rhythmOf } from '../evaluation/participation.ts'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem } from '../evaluation/rule.ts'
import { FEW_PERIODS, isIn, unlessWhole } from '../evaluation/unknowns.ts'
import { attendance } from '../facts/attendance.ts'
import { communitySetting } from '../facts/community.ts'
import { meetings } from '../facts/events.ts'
import { type Gift, gifts } from '../facts/patterns.ts'
import { message } from '../message.ts'
import { pattern } from './pattern.ts'

const PERIODS = 3
const PEOPLE = 3

/** Whether two people gave to the same, or one of them to the other. */
const actedTogether = (one: readonly Gift[], other: readonly Gift[]) => {
  const [first, second] = [one[0]!.person, other[0]!.person]
  const abouts = new Set(one.map(({ about }) => about).filter(about => about !== null))
  return (
    other.some(({ about, counterpart }) => abouts.has(about ?? '') || counterpart === first) ||
    one.some(({ counterpart }) => counterpart === second)
  )
}

const pairsOf = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other): [T, T] => [one, other]))

export const bandOfBrothers = pattern({
  id: 'band_of_brothers',
  source: '[001]',
  facts: { setting: communitySetting, meetings, attendance, gifts },
  judge: ({ setting, meetings, attendance = [], gifts = [] }, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const periods = windowOf(rhythmOf(meetings!, attendance), dayOf(asOf)).slice(-PERIODS)
    const window = lastPeriods(periods, PERIODS)
    if (!window) return FEW_PERIODS
    const unknown = unlessWhole(setting!, window)
    if (unknown) return unknown
    const days = { from: window.from, lastDay: lastDayOf(window) }
    const circle = [
      ...Map.groupBy(
        gifts.filter(one => isIn(one.day, window)),
        ({ person }) => person
      ).values()
    ].filter(own => periods.every(period => own.some(one => isIn(one.day, period))))
    const held = heldIn(attendance, window)
    const evidence = [evidenceItem('community.attendance', message('evidence.held', { ...days, held }), window.from)]
    if (circle.length < PEOPLE)
      return { status: 'fail', message: message('pattern.band_of_brothers.few', days), evidence }
    const pairs = pairsOf(circle)
    const together = pairs.filter(([one, other]) => actedTogether(one, other)).length
    return 2 * together >= pairs.length
      ? { status: 'pass', message: message('pattern.band_of_brothers.present', days), evidence }
      : { status: 'fail', message: message('pattern.band_of_brothers.apart', days), evidence }
  }
})
