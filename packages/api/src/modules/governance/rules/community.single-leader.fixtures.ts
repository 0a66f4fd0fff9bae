import { type Cases, communityThere, day, inactive } from './cases.fixtures.ts'
import { held } from './community.fixtures.ts'
import { communitySingleLeader } from './community.single-leader.ts'

const led = (person: string, more: object) => ({
  person,
  role: 'leader',
  from: day(100),
  until: null,
  isShared: false,
  endsOn: null,
  endSince: null,
  ...more
})
const two = (ada: object, bo: object) => ({
  ...held(['leader', 'Ada'], ['leader', 'Bo']),
  terms: [led('Ada', ada), led('Bo', bo)]
})

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
    },
    {
      name: 'two who share it',
      facts: two({ isShared: true }, { isShared: true }),
      status: 'pass',
      reason: /Ada and Bo share/
    },
    { name: 'two of whom one shares it', facts: two({ isShared: true }, {}), status: 'fail', reason: /2 people/ },
    {
      name: 'one who hands over, on the last of 30 days',
      facts: two({ endsOn: day(-29) }, { from: day(1) }),
      status: 'pass',
      reason: /Bo leads.*handover/
    },
    {
      name: 'one who hands over for more than 30 days',
      facts: two({ endsOn: day(-30) }, { from: day(1) }),
      status: 'fail'
    },
    { name: 'one who began on the same day', facts: two({ endsOn: day(-5) }, {}), status: 'fail' }
  ]
}
