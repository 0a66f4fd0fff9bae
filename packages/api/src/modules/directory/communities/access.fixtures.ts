import { sql } from 'drizzle-orm'
import {
  ADMIN,
  ADMINS,
  ANYBODY,
  type Bodies,
  type Examples,
  type Expectations,
  KEEPERS,
  NOT_WHOLE,
  PERSONS,
  PORTAL_KEYS,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listCommunities: { on: 'communities', never: 'unscoped', may: 'seen' },
  getCommunity: { on: 'communities', never: 'unscoped', may: 'seen' },
  createCommunity: {
    on: 'portals',
    // A person creates a draft, and is its author; who is not in the directory is nobody’s.
    never: READERS_ONLY,
    may: { ...ANYBODY, unlisted: '', ...ADMIN, bound: 'own none', bound2: 'other none' }
  },
  'createCommunity: an active one': {
    on: 'portals',
    never: READERS_ONLY,
    may: { ...ADMIN, bound: 'own', bound2: 'other' }
  },
  // Communities that are active or drafts resume and close nothing.
  transitionCommunity: {
    on: 'communities',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, leader: 'own apart', core: 'own apart' },
    answer: 'MOVE_NOT_ALLOWED'
  },
  'transitionCommunity: as its admin': {
    on: 'communities',
    never: READERS_ONLY,
    may: ADMINS,
    answer: 'MOVE_NOT_ALLOWED'
  },
  listCommunitySteps: { on: 'communities', never: READERS_ONLY, may: 'seen' },
  updateCommunity: { on: 'communities', never: READERS_ONLY, may: KEEPERS },
  deleteCommunity: { on: 'communities', never: `${READERS_ONLY} ${PERSONS}`, may: PORTAL_KEYS },
  upsertCommunities: { never: NOT_WHOLE, may: ADMIN },
  listAllowedOnCommunity: { on: 'communities', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /**
   * What there is to each caller, by the portal it belongs to. Columns: public, internal, members only, draft. The leader, the
   * core group and the member belong to all communities of `own`, the chiefs look after a portal, the stranger is in the
   * directory, the unlisted one has a token only. Communities of `every` and `apart` name no portal: every portal shows them, and
   * the admins of none see more of them than others do; `apart` has the leader, the core group and the member of `own`.
   */
  communities: `
                                 | own       | other     | every | apart
  admin unscoped scoped          | P I M D   | P I M D   | P M   | M
  bound                          | P I M D   | . . . .   | P M   | M
  bound2                         | . . . .   | P I M D   | P M   | M
  pub                            | P . . .   | . . . .   | P .   | .
  pub2                           | . . . .   | P . . .   | P .   | .
  leader core member             | P I M D   | P I . .   | P .   | M
  rep                            | P I M D   | P I . .   | P .   | .
  stranger unlisted              | P I . .   | P I . .   | P .   | .
  chief                          | P I M D   | P I . .   | P .   | .
  chief2                         | P I . .   | P I M D   | P .   | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createCommunity: portal => ({ name: 'New', ...(portal ? { portals: [portal] } : {}) }),
  'createCommunity: an active one': portal => ({ name: 'New', status: 'active', portals: [portal] }),
  transitionCommunity: () => ({ transition: 'resume' }),
  'transitionCommunity: as its admin': () => ({ transition: 'close', noLessonsKnown: true }),
  updateCommunity: () => ({ summary: 'Changed.' }),
  upsertCommunities: () => ({ items: [{ source: 'matrix', externalKey: 'one', name: 'Upserted' }] })
})

/** A state in which what is sent in the matrix can be done. */
export const states = {
  transitionCommunity: sql`
    with closing as (update communities set status = 'closing' returning id)
    insert into polls (id, community_id, purpose, questions, closes_on, closed_at, answered, secret_check)
    select gen_random_uuid(), id, 'closing', '[]', today() - 1, now(), 0, '' from closing`
}

/** One call of each operation that changes something. */
export const examples = ({ admin }: Stage): Examples => {
  const item = { source: 'there', externalKey: '1', name: 'Upserted' }
  return {
    fresh: {
      community: () => made(admin, '/v1/communities', { name: 'Fresh' })
    },
    bodies: {
      createCommunity: () => ({ name: 'New' }),
      transitionCommunity: () => ({ transition: 'propose' }),
      updateCommunity: () => ({ summary: 'Changed.' }),
      upsertCommunities: () => ({ items: [item] })
    }
  }
}
