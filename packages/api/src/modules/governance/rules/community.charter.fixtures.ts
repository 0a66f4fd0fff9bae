import { ago, type Cases, communityThere, day, inactive, young } from './cases.fixtures.ts'
import { communityCharter } from './community.charter.ts'

const charter = (published: number, ended: number | null = null) => ({
  charter: { number: 2, publishedAt: ago(published), endedAt: ended === null ? null : ago(ended) }
})

export const cases: Cases = {
  rule: communityCharter,
  facts: { setting: communityThere },
  cases: [
    ...inactive,
    ...young('fail'),
    { name: 'none', status: 'fail', reason: /no published charter/, evidence: 0 },
    { name: 'one', facts: charter(10), status: 'pass', reason: /is published/, evidence: 1 },
    {
      name: 'one that was removed',
      facts: charter(200, 5),
      status: 'fail',
      reason: /removed its charter/,
      evidence: 1
    },
    {
      name: 'launched yesterday, with a charter',
      facts: { setting: { ...communityThere, began: day(1) }, ...charter(3) },
      status: 'pass'
    },
    {
      name: 'launched yesterday, where it is published before the launch',
      facts: { setting: { ...communityThere, began: day(1) } },
      settings: { withinDays: 0 },
      status: 'fail'
    },
    { name: 'launched nobody knows when', facts: { setting: { ...communityThere, began: null } }, status: 'fail' }
  ]
}
