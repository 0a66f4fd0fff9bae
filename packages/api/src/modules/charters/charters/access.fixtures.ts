import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const BOUND = 'bound bound2'
/** The leader and the core group, where they have these roles, and the organisation. */
const KEEPERS = { ...ADMIN, leader: 'own apart', core: 'own apart' }
const charters = { on: 'charters', things: 'charters' } as const
const drafts = { on: 'charters', things: 'charterDrafts' } as const

export const accessExpectations: Expectations = {
  listCharters: { ...charters, never: 'unscoped', may: 'seen' },
  getCharter: { ...charters, never: 'unscoped', may: 'seen' },
  getCharterText: { ...charters, never: 'unscoped', may: 'seen' },
  listCommunityCharters: { on: 'communities', things: 'communities', never: 'unscoped', may: 'seen' },
  getCommunityCharter: { on: 'communities', things: 'chartered', never: 'unscoped', may: 'seen' },
  createCharter: { on: 'communities', things: 'communities', never: `${READERS_ONLY} ${BOUND}`, may: KEEPERS },
  updateCharter: { ...drafts, never: `${READERS_ONLY} ${BOUND}`, may: KEEPERS },
  deleteCharter: { ...drafts, never: `${READERS_ONLY} ${BOUND}`, may: KEEPERS },
  transitionCharter: { ...drafts, never: `${READERS_ONLY} ${BOUND}`, may: KEEPERS },
  listAllowedOnCharter: { ...charters, never: READERS_ONLY, may: 'seen' }
}

/** Who sees what: the version in force (`P`, `M` of a community for members only), the one before it (`S`), and a draft (`D`). */
export const sights = {
  charters: `
                                 | own     | other   | apart
  admin unscoped scoped          | P S D   | P S D   | M S D
  bound                          | P S     | .       | M S
  bound2                         | .       | P S     | M S
  pub                            | P       | .       | .
  pub2                           | .       | P       | .
  leader core                    | P S D   | P S     | M S D
  member                         | P S     | P S     | M S
  stranger unlisted rep          | P S     | P S     | .
  chief chief2                   | P S     | P S     | .`
}

const sections = [{ section: 'mission', text: 'Weave.' }]

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createCharter: () => ({ sections }),
  updateCharter: () => ({ title: 'Changed.' }),
  transitionCharter: () => ({ transition: 'publish' })
})

/** One call of each operation that changes something. */
export const examples = ({ admin, community }: Stage): Examples => {
  const draft = () =>
    made(admin, `/v1/communities/${community}/charters`, { sections: [{ section: 'mission', text: PRIVATE }] })
  return {
    fresh: {
      charter: draft,
      getCommunityCharter: async () => {
        await admin.post(`/v1/charters/${await draft()}/transitions`, { transition: 'publish' })
        return community
      }
    },
    bodies: {
      createCharter: () => ({ sections: [{ section: 'mission', text: PRIVATE }] }),
      updateCharter: () => ({ sections: [{ section: 'mission', text: PRIVATE }] }),
      transitionCharter: () => ({ transition: 'publish' })
    }
  }
}
