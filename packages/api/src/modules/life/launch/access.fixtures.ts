import {
  type Expectations,
  KEEPERS,
  type Queries,
  READERS_ONLY
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  // Who prepares a launch, and who decides on it, see what is missing.
  getCommunityChecklist: { on: 'communities', never: READERS_ONLY, may: KEEPERS }
}

export const queries: Queries = {
  getCommunityChecklist: () => ({ transition: 'launch' })
}
