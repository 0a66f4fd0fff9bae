import { ADMIN, ANYBODY, type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const PORTAL_KEYS = 'bound bound2'
const LED = { leader: 'own apart', core: 'own apart' }

export const accessExpectations: Expectations = {
  // One’s own engagement is for persons, that of members and communities for those who lead; keys get it without what is about few people.
  listMyEngagement: { never: `${READERS_ONLY} ${PORTAL_KEYS} admin scoped`, may: ANYBODY },
  getMembershipEngagement: { on: 'communities', never: `${READERS_ONLY} ${PORTAL_KEYS}`, may: { ...ADMIN, ...LED } },
  getCommunityEngagement: {
    on: 'communities',
    things: 'communities',
    never: `${READERS_ONLY} ${PORTAL_KEYS}`,
    may: { ...ADMIN, ...LED }
  }
}
