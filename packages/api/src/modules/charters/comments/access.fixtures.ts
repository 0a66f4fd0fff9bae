import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { inVote } from '../votes/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const drafts = { on: 'ballots', things: 'ballots' } as const
const comments = { on: 'charterComments', things: 'charterComments' } as const
const never = `${READERS_ONLY} bound bound2`

export const accessExpectations: Expectations = {
  listCharterComments: { ...drafts, never, may: 'seen' },
  commentOnCharter: {
    ...drafts,
    never: `${never} admin scoped unlisted`,
    may: { leader: 'own apart', core: 'own apart' }
  },
  getCharterComment: { ...comments, never, may: 'seen' },
  transitionCharterComment: { ...comments, never, may: { ...ADMIN, leader: 'own apart', core: 'own apart' } },
  // They are all by `core`, or by a member of `other`.
  deleteCharterComment: { ...comments, never, may: { ...ADMIN, core: 'own apart' } },
  listAllowedOnCharterComment: { ...comments, never, may: 'seen' }
}

/** Who sees what: comments on drafts. Where there is a core group, members see none. */
export const sights = {
  charterComments: `
                                                  | own | other | apart
  admin unscoped scoped                           | C   | C     | C
  leader core                                     | C   | .     | C
  bound bound2 pub pub2 member stranger unlisted  | .   | .     | .
  rep chief chief2                                | .   | .     | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  commentOnCharter: () => ({ section: 'mission', text: 'Which things?' }),
  transitionCharterComment: () => ({ transition: 'resolve' })
})

/** One call of each operation that changes something. */
export const examples = (stage: Stage): Examples => ({
  fresh: {
    commentOnCharter: () => inVote(stage),
    listCharterComments: () => inVote(stage),
    charterComment: async () => {
      const address = `/v1/charters/${await inVote(stage)}/comments`
      return (await stage.admin.post(address, { text: PRIVATE }, { 'guildhall-actor': 'keeper' })).body.id
    }
  },
  bodies: {
    commentOnCharter: () => ({ section: 'mission', text: PRIVATE }),
    transitionCharterComment: () => ({ transition: 'resolve' })
  },
  byPersons: { commentOnCharter: 'keeper' }
})
