import { Type } from '@sinclair/typebox'
import { addDays, dayOf } from '../../../platform/days.ts'
import { evidenceItem, rule } from '../evaluation/rule.ts'
import { lastCharter, lastReview } from '../facts/charters.ts'
import { message } from '../message.ts'

export const renewReview = rule({
  id: 'renew.review',
  version: 1,
  of: 'community',
  guards: 'renew',
  severity: 'medium',
  clause:
    'A community is renewed with its members: they look at the charter, and decide what to keep and what to change',
  source: '[004]',
  facts: { charter: lastCharter, review: lastReview },
  settings: Type.Object({
    days: Type.Integer({
      default: 90,
      minimum: 0,
      maximum: 1000,
      description: 'Number of days for which a concluded review that decided to adapt or evolve suffices.'
    })
  }),
  judge: ({ charter, review }, { days }, asOf) => {
    if (!charter || charter.endedAt !== null) return { status: 'pass', message: message('renew.review.no_charter') }
    if (review && !review.concludedOn)
      return {
        status: 'pass',
        message: message('renew.review.open'),
        evidence: [
          evidenceItem(
            'community.last-review',
            message('renew.review.opened', { on: review.openedOn }),
            review.openedOn
          )
        ]
      }
    const decides = review?.outcome === 'adapt' || review?.outcome === 'evolve'
    return review?.concludedOn && decides && dayOf(asOf) <= addDays(review.concludedOn, days)
      ? { status: 'pass', message: message('renew.review.decided', { on: review.concludedOn }) }
      : { status: 'fail', message: message('renew.review.none') }
  },
  remedy: 'POST /v1/communities/{community}/reviews'
})
