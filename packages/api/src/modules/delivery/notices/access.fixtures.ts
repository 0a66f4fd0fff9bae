import {
  ADMINS,
  type Bodies,
  type Examples,
  type Expectations,
  PRIVATE,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { makeNotice } from './notices.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listNotices: { on: 'notices', things: 'notices', never: READERS_ONLY, may: 'seen' },
  getNotice: { on: 'notices', things: 'notices', never: READERS_ONLY, may: 'seen' },
  handOverNotice: { on: 'notices', things: 'notices', never: READERS_ONLY, may: ADMINS },
  listAllowedOnNotice: { on: 'notices', things: 'notices', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** `R`: what the representative was told; persons see what they were told, and what was told for the portals they look after. */
  notices: `
                                 | own       | other     | organisation
  admin unscoped scoped          | N R       | N         | N
  bound chief                    | N R       | .         | .
  bound2 chief2                  | .         | N         | .
  rep                            | R         | .         | .`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  handOverNotice: () => ({ how: 'By phone.' })
})

/** One call of each operation that changes something. */
export const examples = ({ person, store }: Stage): Examples => ({
  fresh: {
    notice: () => makeNotice(store, { person })
  },
  bodies: {
    handOverNotice: () => ({ how: PRIVATE })
  }
})
