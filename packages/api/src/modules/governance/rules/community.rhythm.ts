import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { activeSince, unlessActive, unlessPaused, unlessYoung } from '../evaluation/preconditions.ts'
import { awayFrom, gaveSince } from '../evaluation/quiet.ts'
import { evidenceItem, rule, type Verdict } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { communitySetting } from '../facts/community.ts'
import { givers } from '../facts/engagement.ts'
import { meetings } from '../facts/events.ts'
import { message } from '../message.ts'

export const communityRhythm = rule({
  id: 'community.rhythm',
  version: 2,
  of: 'community',
  severity: 'medium',
  clause: 'Keep the rhythm: a community that does not meet, and in which few people give, is passing away',
  source: '[001]',
  facts: { setting: communitySetting, meetings, givers },
  settings: Type.Object({
    days: Type.Integer({
      default: 60,
      minimum: 7,
      maximum: 365,
      description: 'Number of days within which an event must be held; a longer declared rhythm takes its place.'
    }),
    maximum: Type.Integer({
      default: 180,
      minimum: 7,
      maximum: 365,
      description: 'The maximum number of days, whatever rhythm is declared.'
    }),
    people: Type.Integer({
      default: 3,
      minimum: 1,
      maximum: 20,
      description: 'Number of people who gave something, by the ledger, with which the rule passes.'
    })
  }),
  judge: ({ setting, meetings, givers = [] }, { days, maximum, people }, asOf): Verdict => {
    const { held, next, unknown, everyDays, pauses } = meetings!
    const unless = unlessActive(setting!) ?? unlessYoung(setting!, asOf) ?? unlessPaused(meetings!)
    if (unless) return unless
    const within = Math.min(Math.max(days, everyDays ?? 0), Math.max(days, maximum))
    const from = awayFrom(dayOf(asOf), -1, within, pauses)
    const evidence = [
      ...(held ? [evidenceItem('community.meetings', message('community.rhythm.held_on', { on: held }), held)] : []),
      ...(next ? [evidenceItem('community.meetings', message('community.rhythm.next_on', { on: next }), next)] : [])
    ]
    if (held && held >= from)
      return { status: 'pass', message: message('community.rhythm.held', { on: held }), evidence }
    if (next) return { status: 'pass', message: message('community.rhythm.planned', { on: next }), evidence }
    if (gaveSince(givers, from) >= people)
      return { status: 'pass', message: message('community.rhythm.gave', { people, within }), evidence }
    if (unknown && unknown >= from)
      return { status: 'inconclusive', message: message('community.rhythm.not_known', { on: unknown }), evidence }
    return {
      status: 'fail',
      message: message('community.rhythm.none', { on: held, within }),
      evidence,
      since: held ? latest(awayFrom(held, 1, within + 1, pauses), activeSince(setting!)) : undefined
    }
  },
  remedy: 'POST /v1/events'
})
