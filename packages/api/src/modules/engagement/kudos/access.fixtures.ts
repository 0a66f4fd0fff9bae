import {
  type Bodies,
  type Examples,
  type Expectations,
  KEEPERS,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listKudos: { on: 'kudos', things: 'kudos', never: 'unscoped', may: 'seen' },
  getKudo: { on: 'kudos', things: 'kudos', never: 'unscoped', may: 'seen' },
  // People give them; a key gives them for whom it acts.
  createKudo: {
    on: 'people',
    things: 'people',
    never: `${READERS_ONLY} admin scoped bound bound2 unlisted`,
    may: 'seen'
  },
  // The member gave those of `own` and the public one of the organisation.
  deleteKudo: {
    on: 'kudos',
    things: 'kudos',
    never: READERS_ONLY,
    may: { ...KEEPERS, member: 'own organisation' }
  }
}

/** Who sees what: `P` public, `S` private; in `organisation` without a community. */
export const sights = {
  kudos: `
                                     | own | other | organisation
  admin unscoped scoped              | P S | P     | P S
  bound pub                          | P   | .     | .
  bound2 pub2                        | .   | P     | .
  member                             | P S | P     | P
  leader core stranger unlisted      | P   | P     | P
  rep chief chief2                   | P   | P     | P`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ createKudo: to => ({ to, message: 'Thank you.' }) })

/** One call of each operation that changes something. */
export const examples = ({ community, person, admin }: Stage): Examples => {
  const kudo = () => ({ to: person, community, message: PRIVATE })
  return {
    fresh: {
      kudo: async () => (await admin.post('/v1/kudos', kudo(), { 'guildhall-actor': 'keeper' })).body.id
    },
    bodies: { createKudo: kudo },
    byPersons: { createKudo: 'keeper' }
  }
}
