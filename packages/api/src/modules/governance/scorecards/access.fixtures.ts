import { ADMINS, type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  getPageScorecard: {
    on: 'pages',
    things: 'pages',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', core: 'own', rep: 'own' }
  },
  getCommunityScorecard: {
    on: 'communities',
    things: 'placed',
    never: READERS_ONLY,
    may: { ...ADMINS, leader: 'own', core: 'own', rep: 'own' }
  },
  getPortalScorecard: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS }
}
