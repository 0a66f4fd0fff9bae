import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  PERSONS,
  PORTAL_KEYS,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listPageRequests: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' },
  getPageRequest: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' },
  createPageRequest: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  updatePageRequest: {
    on: 'pageRequests',
    things: 'pageRequests',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, rep: 'own' }
  },
  deletePageRequest: {
    on: 'pageRequests',
    things: 'pageRequests',
    never: `${READERS_ONLY} ${PERSONS}`,
    may: PORTAL_KEYS
  },
  listPageRequestMessages: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' },
  listPageRequestOverlaps: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' },
  writePageRequestMessage: {
    on: 'pageRequests',
    things: 'pageRequests',
    never: READERS_ONLY,
    may: { ...ADMINS, rep: 'own' }
  },
  answerPageRequestOverlap: {
    on: 'pageRequests',
    things: 'pageRequests',
    never: READERS_ONLY,
    may: { ...PORTAL_KEYS, rep: 'own' }
  },
  decidePageRequest: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: ADMINS },
  listAllowedOnPageRequest: { on: 'pageRequests', things: 'pageRequests', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** Asked for by the representative in `own`, by a system in `other`. */
  pageRequests: `
                                 | own       | other
  admin unscoped scoped          | Q         | Q
  bound                          | Q         | .
  bound2                         | .         | Q
  leader core rep chief          | Q         | .
  chief2                         | .         | Q`
}

/** What is sent in the matrix. */
export const bodies = ({ communities }: World): Bodies => ({
  createPageRequest: portal => ({ portal, community: communities['every P'] }),
  updatePageRequest: () => ({ mission: 'Changed.' }),
  writePageRequestMessage: () => ({ text: 'And?' }),
  answerPageRequestOverlap: () => ({ community: communities['every P'], answer: 'join' }),
  decidePageRequest: () => ({ decision: 'decline', cause: 'Another one does it.' })
})

/** One call of each operation that changes something. */
export const examples = ({ community, portal, admin, fresh }: Stage): Examples => ({
  fresh: {
    pageRequest: async () => made(admin, '/v1/page-requests', { community: await fresh.community!(), portal })
  },
  bodies: {
    createPageRequest: () => ({ community, portal }),
    updatePageRequest: () => ({ mission: 'Changed.' }),
    writePageRequestMessage: () => ({ text: 'And?' }),
    answerPageRequestOverlap: () => ({ community, answer: 'join' }),
    decidePageRequest: () => ({ decision: 'decline', cause: PRIVATE })
  }
})
