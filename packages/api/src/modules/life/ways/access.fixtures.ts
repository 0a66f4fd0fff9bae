import {
  ADMIN,
  type Bodies,
  CHIEFS,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { wayId } from './ways.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const on = { on: 'wayAnswers', things: 'wayAnswers' } as const
const BOUND = 'bound bound2'
const NEVER = `${READERS_ONLY} ${BOUND}`

export const accessExpectations: Expectations = {
  listWayAnswers: { ...on, never: NEVER, may: 'seen' },
  getWayAnswer: { ...on, never: NEVER, may: 'seen' },
  // People answer for themselves; a key answers for whom it acts.
  createWayAnswer: {
    on: 'communities',
    things: 'communities',
    never: `${NEVER} admin scoped unlisted`,
    may: 'seen'
  },
  transitionWayAnswer: {
    ...on,
    never: NEVER,
    may: { ...ADMIN, ...CHIEFS, leader: 'own apart self', core: 'own apart self', chief: 'own self' }
  },
  'transitionWayAnswer: withdraw': {
    ...on,
    never: NEVER,
    may: { ...ADMIN, member: 'own apart', stranger: 'self' }
  },
  listAllowedOnWayAnswer: { ...on, never: NEVER, may: 'seen' }
}

/** Who sees what: answers of the member in `own` and `apart`, of a member of `other`, and of the stranger in `own` (`self`). */
export const sights = {
  wayAnswers: `
                                       | own | other | apart | self
  admin unscoped scoped                | P   | P     | M     | S
  bound bound2 pub pub2                | .   | .     | .     | .
  leader core                          | P   | .     | M     | S
  member                               | P   | .     | M     | .
  stranger                             | .   | .     | .     | S
  chief                                | P   | .     | .     | S
  chief2                               | .   | P     | .     | .
  unlisted rep                         | .   | .     | .     | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createWayAnswer: community => ({ community, way: wayId(community!, 'help_wanted', 'Weave') }),
  transitionWayAnswer: () => ({ transition: 'decline', reason: 'It is done by now.' }),
  'transitionWayAnswer: withdraw': () => ({ transition: 'withdraw' })
})

let people = 0

/** One call of each operation that changes something. */
export const examples = ({ admin, community }: Stage): Examples => {
  const answer = { community, way: wayId(community, 'help_wanted', 'Base'), message: PRIVATE }
  return {
    fresh: {
      wayAnswer: async () => {
        const name = `volunteer ${people++}`
        await admin.post('/v1/people', { name, externalId: name })
        return (await admin.post('/v1/way-answers', answer, { 'guildhall-actor': name })).body.id
      }
    },
    bodies: {
      createWayAnswer: () => answer,
      transitionWayAnswer: () => ({ transition: 'decline', reason: PRIVATE })
    },
    byPersons: { createWayAnswer: 'keeper' }
  }
}
