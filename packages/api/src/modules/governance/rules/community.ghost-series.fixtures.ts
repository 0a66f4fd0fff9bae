import { type Cases, communityThere, day, inactive } from './cases.fixtures.ts'
import { communityGhostSeries } from './community.ghost-series.ts'

const one = (dormant: boolean, more: object = {}) => ({
  event: 'series-1',
  title: 'Design review',
  dormant,
  since: day(20),
  ...more
})

export const cases: Cases = {
  rule: communityGhostSeries,
  facts: { setting: communityThere },
  cases: [
    ...inactive,
    { name: 'none', status: 'pass' },
    {
      name: 'one of which nothing is known',
      facts: { series: [one(false)] },
      status: 'warn',
      evidence: 1,
      reason: /1 series/
    },
    {
      name: 'one that only members see',
      facts: { series: [one(false, { title: null, since: null })] },
      status: 'warn',
      evidence: 1
    },
    {
      name: 'a dormant one',
      facts: { series: [one(false), one(true)] },
      status: 'fail',
      evidence: 2,
      reason: /dormant/
    }
  ]
}
