import {
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  inviteToOccurrence: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT }
}

/** One call of each operation that changes something. */
export const examples = ({ admin, community, fresh }: Stage): Examples => ({
  fresh: {
    inviteToOccurrence: async () => {
      const person = await made(admin, '/v1/people', { name: 'Guest', email: 'guest@example.org' })
      await made(admin, '/v1/memberships', { community, person })
      return fresh.occurrence!()
    }
  },
  bodies: { inviteToOccurrence: () => undefined }
})
