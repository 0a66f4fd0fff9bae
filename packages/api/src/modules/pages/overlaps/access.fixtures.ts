import { type Expectations, type Queries, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  findOverlaps: { on: 'communities', things: 'communities', never: READERS_ONLY, may: 'seen' }
}

/** What is asked in the matrix. */
export const queries: Queries = {
  findOverlaps: community => ({ community })
}
