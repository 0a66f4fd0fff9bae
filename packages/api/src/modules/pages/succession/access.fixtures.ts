import {
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { makeSuccession } from './succession.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listSuccessions: { on: 'successions', things: 'successions', never: READERS_ONLY, may: 'seen' },
  getSuccession: { on: 'successions', things: 'successions', never: READERS_ONLY, may: 'seen' },
  answerSuccession: { on: 'successions', things: 'successions', never: READERS_ONLY, may: { member: 'own' } },
  listAllowedOnSuccession: { on: 'successions', things: 'successions', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** The member is asked to take over a page of `own`, somebody else one of `other`. */
  successions: `
                                 | own       | other
  admin unscoped scoped          | S         | S
  bound                          | S         | .
  bound2                         | .         | S
  leader core member rep chief   | S         | .
  chief2                         | .         | S`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  answerSuccession: () => ({ answer: 'declined' })
})

/** One call of each operation that changes something. */
export const examples = ({ person, keeper, community, store, fresh }: Stage): Examples => ({
  fresh: {
    succession: async () =>
      makeSuccession(store, { page: await fresh.page!(), community, person: keeper, holder: person })
  },
  bodies: {
    answerSuccession: () => ({ answer: 'declined' })
  },
  byPersons: {
    answerSuccession: 'keeper'
  }
})
