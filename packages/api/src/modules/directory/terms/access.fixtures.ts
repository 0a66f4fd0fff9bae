import {
  type Bodies,
  type Examples,
  type Expectations,
  PERSONS,
  PORTAL_KEYS,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listTerms: { on: 'communities', never: 'unscoped', may: 'seen' },
  getTerm: { on: 'communities', never: 'unscoped', may: 'seen' },
  createTerm: {
    on: 'communities',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, leader: 'own apart', chief: 'own', chief2: 'other' }
  },
  updateTerm: {
    on: 'communities',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, leader: 'own apart', chief: 'own', chief2: 'other' }
  },
  deleteTerm: { on: 'communities', never: `${READERS_ONLY} ${PERSONS}`, may: PORTAL_KEYS },
  listAllowedOnTerm: { on: 'communities', never: READERS_ONLY, may: 'seen' }
}

let functions = 0
/** A function of its own, since a member holds the same one once at a time. */
const ofItsOwn = () => ({ title: `Function ${++functions}` })

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createTerm: membership => ({ membership, role: 'coach', ...ofItsOwn() }),
  updateTerm: () => ({ title: 'Changed' })
})

/** One call of each operation that changes something. */
export const examples = ({ membership, admin }: Stage): Examples => ({
  fresh: {
    term: () => made(admin, '/v1/terms', { membership, role: 'coach', ...ofItsOwn() })
  },
  bodies: {
    createTerm: () => ({ membership, role: 'core', ...ofItsOwn() }),
    updateTerm: () => ({ title: 'Changed' })
  }
})
