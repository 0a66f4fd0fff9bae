import { ago, type Cases, day } from './cases.fixtures.ts'
import { renewReview } from './renew.review.ts'

const charter = { number: 1, publishedAt: ago(300), endedAt: null }
const concluded = (outcome: string, days: number) => ({
  review: { openedOn: day(days + 20), concludedOn: day(days), outcome }
})

export const cases: Cases = {
  rule: renewReview,
  facts: { charter, review: { openedOn: day(10), concludedOn: null, outcome: null } },
  cases: [
    { name: 'a review is open', status: 'pass', evidence: 1 },
    { name: 'never reviewed', facts: { review: undefined }, status: 'fail' },
    { name: 'to evolve was decided 90 days ago', facts: concluded('evolve', 90), status: 'pass', reason: /decided on/ },
    { name: 'to adapt was decided 91 days ago', facts: concluded('adapt', 91), status: 'fail' },
    { name: 'to keep was decided', facts: concluded('keep', 3), status: 'fail' },
    { name: 'a decision suffices for a month', facts: concluded('adapt', 31), settings: { days: 30 }, status: 'fail' },
    { name: 'no charter', facts: { charter: undefined, review: undefined }, status: 'pass' },
    { name: 'a charter that was removed', facts: { charter: { ...charter, endedAt: ago(2) } }, status: 'pass' }
  ]
}
