import { type Cases, communityThere, inactive } from './cases.fixtures.ts'
import { held } from './community.fixtures.ts'
import { communitySingleLeader } from './community.single-leader.ts'

export const cases: Cases = {
  rule: communitySingleLeader,
  facts: { setting: communityThere, ...held(['leader', 'Ada']) },
  cases: [
    ...inactive,
    { name: 'one', status: 'pass', evidence: 1, reason: /Ada leads/ },
    { name: 'one, renewing', facts: { setting: { ...communityThere, status: 'renewing' } }, status: 'pass' },
    { name: 'none', facts: { holders: undefined }, status: 'fail', reason: /no leader/ },
    { name: 'only a core group', facts: held(['core', 'Bo']), status: 'fail' },
    {
      name: 'two',
      facts: held(['leader', 'Ada'], ['leader', 'Bo', { since: null }]),
      status: 'fail',
      evidence: 2,
      reason: /2 people/
    }
  ]
}
