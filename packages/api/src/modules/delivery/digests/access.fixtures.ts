import {
  type Examples,
  type Expectations,
  READERS_ONLY,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { makeDigest } from './digests.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listDigests: { on: 'digests', things: 'digests', never: READERS_ONLY, may: 'seen' },
  getDigest: { on: 'digests', things: 'digests', never: READERS_ONLY, may: 'seen' }
}

/** Who sees what: a digest is for the admins of its portal. */
export const sights = {
  digests: `
                                 | own       | other
  admin unscoped scoped          | D         | D
  bound chief                    | D         | .
  bound2 chief2                  | .         | D`
}

/** What the examples of the document read. */
export const examples = ({ portal, store }: Stage): Examples => ({ fresh: { digest: () => makeDigest(store, portal) } })
