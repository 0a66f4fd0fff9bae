import {
  ADMIN,
  ALL,
  type Bodies,
  type Examples,
  type Expectations,
  PERSONS,
  READERS_ONLY,
  type Stage
} from '../../../test/access/expectations.fixtures.ts'
import { made } from '../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listKeys: { on: 'keys', never: `${READERS_ONLY} ${PERSONS}`, may: 'seen' },
  getKey: { on: 'keys', never: `${READERS_ONLY} ${PERSONS}`, may: 'seen' },
  createKey: {
    on: 'portals',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { ...ADMIN, bound: 'own none', bound2: 'other none' }
  },
  getCurrentKey: { never: 'leader core member stranger unlisted rep', may: 'seen' },
  // The keys of the world may read keys, and the one with the scope to write them alone may give no more than that.
  updateKey: {
    on: 'keys',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { admin: ALL, bound: 'own', bound2: 'other' }
  },
  rotateKey: {
    on: 'keys',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { admin: ALL, bound: 'own', bound2: 'other' }
  },
  deleteKey: { on: 'keys', never: `${READERS_ONLY} ${PERSONS}`, may: 'seen' },
  listAllowedOnKey: { on: 'keys', never: `${READERS_ONLY} ${PERSONS}`, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** `organisation`: bound to no portal. */
  keys: `
                                 | own       | other     | organisation
  admin unscoped scoped          | K         | K         | K
  bound                          | K         | .         | .
  bound2                         | .         | K         | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createKey: portal => ({ name: 'New', kind: 'secret', ...(portal ? { portal } : {}) }),
  updateKey: () => ({ name: 'Renamed' }),
  rotateKey: () => ({})
})

/** One call of each operation that changes something. */
export const examples = ({ admin }: Stage): Examples => ({
  fresh: {
    key: () => made(admin, '/v1/keys', { name: 'Fresh', kind: 'secret' })
  },
  bodies: {
    createKey: () => ({ name: 'New', kind: 'secret' }),
    updateKey: () => ({ name: 'Renamed' }),
    rotateKey: () => ({})
  }
})
