import { type Cases, communityThere, inactive } from './cases.fixtures.ts'
import { held } from './community.fixtures.ts'
import { communitySponsor } from './community.sponsor.ts'

export const cases: Cases = {
  rule: communitySponsor,
  facts: { setting: communityThere, ...held(['leader', 'Ada'], ['sponsor', 'Dora']) },
  cases: [
    ...inactive,
    { name: 'a sponsor', status: 'pass', evidence: 1, reason: /Dora sponsors/ },
    { name: 'none', facts: held(['leader', 'Ada']), status: 'fail', reason: /no sponsor/ },
    {
      name: 'only the leader',
      facts: held(['leader', 'Ada'], ['sponsor', 'Ada']),
      status: 'fail',
      reason: /its leader/
    },
    {
      name: 'the leader and somebody else',
      facts: held(['leader', 'Ada'], ['sponsor', 'Ada'], ['sponsor', 'Dora']),
      status: 'pass'
    }
  ]
}
