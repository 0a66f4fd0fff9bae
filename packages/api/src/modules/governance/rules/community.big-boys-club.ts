import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { lastDayOf, quartersBefore } from '../evaluation/participation.ts'
import { unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { rule } from '../evaluation/rule.ts'
import { isIn, unlessFew, unlessNamed, unlessWhole, type Window } from '../evaluation/unknowns.ts'
import { type Managers, type Meeting, managers } from '../facts/attendance.ts'
import { communitySetting } from '../facts/community.ts'
import { type Giver, givers } from '../facts/engagement.ts'
import { message } from '../message.ts'

const TALKS_AT_LEAST = 5

/** The days on which people gave talks in a window, of managers or of everybody. */
const talksOf = (givers: readonly Giver[], window: Window) =>
  givers.flatMap(({ acts }) => acts.filter(({ activity, day }) => activity === 'talk' && isIn(day, window))).length

/** Whether managers give clearly more of the talks than their share of the members: more than chance explains. */
const isAbove = (talks: number, ofManagers: number, { known, managers }: Managers) => {
  // As if one at least of the members managed people: a single guest is no club.
  const share = Math.max(managers, 1) / known
  return ofManagers - talks * share > 2 * Math.sqrt(talks * share * (1 - share))
}

/** Whether fewer others came to each event in the second of two windows, more so than chance explains. */
const isFalling = (meetings: readonly Meeting[], before: Window, last: Window) => {
  const of = (window: Window) => meetings.filter(({ day }) => isIn(day, window))
  const others = (window: Window) => of(window).reduce((all, { present, managers }) => all + present - managers, 0)
  const [events, earlier] = [of(last).length, of(before).length]
  const [came, cameEarlier] = [others(last), others(before)]
  return cameEarlier * events - came * earlier > 2 * Math.sqrt((came + cameEarlier) * events * earlier)
}

export const communityBigBoysClub = rule({
  id: 'community.big-boys-club',
  version: 1,
  of: 'community',
  severity: 'low',
  clause: 'Big boys club: only management gives the talks, and the community has no audience that takes part',
  source: '[001]',
  facts: { setting: communitySetting, givers, managers },
  settings: Type.Object({}),
  judge: ({ setting, givers = [], managers }, _settings, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const day = dayOf(asOf)
    const [before, last, both] = [quartersBefore(day, 2, 2), quartersBefore(day, 1, 1), quartersBefore(day, 2, 1)]
    const days = { from: both.from, lastDay: lastDayOf(both) }
    const talks = talksOf(givers, both)
    if (talks < TALKS_AT_LEAST)
      return {
        status: 'inconclusive',
        message: message('community.big-boys-club.few_talks', { ...days, fewest: TALKS_AT_LEAST })
      }
    const { members, known, meetings } = managers ?? { members: 0, known: 0, meetings: [] }
    if (![before, last].every(window => meetings.some(one => isIn(one.day, window))))
      return { status: 'inconclusive', message: message('community.big-boys-club.no_attendance', days) }
    const unknown = unlessWhole(setting!, both) ?? unlessFew(members) ?? unlessNamed(meetings, both)
    if (unknown) return unknown
    if (known * 5 < members * 4)
      return { status: 'inconclusive', message: message('community.big-boys-club.managers_unknown') }
    const ofManagers = talksOf(
      givers.filter(({ isManager }) => isManager),
      both
    )
    if (!isAbove(talks, ofManagers, managers!))
      return { status: 'pass', message: message('community.big-boys-club.shared', days) }
    return isFalling(meetings, before, last)
      ? { status: 'fail', message: message('community.big-boys-club.falling', days) }
      : { status: 'pass', message: message('community.big-boys-club.attended', days) }
  },
  remedy: 'POST /v1/events'
})
