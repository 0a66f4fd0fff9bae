import { type Cases, communityThere, inactive, young } from './cases.fixtures.ts'
import { communityCoreGroup } from './community.core-group.ts'
import { held } from './community.fixtures.ts'

const three = held(['leader', 'Ada'], ['core', 'Bo'], ['core', 'Cy'])

export const cases: Cases = {
  rule: communityCoreGroup,
  facts: { setting: communityThere, ...three },
  cases: [
    ...inactive,
    ...young('pass'),
    { name: 'a leader and two more', status: 'pass', evidence: 3 },
    { name: 'two', facts: held(['leader', 'Ada'], ['core', 'Bo']), status: 'warn' },
    { name: 'one', facts: held(['leader', 'Ada']), status: 'fail', reason: /has 1 person,/ },
    { name: 'none', facts: { holders: undefined }, status: 'fail', reason: /has 0 people,/ },
    {
      name: 'one person in both roles counts once',
      facts: held(['leader', 'Ada'], ['core', 'Ada'], ['core', 'Bo']),
      status: 'warn'
    },
    {
      name: 'a sponsor is none of them',
      facts: held(['leader', 'Ada'], ['core', 'Bo'], ['sponsor', 'Dora']),
      status: 'warn'
    },
    { name: 'one is asked for, and there is none', facts: held(), settings: { atLeast: 1 }, status: 'fail' }
  ]
}
