import { type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  inviteToOccurrence: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT }
}
