import { ADMIN, ALL, ANYBODY, type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  getFindingTable: { never: READERS_ONLY, may: { ...ADMIN, bound: ALL, bound2: ALL, ...ANYBODY } }
}
