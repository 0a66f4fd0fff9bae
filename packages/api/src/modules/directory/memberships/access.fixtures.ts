import {
  ADMIN,
  ALL,
  type Bodies,
  CHIEFS,
  type Examples,
  type Expectations,
  KEEPERS,
  NOT_WHOLE,
  PERSONS,
  PORTAL_KEYS,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listMemberships: { on: 'communities', never: 'unscoped', may: 'seen' },
  getMembership: { on: 'communities', never: 'unscoped', may: 'seen' },
  'getMembership: an application': { on: 'applications', never: 'unscoped', may: 'seen' },
  createMembership: { on: 'communities', never: READERS_ONLY, may: KEEPERS },
  'createMembership: for oneself': {
    on: 'communities',
    never: '',
    may: {
      stranger: ALL,
      rep: ALL,
      chief: ALL,
      chief2: ALL,
      leader: 'other every',
      core: 'other every',
      member: 'other every'
    }
  },
  updateMembership: { on: 'communities', never: READERS_ONLY, may: KEEPERS },
  'updateMembership: one’s own': {
    on: 'communities',
    never: '',
    may: { leader: 'own apart', core: 'own apart', member: 'own apart' }
  },
  transitionMembership: { on: 'communities', never: READERS_ONLY, may: KEEPERS },
  'transitionMembership: one’s own': {
    on: 'communities',
    never: '',
    may: { leader: 'own apart', core: 'own apart', member: 'own apart' }
  },
  'transitionMembership: an application': { on: 'applications', never: READERS_ONLY, may: KEEPERS },
  getMembershipMix: {
    on: 'communities',
    never: `${READERS_ONLY} bound bound2`,
    may: { ...ADMIN, ...CHIEFS, leader: 'own apart', core: 'own apart' }
  },
  deleteMembership: { on: 'communities', never: `${READERS_ONLY} ${PERSONS}`, may: PORTAL_KEYS },
  upsertMemberships: { never: NOT_WHOLE, may: ADMIN },
  listAllowedOnMembership: { on: 'communities', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** One application to a community of each. */
  applications: `
                                 | own       | every | apart
  admin unscoped scoped bound    | A         | A     | A
  bound2                         | .         | A     | A
  leader core                    | A         | .     | A
  chief                          | A         | .     | .`
}

/** What is sent in the matrix. */
export const bodies = ({ people, communities, staff }: World, caller: string): Bodies => ({
  createMembership: community => ({ community, person: people['none N'], status: 'active' }),
  'createMembership: for oneself': community => ({ community, person: staff[caller] }),
  updateMembership: () => ({ joinedOn: '2026-01-15' }),
  'updateMembership: one’s own': () => ({ application: { gives: 'Talks' } }),
  transitionMembership: () => ({ transition: 'leave' }),
  'transitionMembership: one’s own': () => ({ transition: 'leave' }),
  'transitionMembership: an application': () => ({ transition: 'accept' }),
  upsertMemberships: () => ({ items: [{ community: communities['own P'], person: people['none N'] }] })
})

/** One call of each operation that changes something. */
export const examples = ({ community, names, admin, fresh }: Stage): Examples => {
  const application = { experience: PRIVATE, commitment: PRIVATE, objectives: PRIVATE, gives: PRIVATE }
  return {
    fresh: {
      membership: async () => made(admin, '/v1/memberships', { community, person: await fresh.person!() })
    },
    bodies: {
      createMembership: () => ({ community, person: names[0], status: 'applied', application }),
      updateMembership: () => ({ cause: PRIVATE, application }),
      transitionMembership: () => ({ transition: 'leave', reason: PRIVATE }),
      upsertMemberships: () => ({ items: [{ community, person: names[1], status: 'declined', cause: PRIVATE }] })
    }
  }
}
