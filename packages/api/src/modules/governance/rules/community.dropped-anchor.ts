import { Type } from '@sinclair/typebox'
import { addDays, dayOf } from '../../../platform/days.ts'
import { windowOf } from '../../engagement/formulas/level.ts'
import { spellOn } from '../../engagement/participation/levels.ts'
import { coreOn, lastPeriods, rhythmOf } from '../evaluation/participation.ts'
import { activeSince, unlessActive, unlessYoung } from '../evaluation/preconditions.ts'
import { evidenceItem, rule, type Verdict } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { FEW_PERIODS, unlessFew, unlessNamed, unlessRecorded, unlessWhole } from '../evaluation/unknowns.ts'
import { type Attendance, attendance } from '../facts/attendance.ts'
import { communitySetting, units } from '../facts/community.ts'
import { type Giver, givers } from '../facts/engagement.ts'
import { meetings, type Pause } from '../facts/events.ts'
import { SILENT_DAYS, type Silence, silences } from '../facts/silence.ts'
import { message } from '../message.ts'

const LOST_DAYS = 90
const PERIODS = 6
const LOST_AT_LEAST = 2

const saidOf = ({ page, heardOn }: Silence) =>
  evidenceItem(
    'community.silent-representatives',
    message('community.dropped-anchor.page', { page, on: heardOn }),
    heardOn
  )

type Known = {
  meetings: { everyDays: number | null; pauses: readonly Pause[] }
  attendance: readonly Attendance[]
  givers: readonly Giver[]
  members: number
}

/** How the core level changed within 90 days. */
const judgeCore = ({ began }: { began: string | null }, known: Known, day: string): Verdict => {
  const { givers, attendance, members } = known
  const rhythm = rhythmOf(known.meetings, attendance)
  const before = addDays(day, -LOST_DAYS)
  const [periodsBefore, periods] = [windowOf(rhythm, before), windowOf(rhythm, day)]
  const [window, now] = [lastPeriods(periodsBefore, PERIODS), lastPeriods(periods, PERIODS)]
  if (!window || !now) return FEW_PERIODS
  const core = coreOn(givers, periodsBefore, began, before)
  const still = new Set(coreOn(givers, periods, began, day))
  const lost = core.filter(giver => !still.has(giver))
  const gone = lost.filter(giver => !spellOn(giver, day))
  const unknown =
    unlessWhole({ began }, window) ??
    unlessFew(members + gone.length) ??
    unlessRecorded(givers, window) ??
    unlessNamed(attendance, { from: window.from, to: now.to })
  if (unknown) return unknown
  return lost.length >= LOST_AT_LEAST && 2 * lost.length >= core.length
    ? { status: 'fail', message: message('community.dropped-anchor.core', { days: LOST_DAYS }) }
    : { status: 'pass', message: message('community.dropped-anchor.held', { days: LOST_DAYS }) }
}

export const communityDroppedAnchor = rule({
  id: 'community.dropped-anchor',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'Dropped anchor: where the anchors of a community move out, it loses momentum and slowly fades away',
  source: '[001]',
  facts: { setting: communitySetting, silent: silences, meetings, attendance, givers, units },
  settings: Type.Object({}),
  judge: ({ setting, silent = [], meetings, attendance = [], givers = [], units }, _settings, asOf) => {
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf)
    if (unless) return unless
    const [first] = silent
    if (!first)
      return judgeCore(setting!, { meetings: meetings!, attendance, givers, members: units?.members ?? 0 }, dayOf(asOf))
    return {
      status: 'fail',
      message: message('community.dropped-anchor.silent', { days: SILENT_DAYS }),
      evidence: silent.slice(0, 50).map(saidOf),
      since: latest(addDays(first.heardOn, SILENT_DAYS), first.dueAt, activeSince(setting!)),
      call: `POST /v1/pages/${first.page}/handovers`
    }
  },
  remedy: 'GET /v1/communities/{community}/engagement'
})
