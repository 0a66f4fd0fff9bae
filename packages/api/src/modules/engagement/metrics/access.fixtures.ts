import { ADMIN, ALL, ANYBODY, type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const all = { ...ADMIN, bound: ALL, bound2: ALL, ...ANYBODY }

export const accessExpectations: Expectations = {
  listMetrics: { never: 'unscoped', may: { ...all, pub: ALL, pub2: ALL } },
  getMetricTable: { never: READERS_ONLY, may: all },
  listMetricDefinitions: { never: 'unscoped', may: { ...all, pub: ALL, pub2: ALL } }
}
