import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listPageLists: { on: 'pageLists', things: 'pageLists', never: READERS_ONLY, may: 'seen' },
  getPageList: { on: 'pageLists', things: 'pageLists', never: READERS_ONLY, may: 'seen' },
  createPageList: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS },
  setPageListPages: { on: 'pageLists', things: 'pageLists', never: READERS_ONLY, may: ADMINS },
  deletePageList: { on: 'pageLists', things: 'pageLists', never: READERS_ONLY, may: ADMINS }
}

/** Who sees what. */
export const sights = {
  pageLists: `
                        | own | other
  admin unscoped scoped | L   | L
  bound chief           | L   | .
  bound2 chief2         | .   | L`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  createPageList: portal => ({ portal, name: 'Archive' }),
  setPageListPages: () => ({ pages: [] })
})

/** One call of each operation that changes something. */
export const examples = ({ portal, page, admin }: Stage): Examples => ({
  fresh: { pageList: () => made(admin, '/v1/page-lists', { portal, name: `List ${Math.random()}` }) },
  bodies: {
    createPageList: () => ({ portal, name: `Archive ${Math.random()}` }),
    setPageListPages: () => ({ pages: [page] })
  }
})
