import { type Cases, communityThere, inactive, young } from './cases.fixtures.ts'
import { communityDiversity } from './community.diversity.ts'

const spread = (largest: number, known: number, members = known) => ({
  units: { members, known, units: known > 0 ? [{ unit: 'Digital', members: largest }] : [] }
})

export const cases: Cases = {
  rule: communityDiversity,
  facts: { setting: communityThere, ...spread(5, 10) },
  cases: [
    ...inactive,
    ...young('pass'),
    { name: 'half in one unit', status: 'pass', reason: /^50 % .* are from Digital/ },
    { name: '70 % in one unit', facts: spread(7, 10), status: 'pass' },
    { name: 'more than 70 %', facts: spread(71, 100), status: 'warn' },
    { name: 'just 80 %', facts: spread(8, 10), status: 'warn' },
    { name: 'more than 80 %', facts: spread(81, 100), status: 'fail' },
    { name: 'of five known, four', facts: spread(4, 5), status: 'warn' },
    { name: 'of four known, all', facts: spread(4, 4, 40), status: 'inconclusive' },
    { name: 'no unit known', facts: spread(0, 0, 12), status: 'inconclusive' },
    { name: 'no members', facts: { units: undefined }, status: 'inconclusive' },
    { name: 'half is too much here', facts: spread(6, 10), settings: { share: 0.5 }, status: 'fail' }
  ]
}
