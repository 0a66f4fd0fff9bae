import { ago, type Cases, communityThere, inactive } from './cases.fixtures.ts'
import { communityMinutes } from './community.minutes.ts'

const WEEK_MS = 7 * 86_400_000
let dates = 0
/** A date that ended so many days ago, with minutes so many milliseconds later. */
const held = (days: number, later: number | null = 0) => ({
  occurrence: `date-${dates++}`,
  endedAt: ago(days),
  publishedAt: later === null ? null : new Date(Date.parse(ago(days)) + later).toISOString()
})
const of = (...minutes: object[]) => ({ minutes })

export const cases: Cases = {
  rule: communityMinutes,
  facts: { setting: communityThere, ...of(held(8), held(20)) },
  cases: [
    ...inactive,
    { name: 'all in time', status: 'pass', evidence: 2, reason: /2 of the last 2/ },
    { name: 'after 7 days to the millisecond', facts: of(held(20, WEEK_MS)), status: 'pass' },
    { name: 'a millisecond later', facts: of(held(20, WEEK_MS + 1)), status: 'warn', score: 0 },
    {
      name: 'one of two late',
      facts: of(held(20), held(40, 2 * WEEK_MS)),
      status: 'warn',
      score: 5,
      reason: /1 of the last 2/
    },
    { name: 'an older one without', facts: of(held(20), held(40), held(60, null)), status: 'warn', score: 6.7 },
    { name: 'the newest without', facts: of(held(8, null), held(40)), status: 'fail', reason: /no minutes/ },
    { name: 'nothing held that expects minutes', facts: { minutes: undefined }, status: 'not_applicable' }
  ]
}
