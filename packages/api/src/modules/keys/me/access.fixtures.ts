import { type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  getMe: { never: '', may: 'seen' },
  // One’s own memberships are for persons.
  listMyMemberships: { on: 'ownMemberships', never: `${READERS_ONLY} admin scoped bound bound2`, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  ownMemberships: `
                                 | own       | apart
  leader core member             | P I M D   | M`
}
