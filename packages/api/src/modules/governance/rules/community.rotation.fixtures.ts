import { type Cases, communityThere, inactive } from './cases.fixtures.ts'
import { held } from './community.fixtures.ts'
import { communityRotation } from './community.rotation.ts'

const since = (since: string | null, precision = 'exact') => held(['leader', 'Ada', { since, precision }])

export const cases: Cases = {
  rule: communityRotation,
  facts: { setting: communityThere, ...since('2025-06-15') },
  cases: [
    ...inactive,
    { name: 'for a year', status: 'pass', reason: /is valid until 15 June 2028/ },
    { name: 'for three years today', facts: since('2023-06-15'), status: 'warn' },
    { name: 'for three years and a day', facts: since('2023-06-14'), status: 'fail', evidence: 1 },
    { name: '89 days to go', facts: since('2023-09-12'), status: 'warn' },
    { name: '90 days to go', facts: since('2023-09-13'), status: 'pass' },
    { name: 'on record for less, perhaps longer', facts: since('2025-06-15', 'at_latest'), status: 'inconclusive' },
    { name: 'on record for more, perhaps even longer', facts: since('2020-06-15', 'at_latest'), status: 'fail' },
    { name: 'since nobody knows when', facts: since(null), status: 'inconclusive' },
    {
      name: 'two leaders, one of them for long',
      facts: held(['leader', 'Ada', { since: null }], ['leader', 'Bo', { since: '2020-01-01' }]),
      status: 'fail',
      reason: /^Bo/
    },
    { name: 'a term of one year here', facts: since('2025-06-14'), settings: { years: 1 }, status: 'fail' },
    { name: 'nobody leads', facts: { holders: undefined }, status: 'not_applicable' },
    { name: 'since 29 February', facts: since('2024-02-29'), settings: { years: 2, warnDays: 0 }, status: 'fail' }
  ]
}
