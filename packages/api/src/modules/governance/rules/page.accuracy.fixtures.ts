import { type Cases, ended, pageThere, report } from './cases.fixtures.ts'
import { pageAccuracy } from './page.accuracy.ts'

const wrong = (...all: [status: string, days: number, ms?: number][]) => ({
  reports: all.map(([status, days, ms]) => report('incorrect_information', status, days, ms))
})

export const cases: Cases = {
  rule: pageAccuracy,
  facts: { setting: pageThere },
  cases: [
    ...ended,
    { name: 'no report', status: 'pass' },
    { name: 'reported today', facts: wrong(['reported', 0]), status: 'warn', evidence: 1 },
    { name: 'open a moment less than 14 days', facts: wrong(['triaged', 14, -1]), status: 'warn' },
    { name: 'open for 14 days', facts: wrong(['triaged', 14]), status: 'fail', score: 0 },
    { name: 'upheld, and not put right for 14 days', facts: wrong(['upheld', 14]), status: 'fail' },
    { name: 'longer patience', facts: wrong(['reported', 20]), settings: { openDays: 28 }, status: 'warn' },
    { name: 'put right', facts: wrong(['remedied', 30]), status: 'pass' },
    { name: 'right twice in half a year', facts: wrong(['remedied', 90], ['remedied', 30]), status: 'pass' },
    {
      name: 'right three times in half a year',
      facts: wrong(['remedied', 180, -1], ['remedied', 90], ['final', 30]),
      status: 'fail',
      reason: /correctly reported 3 times/
    },
    {
      name: 'right three times, once half a year ago',
      facts: wrong(['remedied', 180], ['remedied', 90], ['final', 30]),
      status: 'pass'
    },
    { name: 'a report of something else', facts: { reports: [report('conduct', 'reported', 50)] }, status: 'pass' }
  ]
}
