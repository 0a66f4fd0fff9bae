import { type Cases, day, ended, pageThere } from './cases.fixtures.ts'
import { pageTransformationFocus } from './page.transformation-focus.ts'

const purpose = (
  requirementEndsOn: string | null,
  requirement: string | null = 'Every service usable without help.'
) => ({
  purpose: { mission: null, requirement, requirementEndsOn }
})

export const cases: Cases = {
  rule: pageTransformationFocus,
  facts: { setting: pageThere, ...purpose(null) },
  cases: [
    ...ended,
    { name: 'named, without an end', status: 'pass', evidence: 1 },
    { name: 'not named', facts: purpose(null, null), status: 'fail', score: 0 },
    { name: 'ends today', facts: purpose(day(0)), status: 'warn' },
    { name: 'ended yesterday', facts: purpose(day(1)), status: 'fail', score: 3 },
    { name: 'ends in 59 days', facts: purpose(day(-59)), status: 'warn' },
    { name: 'ends in 60 days', facts: purpose(day(-60)), status: 'pass' },
    { name: 'no warning wanted', facts: purpose(day(0)), settings: { warnDays: 0 }, status: 'pass' }
  ]
}
