import {
  ADMINS,
  ALL,
  CHIEFS,
  type Expectations,
  type Queries,
  READERS_ONLY
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const onPortals = { on: 'feeds', things: 'portals', never: 'unscoped' } as const
const onPages = { on: 'pages', things: 'pages', never: 'unscoped' } as const
// A key that reads pages alone reads no findings, and so no score.
const SCORES = { admin: ALL, bound: 'own', bound2: 'other', ...CHIEFS }

export const accessExpectations: Expectations = {
  getPortalPicture: { ...onPortals, may: 'seen' },
  'getPortalPicture: the network': { ...onPortals, may: 'seen' },
  'getPortalPicture: the score': { ...onPortals, may: SCORES },
  'getPortalPicture: the trend': { ...onPortals, may: SCORES },
  getPagePicture: { ...onPages, may: 'seen' },
  'getPagePicture: the score': { ...onPages, may: { ...SCORES, leader: 'own', core: 'own', rep: 'own' } },
  getCommunityPicture: {
    on: 'communities',
    things: 'placed',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', core: 'own', rep: 'own' }
  }
}

/** What is asked in the matrix. */
export const queries: Queries = {
  getPortalPicture: () => ({ show: 'freshness' }),
  'getPortalPicture: the network': () => ({ show: 'network' }),
  'getPortalPicture: the score': () => ({ show: 'score' }),
  'getPortalPicture: the trend': () => ({ show: 'trend' }),
  getPagePicture: () => ({ show: 'stage' }),
  'getPagePicture: the score': () => ({ show: 'score' })
}
