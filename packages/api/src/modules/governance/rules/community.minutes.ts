import { Type } from '@sinclair/typebox'
import { dayOf } from '../../../platform/days.ts'
import { activeSince, unlessActive } from '../evaluation/preconditions.ts'
import { after, evidenceItem, rule } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { communitySetting } from '../facts/community.ts'
import { minutesOfHeld } from '../facts/events.ts'
import { message } from '../message.ts'

/** Minutes are in time within so many days of 24 hours after the end. */
const DUE_DAYS = 7

type Dated = { endedAt: string; publishedAt: string | null }
const isInTime = ({ endedAt, publishedAt }: Dated) =>
  publishedAt !== null && Date.parse(publishedAt) <= Date.parse(after(endedAt, DUE_DAYS))

const saidOf = ({ endedAt, publishedAt }: Dated) =>
  evidenceItem(
    'community.minutes',
    message('community.minutes.of', { on: dayOf(endedAt), published: publishedAt && dayOf(publishedAt) }),
    endedAt
  )

export const communityMinutes = rule({
  id: 'community.minutes',
  version: 1,
  of: 'community',
  severity: 'low',
  clause: 'Publish what was said and decided, so that those who could not come take part',
  source: '[000]',
  facts: { setting: communitySetting, minutes: minutesOfHeld },
  settings: Type.Object({}),
  judge: ({ setting, minutes = [] }) => {
    const unless = unlessActive(setting!)
    if (unless) return unless
    const [newest] = minutes
    if (!newest) return { status: 'not_applicable', message: message('community.minutes.none') }
    const evidence = minutes.map(saidOf)
    const inTime = minutes.filter(isInTime).length
    const all = minutes.length
    const missing = minutes.find(({ publishedAt }) => publishedAt === null)
    const call = missing && { call: `PUT /v1/occurrences/${missing.occurrence}/minutes` }
    if (newest.publishedAt === null)
      return {
        status: 'fail',
        message: message('community.minutes.missing', { on: dayOf(newest.endedAt) }),
        evidence,
        since: latest(after(newest.endedAt, DUE_DAYS), activeSince(setting!)),
        ...call
      }
    return {
      status: inTime === all ? 'pass' : 'warn',
      message: message('community.minutes.in_time', { inTime, all }),
      evidence,
      ...(inTime === all ? {} : { score: Math.round((100 * inTime) / all) / 10 }),
      ...call
    }
  },
  remedy: 'GET /v1/communities/{community}/occurrences?outcome=held'
})
