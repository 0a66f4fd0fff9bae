import type { Message } from '@guildhall/schema'
import { gives } from '../../engagement/participation/levels.ts'
import type { Attendance } from '../facts/attendance.ts'
import type { Giver } from '../facts/engagement.ts'
import { message } from '../message.ts'
import type { Verdict } from './rule.ts'

/** Over fewer people a verdict says little, and would say it of single persons. */
export const FEWEST = 5

/** Days from the first one on and before another. */
export type Window = { from: string; to: string }

export const isIn = (day: string, { from, to }: Window): boolean => from <= day && day < to

const unknown = (message: Message): Verdict => ({ status: 'inconclusive', message })

/** Why nothing is judged where pauses leave fewer periods than are compared. */
export const FEW_PERIODS = unknown(message('not_judged.few_periods'))

/** Why what happened in a window cannot be judged, if so: the community began within it. */
export const unlessWhole = ({ began }: { began: string | null }, { from }: Window): Verdict | undefined =>
  began !== null && began > from ? unknown(message('not_judged.window', { from, on: began })) : undefined

/** Why people are not judged, if so: there are too few of them. */
export const unlessFew = (members: number): Verdict | undefined =>
  members < FEWEST ? unknown(message('not_judged.few_members', { fewest: FEWEST })) : undefined

/** Why acts are not judged, if so: nobody who gave is on record. */
export const unlessRecorded = (givers: readonly Giver[], window: Window): Verdict | undefined =>
  givers.some(({ acts }) => acts.some(act => gives(act) && isIn(act.day, window)))
    ? undefined
    : unknown(message('not_judged.not_recorded', { from: window.from }))

/** Why those who take part are not judged, if so: fewer than half of those who came to events are named. */
export const unlessNamed = (attendance: readonly Pick<Attendance, 'day' | 'named' | 'present'>[], window: Window) => {
  const sum = (count: 'named' | 'present') =>
    attendance.reduce((all, one) => all + (isIn(one.day, window) ? one[count] : 0), 0)
  return 2 * sum('named') < sum('present') ? unknown(message('not_judged.names', { from: window.from })) : undefined
}
