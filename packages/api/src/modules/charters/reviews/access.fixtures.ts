import { sql } from 'drizzle-orm'
import {
  ADMIN,
  type Bodies,
  CHIEFS,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import { publishAll } from './world.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const on = { on: 'charterReviews', things: 'charterReviews' } as const
const BOUND = 'bound bound2'
const MANAGERS = { ...ADMIN, ...CHIEFS, leader: 'own apart', core: 'own apart' }

export const accessExpectations: Expectations = {
  listReviews: { ...on, never: READERS_ONLY, may: 'seen' },
  getReview: { ...on, never: READERS_ONLY, may: 'seen' },
  listCommunityReviews: { on: 'communities', things: 'communities', never: READERS_ONLY, may: 'seen' },
  // In the matrix one is open at each.
  openReview: {
    on: 'communities',
    things: 'chartered',
    never: `${READERS_ONLY} ${BOUND}`,
    may: MANAGERS,
    answer: 'CONFLICT'
  },
  transitionReview: { ...on, never: `${READERS_ONLY} ${BOUND}`, may: MANAGERS },
  listAllowedOnReview: { ...on, never: READERS_ONLY, may: 'seen' }
}

/** Who sees what: the active members of a community, and those who manage it. */
export const sights = {
  charterReviews: `
                                       | own | other | apart
  admin unscoped scoped                | P   | P     | M
  bound                                | P   | .     | M
  bound2                               | .   | P     | M
  leader core member                   | P   | .     | M
  chief                                | P   | .     | .
  chief2                               | .   | P     | .
  pub pub2 stranger unlisted rep       | .   | .     | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ openReview: () => ({}), transitionReview: () => ({ transition: 'cancel' }) })

/** None is open. */
export const states = {
  openReview: sql`update charter_reviews set status = 'cancelled' where status = 'open'`
}

/** One call of each operation that changes something. */
export const examples = ({ admin, store, keeper }: Stage): Examples => {
  const chartered = async () => {
    const community = await made(admin, '/v1/communities', { name: 'Chartered', status: 'active' })
    await made(admin, '/v1/memberships', { community, person: keeper, status: 'active' })
    await store.run(publishAll)
    return community
  }
  return {
    fresh: {
      openReview: chartered,
      review: async () => made(admin, `/v1/communities/${await chartered()}/reviews`, {})
    },
    bodies: {
      openReview: () => ({}),
      transitionReview: () => ({ transition: 'cancel', notes: PRIVATE })
    }
  }
}
