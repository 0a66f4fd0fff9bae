import { sql } from 'drizzle-orm'
import {
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const PLACES = 'own other apart self'
/** All people of the directory, about themselves. */
const IN_PERSON = Object.fromEntries(
  'leader core member stranger rep chief chief2'.split(' ').map(name => [name, PLACES])
)

export const accessExpectations: Expectations = {
  // In the matrix the member comes, and nobody else of those who call; to what `other` holds comes somebody else.
  setOccurrenceFeedback: {
    on: 'occurrences',
    things: 'occurrences',
    never: READERS_ONLY,
    may: { member: 'own apart self' }
  },
  getOccurrenceOwnFeedback: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: IN_PERSON },
  getOccurrenceFeedback: {
    on: 'occurrences',
    things: 'occurrences',
    never: READERS_ONLY,
    may: { ...EDIT, member: 'own apart self' }
  }
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ setOccurrenceFeedback: () => ({ rating: 4 }) })

/** The dates of the matrix are all ahead. */
export const states = {
  setOccurrenceFeedback: sql`update occurrences set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'`
}

/** One call of each operation that changes something. */
export const examples = ({ admin, underWay }: Stage): Examples => ({
  fresh: {
    setOccurrenceFeedback: async () => {
      await admin.put(`/v1/occurrences/${underWay}/rsvp`, { answer: 'going' }, { 'guildhall-actor': 'keeper' })
      return underWay
    }
  },
  bodies: { setOccurrenceFeedback: () => ({ rating: 4 }) },
  byPersons: { setOccurrenceFeedback: 'keeper', getOccurrenceOwnFeedback: 'keeper' }
})
