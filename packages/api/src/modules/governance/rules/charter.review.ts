import { Type } from '@sinclair/typebox'
import { addDays, dayOf } from '../../../platform/days.ts'
import { activeSince, unlessActive } from '../evaluation/preconditions.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { latest } from '../evaluation/since.ts'
import { charterReviewDue, lastCharter } from '../facts/charters.ts'
import { communitySetting } from '../facts/community.ts'
import { message } from '../message.ts'

export const charterReview = rule({
  id: 'charter.review',
  version: 1,
  of: 'community',
  severity: 'low',
  clause: 'Establish future review dates: look back to the original goals, and consider the next steps',
  source: '[004]',
  facts: { setting: communitySetting, charter: lastCharter, review: charterReviewDue },
  settings: Type.Object({
    warnDays: Type.Integer({
      default: 30,
      minimum: 0,
      maximum: 365,
      description: 'Number of days before the review date at which the rule warns.'
    })
  }),
  judge: ({ setting, charter, review }, { warnDays }, asOf) => {
    const unless = unlessActive(setting!)
    if (unless) return unless
    if (!charter || !review) return { status: 'not_applicable', message: message('charter.review.no_charter') }
    const evidence = [
      evidenceItem(
        'community.charter',
        message('community.charter.version', { number: charter.number, on: dayOf(charter.publishedAt) }),
        charter.publishedAt
      )
    ]
    const { on, since, open } = review
    const call = open ? { call: `POST /v1/reviews/${open}/transitions` } : {}
    if (on === null) return { status: 'inconclusive', message: message('charter.review.no_date'), evidence, ...call }
    const today = dayOf(asOf)
    if (on < today)
      return {
        status: 'fail',
        message: message('charter.review.passed', { on }),
        evidence,
        since: latest(addDays(on, 1), since, activeSince(setting!)),
        ...call
      }
    const due = { message: message('charter.review.due', { on }), evidence, ...call }
    return on < addDays(today, warnDays)
      ? { ...due, status: 'warn', since: latest(addDays(on, 1 - warnDays), since, activeSince(setting!)) }
      : { ...due, status: 'pass' }
  },
  remedy: 'POST /v1/communities/{community}/reviews'
})
