import {
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { EDIT } from '../events/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listOccurrences: { on: 'occurrences', things: 'occurrences', never: 'unscoped', may: 'seen' },
  getOccurrence: { on: 'occurrences', things: 'occurrences', never: 'unscoped', may: 'seen' },
  updateOccurrence: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT },
  transitionOccurrence: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: EDIT },
  listAllowedOnOccurrence: { on: 'occurrences', things: 'occurrences', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what: the dates of the events that one sees. A proposal has none. */
export const sights = {
  occurrences: `
                                 | own     | other   | apart | self
  admin unscoped scoped          | P I M   | P I M   | M     | P
  bound                          | P I M   | .       | M     | P
  bound2                         | .       | P I M   | M     | .
  pub                            | P       | .       | .     | P
  pub2                           | .       | P       | .     | .
  leader core member             | P I M   | P I     | M     | P
  stranger unlisted rep          | P I     | P I     | .     | P
  chief                          | P I M   | P I     | .     | P
  chief2                         | P I     | P I M   | .     | P`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  updateOccurrence: () => ({ title: 'Changed.' }),
  transitionOccurrence: () => ({ transition: 'cancel', reason: 'The room is flooded.' })
})

/** One call of each operation that changes something. */
export const examples = ({ fresh, admin }: Stage): Examples => ({
  fresh: {
    occurrence: async () => (await admin.get(`/v1/events/${await fresh.event!()}/occurrences`)).body.items[0].id
  },
  bodies: {
    updateOccurrence: () => ({ title: 'Changed.' }),
    transitionOccurrence: () => ({ transition: 'cancel', reason: 'The room is flooded.' })
  }
})
