import type { Expectation, Expectations, Queries } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const charter: Expectation = { on: 'charters', things: 'charters', never: 'unscoped', may: 'seen' }

export const accessExpectations: Expectations = {
  getCharterComparison: charter,
  getCharterComparisonHtml: charter
}

/** Each version with itself. */
export const queries: Queries = {
  getCharterComparison: id => ({ with: id }),
  getCharterComparisonHtml: id => ({ with: id })
}
