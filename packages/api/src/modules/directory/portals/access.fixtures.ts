import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  NOT_WHOLE,
  PORTAL_KEYS,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listPortals: { on: 'portals', never: READERS_ONLY, may: 'seen' },
  getPortal: { on: 'portals', never: READERS_ONLY, may: 'seen' },
  createPortal: { never: NOT_WHOLE, may: ADMIN },
  updatePortal: { on: 'portals', never: READERS_ONLY, may: { ...PORTAL_KEYS, chief: 'own', chief2: 'other' } },
  'updatePortal: without its admins': {
    on: 'portals',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, chief: 'own', chief2: 'other' }
  },
  deletePortal: {
    on: 'portals',
    never: NOT_WHOLE,
    may: ADMIN,
    answer: 'PORTAL_IN_USE'
  },
  listAllowedOnPortal: { on: 'portals', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  portals: `
                                 | own       | other
  admin unscoped scoped          | P         | P
  bound                          | P         | .
  bound2                         | .         | P
  pub pub2                       | .         | .
  leader core member stranger    | P         | P
  unlisted rep chief chief2      | P         | P`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => {
  const site = { name: 'Site', baseUrl: 'https://site.example' }
  return {
    createPortal: () => site,
    updatePortal: () => ({ name: 'Changed' }),
    'updatePortal: without its admins': () => ({ admins: [] })
  }
}

/** One call of each operation that changes something. */
export const examples = ({ admin }: Stage): Examples => ({
  fresh: {
    portal: () =>
      made(admin, '/v1/portals', {
        name: 'Fresh',
        baseUrl: 'https://fresh.example',
        origins: ['https://intranet.example.org']
      })
  },
  bodies: {
    createPortal: () => ({ name: 'New', baseUrl: 'https://new.example' }),
    updatePortal: () => ({ name: 'Changed' })
  }
})
