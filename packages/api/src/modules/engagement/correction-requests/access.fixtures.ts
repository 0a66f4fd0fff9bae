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
import { NEVER } from '../contributions/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const on = { on: 'correctionRequests', things: 'correctionRequests' } as const
const BOUND = 'bound bound2'

export const accessExpectations: Expectations = {
  listCorrectionRequests: { ...on, never: NEVER, may: 'seen' },
  getCorrectionRequest: { ...on, never: NEVER, may: 'seen' },
  // Of an entry that is somebody else’s nobody learns whether it exists.
  createCorrectionRequest: {
    on: 'contributions',
    things: 'contributions',
    never: `${READERS_ONLY} ${BOUND} admin scoped unlisted`,
    may: { member: 'own apart', stranger: 'self', leader: 'own apart self', core: 'own apart self' },
    answer: { leader: 'UNKNOWN_REFERENCE', core: 'UNKNOWN_REFERENCE' }
  },
  // The organisation decides on that of `other`, where there is no leader.
  transitionCorrectionRequest: {
    ...on,
    never: `${READERS_ONLY} ${BOUND}`,
    may: { ...ADMIN, leader: 'own apart self', chief2: 'other' }
  },
  'transitionCorrectionRequest: withdraw': {
    ...on,
    never: `${READERS_ONLY} ${BOUND}`,
    may: { ...ADMIN, member: 'own apart', stranger: 'self' }
  },
  listAllowedOnCorrectionRequest: { ...on, never: NEVER, may: 'seen' }
}

/** Who sees what: requests of the member in `own` and `apart`, of a member of `other`, and of the stranger in `own` (`self`). */
export const sights = {
  correctionRequests: `
                                       | own | other | apart | self
  admin unscoped scoped                | P   | P     | M     | S
  bound bound2 pub pub2                | .   | .     | .     | .
  leader                               | P   | .     | M     | S
  member                               | P   | .     | M     | .
  stranger                             | .   | .     | .     | S
  chief2                               | .   | P     | .     | .
  core unlisted rep chief              | .   | .     | .     | .`
}

/** What is sent in the matrix; each names a community that they see. */
export const bodies = ({ communities, contributions }: World, caller: string): Bodies => ({
  createCorrectionRequest: entry => {
    const isApart = entry === contributions['apart M'] && ['leader', 'core', 'member'].includes(caller)
    return { community: communities[isApart ? 'apart M' : 'own P'], entry, reason: 'It was not me.' }
  },
  transitionCorrectionRequest: () => ({ transition: 'decline', reason: 'The list of the room has you.' }),
  'transitionCorrectionRequest: withdraw': () => ({ transition: 'withdraw' })
})

let fresh = 0

/** One call of each operation that changes something. */
export const examples = ({ admin, community, keeper, act }: Stage): Examples => ({
  fresh: {
    entry: async () => act,
    correctionRequest: async () => {
      const answer = { community, person: keeper, activity: 'answer', occurredAt: '2026-01-06T10:00:00.000Z' }
      const items = [{ ...answer, source: 'fresh', sourceKey: `entry ${fresh++}` }]
      const entry = (await admin.post('/v1/contributions', { items })).body.items[0].id
      const request = { community, entry, reason: PRIVATE }
      return (await admin.post('/v1/correction-requests', request, { 'guildhall-actor': 'keeper' })).body.id
    }
  },
  bodies: {
    createCorrectionRequest: () => ({ community, entry: act, reason: PRIVATE }),
    transitionCorrectionRequest: () => ({ transition: 'decline', reason: PRIVATE })
  },
  byPersons: { createCorrectionRequest: 'keeper' }
})
