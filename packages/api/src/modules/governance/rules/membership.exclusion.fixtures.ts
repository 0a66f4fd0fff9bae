import { ago, type Cases, report } from './cases.fixtures.ts'
import { membershipExclusion } from './membership.exclusion.ts'

const out = (...all: string[]) => ({
  exclusions: all.map(status => ({ person: '1', name: 'Eve', at: ago(5), status }))
})
const reported = (status: string, days: number, ms?: number) => ({ reports: [report('exclusion', status, days, ms)] })

export const cases: Cases = {
  rule: membershipExclusion,
  facts: {},
  cases: [
    { name: 'nobody', status: 'pass' },
    {
      name: 'refused without a cause',
      facts: out('declined'),
      status: 'fail',
      evidence: 1,
      reason: /^1 person was refused or removed/
    },
    { name: 'removed without a cause', facts: out('alumni', 'alumni'), status: 'fail', reason: /^2 people were/ },
    { name: 'reported today', facts: reported('reported', 0), status: 'manual' },
    { name: 'open a moment less than 14 days', facts: reported('triaged', 14, -1), status: 'manual' },
    { name: 'open for 14 days', facts: reported('triaged', 14), status: 'fail' },
    { name: 'upheld', facts: reported('upheld', 1), status: 'fail' },
    { name: 'remedied', facts: reported('remedied', 20), status: 'pass' }
  ]
}
