import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { tomorrow, type World } from '../../../../test/access/matrix.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listWaivers: { on: 'findings', things: 'waivers', never: READERS_ONLY, may: 'seen' },
  getWaiver: { on: 'findings', things: 'waivers', never: READERS_ONLY, may: 'seen' },
  createWaiver: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  revokeWaiver: { on: 'findings', things: 'waivers', never: READERS_ONLY, may: ADMINS }
}

/** What is sent in the matrix. */
export const bodies = ({ communities }: World): Bodies => ({
  createWaiver: portal => ({
    portal,
    community: communities['every P'],
    rule: 'community.single-leader',
    why: 'For now.',
    until: tomorrow()
  }),
  revokeWaiver: () => ({ why: 'No more.' })
})

/** One call of each operation that changes something. */
export const examples = ({ community, portal, admin, fresh }: Stage): Examples => ({
  fresh: {
    waiver: async () => {
      const what = { portal, community: await fresh.community!(), rule: 'community.rotation' }
      return made(admin, '/v1/waivers', { ...what, why: 'For now.', until: tomorrow() })
    }
  },
  bodies: {
    createWaiver: () => ({ portal, community, rule: 'community.rotation', why: 'For now.', until: tomorrow() }),
    revokeWaiver: () => ({ why: 'No more.' })
  }
})
