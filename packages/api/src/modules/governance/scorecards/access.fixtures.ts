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
  // Every portal shows it: a key or an admin of one has that portal's findings, all others say which they want.
  'getCommunityScorecard: of one that names no portal': {
    on: 'communities',
    things: 'unplaced',
    never: READERS_ONLY,
    may: {
      admin: 'every apart',
      scoped: 'every apart',
      bound: 'every apart',
      bound2: 'every apart',
      leader: 'apart',
      core: 'apart',
      chief: 'every',
      chief2: 'every'
    },
    answer: Object.fromEntries('admin scoped leader core'.split(' ').map(name => [name, 'INVALID_INPUT']))
  },
  getPortalScorecard: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS }
}
