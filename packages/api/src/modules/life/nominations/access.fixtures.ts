import {
  type Bodies,
  CHIEFS,
  type Examples,
  type Expectations,
  PORTAL_KEYS,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'
import { EVERYBODY_NAMED } from '../roles/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const on = { on: 'nominations', things: 'nominations', never: READERS_ONLY } as const

export const accessExpectations: Expectations = {
  listNominations: { ...on, may: 'seen' },
  getNomination: { ...on, may: 'seen' },
  // Whom they name is no member.
  createNomination: {
    on: 'communities',
    things: 'communities',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, ...CHIEFS, leader: 'own apart', core: 'own apart', member: 'own apart' },
    answer: 'RULE_BROKEN'
  },
  // All are offers by the organisation: in `own` and `apart` to the member.
  transitionNomination: { ...on, may: { ...PORTAL_KEYS, ...CHIEFS, leader: 'own apart' } },
  'transitionNomination: accept': { ...on, may: { member: 'own apart' } },
  listAllowedOnNomination: { ...on, may: 'seen' }
}

export const states = { createNomination: EVERYBODY_NAMED }

/** Who sees what. */
export const sights = {
  nominations: `
                                  | own | other | apart
  admin unscoped scoped           | P   | P     | M
  bound                           | P   | .     | .
  bound2                          | .   | P     | .
  leader core member              | P   | .     | M
  chief                           | P   | .     | .
  chief2                          | .   | P     | .
  pub pub2 stranger unlisted rep  | .   | .     | .`
}

/** What is sent in the matrix. */
export const bodies = ({ people }: World): Bodies => ({
  createNomination: community => ({ community, person: people['none N'], role: 'facilitator' }),
  transitionNomination: () => ({ transition: 'withdraw' }),
  'transitionNomination: accept': () => ({ transition: 'accept' })
})

let fresh = 0

/** One call of each operation that changes something. */
export const examples = ({ admin, person, community, keeper }: Stage): Examples => ({
  fresh: {
    nomination: async () => {
      const own = await made(admin, '/v1/communities', { name: `Nominating ${fresh++}`, status: 'active' })
      await made(admin, '/v1/memberships', { community: own, person: keeper })
      return made(admin, '/v1/nominations', { community: own, person: keeper, role: 'coach', reason: PRIVATE })
    }
  },
  bodies: {
    createNomination: () => ({ community, person, role: 'facilitator', reason: PRIVATE }),
    transitionNomination: () => ({ transition: 'accept', reason: PRIVATE })
  },
  byPersons: { transitionNomination: 'keeper' }
})
