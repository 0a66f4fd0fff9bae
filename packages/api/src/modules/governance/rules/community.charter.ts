import { Type } from '@sinclair/typebox'
import { addDays, dayOf } from '../../../platform/days.ts'
import { activeSince, unlessActive, unlessYoung, YOUNG_DAYS } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { lastCharter } from '../facts/charters.ts'
import { communitySetting } from '../facts/community.ts'
import { message } from '../message.ts'

export const communityCharter = rule({
  id: 'community.charter',
  version: 1,
  of: 'community',
  severity: 'medium',
  clause: 'Develop and publish a charter: the purpose and aims of the community, and a reference for its review',
  source: '[004]',
  facts: { setting: communitySetting, charter: lastCharter },
  settings: Type.Object({
    withinDays: Type.Integer({
      default: YOUNG_DAYS,
      minimum: 0,
      maximum: 365,
      description: 'Number of days after the launch within which the charter is published.'
    })
  }),
  judge: ({ setting, charter }, { withinDays }, asOf) => {
    const unless = unlessActive(setting!)
    if (unless) return unless
    const evidence = charter
      ? [
          evidenceItem(
            'community.charter',
            message('community.charter.version', { number: charter.number, on: dayOf(charter.publishedAt) }),
            charter.publishedAt
          )
        ]
      : []
    if (charter && charter.endedAt === null)
      return { status: 'pass', message: message('community.charter.published'), evidence }
    const young = unlessYoung(setting!, asOf, withinDays)
    if (young) return young
    const { began } = setting!
    return {
      status: 'fail',
      message: charter
        ? message('community.charter.removed', { on: dayOf(charter.endedAt!) })
        : message('community.charter.none'),
      evidence,
      since: latest(began && addDays(began, withinDays), activeSince(setting!), charter?.endedAt)
    }
  },
  remedy: 'POST /v1/communities/{community}/charters'
})
