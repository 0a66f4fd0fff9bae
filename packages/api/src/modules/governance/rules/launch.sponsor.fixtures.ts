import type { Cases } from './cases.fixtures.ts'
import { held } from './community.fixtures.ts'
import { launchSponsor } from './launch.sponsor.ts'

export const cases: Cases = {
  rule: launchSponsor,
  facts: held(['leader', 'Ada'], ['sponsor', 'Dora']),
  cases: [
    { name: 'one sponsors', status: 'pass', reason: /^Dora sponsors/ },
    { name: 'nobody sponsors', facts: held(['leader', 'Ada']), status: 'fail' },
    { name: 'only its leader sponsors', facts: held(['leader', 'Ada'], ['sponsor', 'Ada']), status: 'fail' },
    { name: 'nobody has a role', facts: { holders: undefined }, status: 'fail' }
  ]
}
