import { ago, type Cases, communityThere, day, inactive } from './cases.fixtures.ts'
import { charterReview } from './charter.review.ts'

const due = (days: number | null) => ({ review: { on: days === null ? null : day(-days), since: ago(200) } })

export const cases: Cases = {
  rule: charterReview,
  facts: {
    setting: communityThere,
    charter: { number: 2, publishedAt: ago(200), endedAt: null },
    ...due(60)
  },
  cases: [
    ...inactive,
    { name: 'in two months', status: 'pass', reason: /due for review on 14 August 2026/, evidence: 1 },
    { name: 'in 30 days', facts: due(30), status: 'pass' },
    { name: 'in 29 days', facts: due(29), status: 'warn', reason: /due for review/ },
    { name: 'today', facts: due(0), status: 'warn' },
    { name: 'yesterday', facts: due(-1), status: 'fail', reason: /was due on 14 June 2026/, evidence: 1 },
    { name: 'today, without a warning', facts: due(0), settings: { warnDays: 0 }, status: 'pass' },
    { name: 'yesterday, without a warning', facts: due(-1), settings: { warnDays: 0 }, status: 'fail' },
    {
      name: 'yesterday, and a review is open',
      facts: { review: { on: day(1), since: ago(200), open: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d5' } },
      status: 'fail'
    },
    { name: 'no date', facts: due(null), status: 'inconclusive', reason: /no review date/ },
    { name: 'no charter', facts: { charter: undefined, review: undefined }, status: 'not_applicable' },
    {
      name: 'the charter was removed',
      facts: { charter: { number: 2, publishedAt: ago(200), endedAt: ago(5) }, review: undefined },
      status: 'not_applicable'
    },
    {
      name: 'launched lately, with a date that has passed',
      facts: { setting: { ...communityThere, began: day(10) }, ...due(-1) },
      status: 'fail'
    }
  ]
}
