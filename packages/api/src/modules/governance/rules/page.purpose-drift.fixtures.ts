import { ago, type Cases, ended, pageThere, report } from './cases.fixtures.ts'
import { pagePurposeDrift } from './page.purpose-drift.ts'

const near = (...all: number[]) => ({ nearness: all.map((nearness, at) => ({ nearness, at: ago(at) })) })
const purpose = { mission: 'We weave.', requirement: null, requirementEndsOn: null }
const reported = (status: string) => ({ reports: [report('divergence_from_purpose', status, 3)] })

export const cases: Cases = {
  rule: pagePurposeDrift,
  facts: { setting: pageThere, purpose, reports: [], ...near(0.4, 0.4, 0.4) },
  cases: [
    ...ended,
    { name: 'near', status: 'pass' },
    { name: 'far in three checks', facts: near(0.01, 0.02, 0.09), status: 'warn', evidence: 3 },
    { name: 'far in two of three', facts: near(0.01, 0.02, 0.1), status: 'pass' },
    { name: 'far by its own setting', facts: near(0.2, 0.2, 0.2), settings: { below: 0.21 }, status: 'warn' },
    { name: 'compared twice', facts: near(0, 0), status: 'inconclusive' },
    { name: 'never compared', facts: { nearness: undefined }, status: 'inconclusive' },
    {
      name: 'no mission',
      facts: { purpose: { ...purpose, mission: null } },
      status: 'inconclusive',
      reason: /Without a declared mission/
    },
    { name: 'reported by a reader', facts: reported('reported'), status: 'manual' },
    { name: 'the report was upheld', facts: reported('upheld'), status: 'fail', score: 0 },
    { name: 'the report was remedied', facts: reported('remedied'), status: 'pass' },
    { name: 'a report of something else', facts: { reports: [report('conduct', 'upheld', 3)] }, status: 'pass' }
  ]
}
