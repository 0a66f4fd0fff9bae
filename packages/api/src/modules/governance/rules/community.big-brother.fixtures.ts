import { dayWriter } from '../../../core/words/language.ts'
import { type Cases, communityThere, day, inactive, young } from './cases.fixtures.ts'
import { communityBigBrother } from './community.big-brother.ts'
import { held } from './community.fixtures.ts'

const overdue = (...days: string[]) => ({
  overdue: days.map((on, at) => ({ touchpoint: `touchpoint-${at}`, kind: 'meeting', on }))
})
const sponsored = (until: string | null) => ({
  terms: [{ role: 'sponsor', person: 'Dora', from: day(300), until, hours: null, hoursSince: null }]
})

export const cases: Cases = {
  rule: communityBigBrother,
  facts: { setting: communityThere, ...held(['leader', 'Ada'], ['sponsor', 'Dora']) },
  cases: [
    ...inactive,
    ...young('pass'),
    { name: 'a sponsor', status: 'pass', evidence: 0, reason: /Dora sponsors/ },
    { name: 'none', facts: held(['leader', 'Ada']), status: 'fail', reason: /^Nobody sponsors/ },
    {
      name: 'only the leader',
      facts: held(['leader', 'Ada'], ['sponsor', 'Ada']),
      status: 'fail',
      reason: /^Nobody sponsors/
    },
    {
      name: 'the sponsor withdrew',
      facts: { ...held(['leader', 'Ada']), ...sponsored(day(20)) },
      status: 'fail',
      reason: new RegExp(`ended on ${dayWriter('en')(day(20))}`)
    },
    {
      name: 'another one follows',
      facts: sponsored(day(20)),
      status: 'pass'
    },
    { name: 'one touchpoint is overdue', facts: overdue(day(100)), status: 'pass', evidence: 1 },
    {
      name: 'two are',
      facts: overdue(day(100), day(1)),
      status: 'fail',
      evidence: 2,
      reason: /2 touchpoints with a sponsor are overdue/
    },
    { name: 'one is enough', facts: overdue(day(1)), settings: { touchpoints: 1 }, status: 'fail', evidence: 1 },
    { name: 'three are needed', facts: overdue(day(3), day(2)), settings: { touchpoints: 3 }, status: 'pass' }
  ]
}
