import {
  ADMIN,
  ADMINS,
  ALL,
  type Bodies,
  type Examples,
  type Expectations,
  NOT_WHOLE,
  PERSONS,
  PORTAL_KEYS,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'
import type { World } from '../../../../test/access/matrix.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listPages: { on: 'pages', things: 'pages', never: 'unscoped', may: 'seen' },
  getPage: { on: 'pages', things: 'pages', never: 'unscoped', may: 'seen' },
  createPage: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  updatePage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, rep: 'own' } },
  deletePage: { on: 'pages', things: 'pages', never: `${READERS_ONLY} ${PERSONS}`, may: PORTAL_KEYS },
  upsertPages: { never: NOT_WHOLE, may: ADMIN },
  listPageUpdates: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' },
  recordPageUpdate: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { ...ADMINS, rep: 'own' } },
  recordPageUpdates: {
    never: `${READERS_ONLY} ${PERSONS}`,
    may: { ...ADMIN, bound: ALL, bound2: ALL }
  },
  attestPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: { rep: 'own' } },
  listAllowedOnPage: { on: 'pages', things: 'pages', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** A page of each community that names a portal; those of `own` are looked after by the representative. */
  pages: `
                                 | own       | other
  admin unscoped scoped          | P I M D   | P I M D
  bound                          | P I M D   | . . . .
  bound2                         | . . . .   | P I M D
  pub                            | P . . .   | . . . .
  pub2                           | . . . .   | P . . .
  leader core member             | P I M D   | P I . .
  rep                            | P I M D   | P I . .
  stranger unlisted              | P I . .   | P I . .
  chief                          | P I M D   | P I . .
  chief2                         | P I . .   | P I M D`
}

/** What is sent in the matrix. */
export const bodies = ({ communities, pages, portals }: World): Bodies => ({
  createPage: portal => ({ portal, community: communities['every P'], url: 'https://matrix.example/' }),
  updatePage: () => ({ mission: 'Changed.' }),
  upsertPages: () => ({
    items: [
      {
        source: 'matrix',
        externalKey: 'one',
        community: communities['own P'],
        portal: portals['own P'],
        url: 'https://matrix.example/'
      }
    ]
  }),
  recordPageUpdate: () => ({ note: 'Updated.' }),
  recordPageUpdates: () => ({ items: [{ page: pages['own P'] }] }),
  attestPage: () => ({ note: 'True.' })
})

/** One call of each operation that changes something. */
export const examples = ({ portal, keeper, page, elsewhere, further, admin, fresh }: Stage): Examples => ({
  fresh: {
    page: async () => {
      const place = { community: await fresh.community!(), portal, url: 'https://page.example/' }
      const page = await made(admin, '/v1/pages', { ...place, url: `https://page.example/${place.community}` })
      await made(admin, '/v1/representatives', { page, person: keeper, role: 'primary' })
      return page
    }
  },
  bodies: {
    createPage: () => ({ community: elsewhere, portal, url: 'https://base.example/elsewhere' }),
    updatePage: () => ({ mission: 'Changed.' }),
    upsertPages: () => ({
      items: [{ source: 'there', externalKey: '1', community: further, portal, url: 'https://base.example/further' }]
    }),
    recordPageUpdate: () => ({ note: 'Updated.' }),
    recordPageUpdates: () => ({ items: [{ page }] }),
    attestPage: () => ({})
  },
  byPersons: {
    attestPage: 'keeper'
  }
})
