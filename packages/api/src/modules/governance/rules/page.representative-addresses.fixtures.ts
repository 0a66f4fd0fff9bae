import { type Cases, ended, pageThere } from './cases.fixtures.ts'
import { pageRepresentativeAddresses } from './page.representative-addresses.ts'

const having = (people: Record<string, boolean>) => ({
  addresses: Object.entries(people).map(([name, hasEmail]) => ({ name, hasEmail }))
})

export const cases: Cases = {
  rule: pageRepresentativeAddresses,
  facts: { setting: pageThere, ...having({ Ada: true, Bo: true }) },
  cases: [
    ...ended,
    { name: 'both have one', status: 'pass' },
    {
      name: 'one of two has none',
      facts: having({ Ada: true, Bo: false }),
      status: 'warn',
      reason: /is known for Bo,/
    },
    {
      name: 'nobody has one',
      facts: having({ Ada: false, Bo: false }),
      status: 'fail',
      reason: /is known for Ada, Bo,/
    },
    { name: 'the only one has none', facts: having({ Ada: false }), status: 'fail' },
    { name: 'nobody represents it', facts: { addresses: undefined }, status: 'not_applicable' }
  ]
}
