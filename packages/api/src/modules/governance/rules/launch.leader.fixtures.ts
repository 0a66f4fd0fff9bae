import type { Cases } from './cases.fixtures.ts'
import { held } from './community.fixtures.ts'
import { launchLeader } from './launch.leader.ts'

export const cases: Cases = {
  rule: launchLeader,
  facts: held(['leader', 'Ada'], ['core', 'Bo']),
  cases: [
    { name: 'one leads', status: 'pass', reason: /^Ada leads/ },
    { name: 'nobody leads', facts: held(['core', 'Bo']), status: 'fail', reason: /no leader/ },
    { name: 'nobody has a role', facts: { holders: undefined }, status: 'fail', reason: /no leader/ },
    { name: 'two lead', facts: held(['leader', 'Ada'], ['leader', 'Bo']), status: 'fail', reason: /2 leaders/ }
  ]
}
