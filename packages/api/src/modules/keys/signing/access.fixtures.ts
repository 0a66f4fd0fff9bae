import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  NOT_WHOLE,
  type Stage
} from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listSigningKeys: { on: 'signingKeys', things: 'signingKeys', never: NOT_WHOLE, may: 'seen' },
  getSigningKey: { on: 'signingKeys', things: 'signingKeys', never: NOT_WHOLE, may: 'seen' },
  rotateSigningKey: { never: NOT_WHOLE, may: ADMIN }
}

/** Who sees what. */
export const sights = {
  signingKeys: `
                                 | organisation
  admin unscoped scoped          | S`
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ rotateSigningKey: () => ({}) })

/** One call of each operation that changes something. */
export const examples = ({ admin }: Stage): Examples => ({
  fresh: { signingKey: () => made(admin, '/v1/signing-keys/rotations', {}) },
  bodies: { rotateSigningKey: () => ({}) }
})
