import type { Cases } from './cases.fixtures.ts'
import { held } from './community.fixtures.ts'
import { launchCoreGroup } from './launch.core-group.ts'

const one = held(['leader', 'Ada'], ['core', 'Bo'])

export const cases: Cases = {
  rule: launchCoreGroup,
  facts: held(['leader', 'Ada'], ['core', 'Bo'], ['core', 'Cy']),
  cases: [
    { name: 'two besides the leader', status: 'pass', evidence: 2 },
    { name: 'one', facts: one, status: 'fail', reason: /has 1 person besides.*2 are required/ },
    { name: 'one is enough', facts: one, settings: { members: 1 }, status: 'pass', evidence: 1 },
    { name: 'three are required', settings: { members: 3 }, status: 'fail', reason: /has 2 people besides/ },
    {
      name: 'the leader counts as leader alone',
      facts: held(['leader', 'Ada'], ['core', 'Ada'], ['core', 'Bo']),
      status: 'fail',
      evidence: 1
    },
    { name: 'nobody has a role', facts: { holders: undefined }, status: 'fail', reason: /has 0 people/ }
  ]
}
