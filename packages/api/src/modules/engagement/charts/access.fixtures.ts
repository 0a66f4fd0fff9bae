import { ADMIN, ALL, ANYBODY, type Expectations, type Queries } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  getMetricChart: { never: 'unscoped', may: { ...ADMIN, bound: ALL, bound2: ALL, ...ANYBODY, pub: ALL, pub2: ALL } }
}

/** What is asked in the matrix. */
export const queries: Queries = { getMetricChart: () => ({ metric: 'members' }) }
