import { sql } from 'drizzle-orm'
import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const on = { on: 'touchpoints', things: 'touchpoints' } as const
const NEVER = `${READERS_ONLY} bound bound2`
const KEEPERS = { ...ADMIN, leader: 'own apart self', core: 'own apart self', stranger: 'self' }

export const accessExpectations: Expectations = {
  listTouchpoints: { ...on, never: NEVER, may: 'seen' },
  getTouchpoint: { ...on, never: NEVER, may: 'seen' },
  listCommunityTouchpoints: { on: 'communities', things: 'communities', never: NEVER, may: 'seen' },
  // Members record their own as sponsors; the member is none.
  recordTouchpoint: {
    on: 'communities',
    things: 'communities',
    never: NEVER,
    may: { ...ADMIN, leader: 'own apart', core: 'own apart' },
    // No one sponsors a community there.
    answer: 'RULE_BROKEN'
  },
  updateTouchpoint: { ...on, never: NEVER, may: KEEPERS },
  deleteTouchpoint: { ...on, never: NEVER, may: KEEPERS },
  transitionTouchpoint: { ...on, never: NEVER, may: KEEPERS },
  listAllowedOnTouchpoint: { ...on, never: NEVER, may: 'seen' }
}

/** Who sees what: touchpoints with a sponsor who is none of the callers, and one of the stranger’s in `own` (`self`). */
export const sights = {
  touchpoints: `
                                              | own | other | apart | self
  admin unscoped scoped                       | P   | P     | M     | S
  bound bound2 pub pub2                       | .   | .     | .     | .
  leader core                                 | P   | .     | M     | S
  stranger                                    | .   | .     | .     | S
  member unlisted rep chief chief2            | .   | .     | .     | .`
}

const plan = { kind: 'meeting', plannedOn: '2040-01-01' }

/** One member of each community sponsors it. */
export const states = {
  recordTouchpoint: sql`insert into terms (membership_id, community_id, role) select membership_id, community_id, 'sponsor' from terms where role = 'coach'`
}

/** What is sent in the matrix. */
export const bodies = (_: World): Bodies => ({
  recordTouchpoint: () => plan,
  updateTouchpoint: () => ({ about: 'Time for the core group' }),
  transitionTouchpoint: () => ({ transition: 'cancel' })
})

let sponsors = 0

/** One call of each operation that changes something. */
export const examples = ({ admin, community }: Stage): Examples => ({
  fresh: {
    touchpoint: async () => {
      const person = (await admin.post('/v1/people', { name: `Sponsor ${sponsors++}` })).body.id
      const membership = (await admin.post('/v1/memberships', { community, person, status: 'active' })).body.id
      await admin.post('/v1/terms', { membership, role: 'sponsor' })
      const planned = { ...plan, sponsor: person, about: `${PRIVATE} as well` }
      return (await admin.post(`/v1/communities/${community}/touchpoints`, planned)).body.id
    },
    recordTouchpoint: async () => {
      const made = (await admin.post('/v1/communities', { name: `Sponsored ${sponsors++}`, status: 'active' })).body.id
      const person = (await admin.post('/v1/people', { name: `Sponsor ${sponsors++}` })).body.id
      const membership = (await admin.post('/v1/memberships', { community: made, person, status: 'active' })).body.id
      await admin.post('/v1/terms', { membership, role: 'sponsor' })
      return made
    }
  },
  bodies: {
    recordTouchpoint: () => ({ ...plan, about: PRIVATE }),
    updateTouchpoint: () => ({ about: PRIVATE }),
    transitionTouchpoint: () => ({ transition: 'complete', feedback: PRIVATE })
  }
})
