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

/** Who works on resources; `self` is what the stranger has made for a community of `own`. */
const AUTHORS = {
  ...KEEPERS,
  bound: 'own self',
  leader: 'own apart self',
  core: 'own apart self',
  chief: 'own self',
  stranger: 'self'
}

export const accessExpectations: Expectations = {
  listResources: { on: 'resources', things: 'resources', never: 'unscoped', may: 'seen' },
  getResource: { on: 'resources', things: 'resources', never: 'unscoped', may: 'seen' },
  createResource: {
    on: 'communities',
    things: 'communities',
    never: READERS_ONLY,
    may: { ...KEEPERS, member: 'own apart' }
  },
  'createResource: published': { on: 'communities', things: 'communities', never: READERS_ONLY, may: KEEPERS },
  updateResource: { on: 'resources', things: 'resources', never: READERS_ONLY, may: AUTHORS },
  deleteResource: {
    on: 'resources',
    things: 'resources',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { ...PORTAL_KEYS, bound: 'own self' }
  },
  upsertResources: { never: NOT_WHOLE, may: ADMIN },
  transitionResource: { on: 'resources', things: 'resources', never: READERS_ONLY, may: AUTHORS },
  listAllowedOnResource: { on: 'resources', things: 'resources', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /**
   * Resources of a public community of each, and of a members-only one of no portal: `P` published and public, `I` internal, `M`
   * for members only, `D` a proposal. `self`: a proposal in `own` whose author is the stranger.
   */
  resources: `
                                 | own       | other     | apart | self
  admin unscoped scoped          | P I M D   | P I M D   | M D   | D
  bound                          | P I M D   | .         | M D   | D
  bound2                         | .         | P I M D   | M D   | .
  pub                            | P         | .         | .     | .
  pub2                           | .         | P         | .     | .
  leader core                    | P I M D   | P I       | M D   | D
  member                         | P I M     | P I       | M     | .
  stranger                       | P I       | P I       | .     | D
  unlisted rep                   | P I       | P I       | .     | .
  chief                          | P I M D   | P I       | .     | D
  chief2                         | P I       | P I M D   | .     | .`
}

const item = { kind: 'quick_tip', title: 'A tip', text: 'A drop is enough.' }

/** What is sent in the matrix. */
export const bodies = ({ communities }: World): Bodies => ({
  createResource: community => ({ community, ...item }),
  'createResource: published': community => ({ community, ...item, status: 'published' }),
  updateResource: () => ({ summary: 'Changed.' }),
  upsertResources: () => ({
    items: [{ source: 'matrix', externalKey: 'one', ...item, community: communities['own P'] }]
  }),
  transitionResource: () => ({ transition: 'withdraw' })
})

/** One call of each operation that changes something. */
export const examples = ({ community, admin }: Stage): Examples => {
  const tip = { ...item, text: PRIVATE }
  return {
    fresh: {
      resource: () => made(admin, '/v1/resources', { community, ...tip })
    },
    bodies: {
      createResource: () => ({ community, ...tip }),
      updateResource: () => ({ summary: 'Changed.' }),
      upsertResources: () => ({ items: [{ source: 'there', externalKey: '1', community, ...tip }] }),
      transitionResource: () => ({ transition: 'publish' })
    }
  }
}
