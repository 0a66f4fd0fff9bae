import {
  ADMIN,
  ALL,
  type Bodies,
  type Examples,
  type Expectations,
  NOT_WHOLE,
  PERSONS,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const SELF = {
  ...ADMIN,
  ...Object.fromEntries('leader core member stranger rep chief chief2'.split(' ').map(name => [name, 'self']))
}

export const accessExpectations: Expectations = {
  listPeople: { on: 'people', never: 'unscoped', may: 'seen' },
  getPerson: { on: 'people', never: 'unscoped', may: 'seen' },
  createPerson: { never: `${READERS_ONLY} ${PERSONS}`, may: { ...ADMIN, bound: ALL, bound2: ALL } },
  // To give somebody a sign-in needs a scope besides that of the operation, which the scoped key lacks.
  'createPerson: with a sign-in': {
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { admin: ALL, bound: ALL, bound2: ALL }
  },
  updatePerson: {
    on: 'people',
    never: `${READERS_ONLY} bound bound2`,
    may: {
      ...ADMIN,
      leader: 'self',
      core: 'self',
      member: 'self',
      stranger: 'self',
      rep: 'self',
      chief: 'self',
      chief2: 'self'
    }
  },
  'updatePerson: their sign-in': { on: 'people', never: `${READERS_ONLY} bound bound2`, may: { admin: ALL } },
  deletePerson: { on: 'people', never: NOT_WHOLE, may: ADMIN },
  getPersonExport: { on: 'people', never: `${READERS_ONLY} bound bound2`, may: SELF },
  erasePerson: { on: 'people', never: `${READERS_ONLY} bound bound2`, may: SELF },
  upsertPeople: { never: NOT_WHOLE, may: ADMIN },
  listAllowedOnPerson: { on: 'people', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** Columns: in a public community, in an internal one, in none; `self` is the caller. */
  people: `
                                 | own       | other     | none  | self
  admin unscoped scoped          | P I       | P I       | N     | .
  bound bound2                   | P I       | P I       | N     | .
  pub                            | P .       | . .       | .     | .
  pub2                           | . .       | P .       | .     | .
  leader core member stranger    | P I       | P I       | N     | S
  rep chief chief2               | P I       | P I       | N     | S
  unlisted                       | P I       | P I       | N     | .`,
  /**
   * Whose e-mail address and sign-in each caller sees: `P` and `I` are members, in `other` they also represent its pages; `R`
   * represents the pages of `own` and is a member of nothing, `N` neither.
   */
  identities: `
                                 | own       | other     | none  | self
  admin scoped                   | P I R     | P I       | N     | .
  bound                          | R         | .         | .     | .
  bound2                         | .         | P I       | .     | .
  leader core                    | P I       | .         | .     | S
  member stranger                | .         | .         | .     | S
  rep                            | R         | .         | .     | S
  chief                          | R         | .         | .     | S
  chief2                         | .         | P I       | .     | S`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createPerson: () => ({ name: 'New' }),
  'createPerson: with a sign-in': () => ({ name: 'New', externalId: 'new' }),
  updatePerson: () => ({ title: 'Changed' }),
  'updatePerson: their sign-in': () => ({ externalId: 'new' }),
  erasePerson: () => ({ reason: 'On request.' }),
  upsertPeople: () => ({ items: [{ source: 'matrix', externalKey: 'one', name: 'Upserted' }] })
})

/** One call of each operation that changes something. */
export const examples = ({ admin }: Stage): Examples => {
  const item = { source: 'there', externalKey: '1', name: 'Upserted' }
  const someone = { email: `${PRIVATE}@example.org`, externalId: PRIVATE }
  return {
    fresh: {
      person: () => made(admin, '/v1/people', { name: 'Fresh' })
    },
    bodies: {
      createPerson: () => ({ name: 'New', ...someone }),
      updatePerson: () => ({ email: `${PRIVATE}2@example.org`, externalId: `${PRIVATE} 2` }),
      erasePerson: () => ({ reason: 'On request.' }),
      upsertPeople: () => ({ items: [{ ...item, email: `${PRIVATE}3@example.org` }] })
    }
  }
}
