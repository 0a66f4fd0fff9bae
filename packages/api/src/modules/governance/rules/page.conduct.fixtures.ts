import { type Cases, report } from './cases.fixtures.ts'
import { pageConduct } from './page.conduct.ts'

const reported = (...all: string[]) => ({ reports: all.map(status => report('conduct', status, 3)) })

export const cases: Cases = {
  rule: pageConduct,
  facts: {},
  cases: [
    { name: 'no report', status: 'pass' },
    ...['reported', 'triaged', 'acknowledged', 'disputed'].map(status => ({
      name: status,
      facts: reported(status),
      status: 'manual' as const
    })),
    ...['upheld', 'sanctioned', 'appealed'].map(status => ({
      name: status,
      facts: reported(status),
      status: 'fail' as const,
      score: 0
    })),
    ...['remedied', 'final'].map(status => ({ name: status, facts: reported(status), status: 'pass' as const })),
    { name: 'one upheld, one open', facts: reported('reported', 'upheld'), status: 'fail' }
  ]
}
