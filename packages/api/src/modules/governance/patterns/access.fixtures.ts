import { ADMIN, type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  getCommunityPatterns: {
    on: 'communities',
    things: 'communities',
    never: `${READERS_ONLY} bound bound2`,
    may: { ...ADMIN, leader: 'own apart', core: 'own apart' }
  }
}
