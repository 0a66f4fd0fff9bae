import { type Cases, ended, pageThere } from './cases.fixtures.ts'
import { pageRepresentativeLoad } from './page.representative-load.ts'

const load = (...pages: number[]) => ({
  load: pages.map((pages, at) => ({ person: `${at}`, name: `Person ${at}`, pages }))
})

export const cases: Cases = {
  rule: pageRepresentativeLoad,
  facts: { setting: pageThere, ...load(1, 5) },
  cases: [
    ...ended,
    { name: 'five pages at most', status: 'pass' },
    { name: 'one of two has six', facts: load(6, 1), status: 'warn', evidence: 1 },
    { name: 'both have six', facts: load(6, 6), status: 'fail', evidence: 2 },
    {
      name: 'the only one has six',
      facts: load(6),
      status: 'fail',
      reason: /Person 0 represents 6 pages; the limit per person is 5/
    },
    { name: 'six where ten are all right', facts: load(6), settings: { most: 10 }, status: 'pass' },
    { name: 'nobody', facts: { load: undefined }, status: 'not_applicable' }
  ]
}
