import {
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const on = { on: 'ballots', things: 'ballots' } as const
const BOUND = 'bound bound2'

export const accessExpectations: Expectations = {
  listCharterVotes: { ...on, never: `${READERS_ONLY} ${BOUND}`, may: 'seen' },
  // An organisation has no vote, and nobody who is not in the directory.
  setCharterVote: {
    ...on,
    never: `${READERS_ONLY} ${BOUND} admin scoped unlisted`,
    may: { leader: 'own apart', core: 'own apart' }
  }
}

/** Who sees what: versions in a vote. Where there is a core group, members see none. */
export const sights = {
  ballots: `
                                                  | own | other | apart
  admin unscoped scoped                           | V   | V     | V
  leader core                                     | V   | .     | V
  bound bound2 pub pub2 member stranger unlisted  | .   | .     | .
  rep chief chief2                                | .   | .     | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ setCharterVote: () => ({ answer: 'agree' }) })

let fresh = 0

/** A version in a vote of a community in which the keeper and another person are members. */
export const inVote = async ({ admin, keeper, person }: Pick<Stage, 'admin' | 'keeper' | 'person'>) => {
  const community = await made(admin, '/v1/communities', { name: `Votes ${fresh++}`, status: 'active' })
  for (const member of [keeper, person])
    await made(admin, '/v1/memberships', { community, person: member, status: 'active' })
  const sections = [{ section: 'mission', text: PRIVATE }]
  const charter = await made(admin, `/v1/communities/${community}/charters`, { sections })
  await admin.post(`/v1/charters/${charter}/transitions`, { transition: 'open_vote' })
  return charter
}

/** One call of each operation that changes something. */
export const examples = (stage: Stage): Examples => ({
  fresh: { setCharterVote: () => inVote(stage), listCharterVotes: () => inVote(stage) },
  bodies: { setCharterVote: () => ({ answer: 'object', reason: PRIVATE }) },
  byPersons: { setCharterVote: 'keeper' }
})
