import { sql } from 'drizzle-orm'
import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  KEEPERS,
  NOT_WHOLE,
  PERSONS,
  PORTAL_KEYS,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

/** Who edits events; `self` is what the stranger organises or facilitates for a community of `own`. */
export const EDIT = {
  ...KEEPERS,
  bound: 'own self',
  leader: 'own apart self',
  core: 'own apart self',
  chief: 'own self',
  stranger: 'self'
}

export const accessExpectations: Expectations = {
  listEvents: { on: 'events', things: 'events', never: 'unscoped', may: 'seen' },
  getEvent: { on: 'events', things: 'events', never: 'unscoped', may: 'seen' },
  createEvent: {
    on: 'communities',
    things: 'communities',
    never: READERS_ONLY,
    may: { ...KEEPERS, member: 'own apart' }
  },
  'createEvent: confirmed': { on: 'communities', things: 'communities', never: READERS_ONLY, may: KEEPERS },
  updateEvent: { on: 'events', things: 'events', never: READERS_ONLY, may: EDIT },
  deleteEvent: {
    on: 'events',
    things: 'events',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { ...PORTAL_KEYS, bound: 'own self' }
  },
  upsertEvents: { never: NOT_WHOLE, may: ADMIN },
  transitionEvent: { on: 'events', things: 'events', never: READERS_ONLY, may: EDIT, answer: 'MOVE_NOT_ALLOWED' },
  listAllowedOnEvent: { on: 'events', things: 'events', never: READERS_ONLY, may: 'seen' },
  listEventOccurrences: { on: 'events', things: 'events', never: 'unscoped', may: 'seen' },
  listCommunityOccurrences: { on: 'communities', things: 'communities', never: 'unscoped', may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /**
   * Events of a public community of each, and of a members-only one of no portal: `P` public, `I` internal, `M` for members only,
   * `D` a proposal. `self`: what the stranger organises in `own`, a public one and a proposal.
   */
  events: `
                                 | own       | other     | apart | self
  admin unscoped scoped          | P I M D   | P I M D   | M D   | P D
  bound                          | P I M D   | .         | M D   | P D
  bound2                         | .         | P I M D   | M D   | .
  pub                            | P         | .         | .     | P
  pub2                           | .         | P         | .     | .
  leader core                    | P I M D   | P I       | M D   | P D
  member                         | P I M     | P I       | M     | P
  stranger                       | P I       | P I       | .     | P D
  unlisted rep                   | P I       | P I       | .     | P
  chief                          | P I M D   | P I       | .     | P D
  chief2                         | P I       | P I M D   | .     | P`
}

const talk = { title: 'A talk', mode: 'online', start: '2040-03-01T10:00', durationMinutes: 60 }

/** What is sent in the matrix. */
export const bodies = ({ communities }: World): Bodies => ({
  createEvent: community => ({ hosts: [community], ...talk }),
  'createEvent: confirmed': community => ({ hosts: [community], ...talk, status: 'confirmed' }),
  updateEvent: () => ({ title: 'Changed.' }),
  upsertEvents: () => ({
    items: [{ source: 'matrix', externalKey: 'one', ...talk, hosts: [communities['own P']] }]
  }),
  transitionEvent: () => ({ transition: 'propose' })
})

/** What was declined can be proposed again. */
export const states = { transitionEvent: sql`update events set status = 'declined', cause = 'Not now.'` }

/** One call of each operation that changes something. */
export const examples = ({ community, admin }: Stage): Examples => {
  const said = { hosts: [community], ...talk, description: PRIVATE, joinUrl: `https://${PRIVATE}.example/` }
  return {
    fresh: {
      event: () => made(admin, '/v1/events', said)
    },
    bodies: {
      createEvent: () => said,
      updateEvent: () => ({ title: 'Changed.' }),
      upsertEvents: () => ({ items: [{ source: 'there', externalKey: '1', ...said }] }),
      transitionEvent: () => ({ transition: 'cancel', reason: 'The room is flooded.' })
    }
  }
}
