import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { activeSince, unlessActive, unlessPaused, unlessYoung } from '../evaluation/preconditions.ts'
import { awayFrom, lastGift } from '../evaluation/quiet.ts'
import { evidenceItem, rule, type Verdict } from '../evaluation/rule.ts'
import { latest, latestDay } from '../evaluation/since.ts'
import { communitySetting } from '../facts/community.ts'
import { givers } from '../facts/engagement.ts'
import { meetings } from '../facts/events.ts'
import { message } from '../message.ts'

export const communityDormancy = rule({
  id: 'community.dormancy',
  version: 1,
  of: 'community',
  severity: 'low',
  clause: 'A community that rests says so, and is woken or brought to a good end',
  source: '[004]',
  facts: { setting: communitySetting, meetings, givers },
  settings: Type.Object({
    days: Type.Integer({
      default: 180,
      minimum: 30,
      maximum: 400,
      description: 'Number of days without any activity; twice a longer declared rhythm takes its place.'
    })
  }),
  judge: ({ setting, meetings, givers = [] }, { days }, asOf): Verdict => {
    const { held, next, unknown, everyDays, pauses } = meetings!
    const within = Math.min(Math.max(days, 2 * (everyDays ?? 0)), 400)
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf, within) ?? unlessPaused(meetings!)
    if (unless) return unless
    if (next) return { status: 'pass', message: message('community.rhythm.planned', { on: next }) }
    const from = awayFrom(dayOf(asOf), -1, within, pauses)
    const last = latestDay(held, lastGift(givers))
    const evidence = last
      ? [evidenceItem('community.meetings', message('community.dormancy.last', { on: last }), last)]
      : []
    if (last && last >= from)
      return { status: 'pass', message: message('community.dormancy.alive', { on: last }), evidence }
    if (unknown && unknown >= from)
      return { status: 'inconclusive', message: message('community.rhythm.not_known', { on: unknown }) }
    const began = activeSince(setting!)
    if (began && dayOf(began) >= from)
      return { status: 'pass', message: message('community.dormancy.alive', { on: dayOf(began) }), evidence }
    // What an import stated may have met all the time.
    if (!last && !began) return { status: 'inconclusive', message: message('community.dormancy.not_recorded') }
    return {
      status: 'manual',
      message: message('community.dormancy.quiet', { on: last ?? null, within }),
      evidence,
      since: last ? latest(awayFrom(last, 1, within + 1, pauses), began) : undefined
    }
  },
  remedy: 'POST /v1/communities/{community}/transitions'
})
