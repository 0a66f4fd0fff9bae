import { ANYBODY, type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  // What awaits a person is for persons.
  listMyTasks: { never: `${READERS_ONLY} admin scoped bound bound2`, may: ANYBODY }
}
