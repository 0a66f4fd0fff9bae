import {
  ADMIN,
  type Bodies,
  type Examples,
  type Expectations,
  NOT_WHOLE
} from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listSigningKeys: { never: NOT_WHOLE, may: ADMIN },
  getSigningKey: { never: NOT_WHOLE, may: ADMIN },
  rotateSigningKey: { never: NOT_WHOLE, may: ADMIN }
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({ rotateSigningKey: () => ({}) })

/** One call of each operation that changes something. */
export const examples = (): Examples => ({ bodies: { rotateSigningKey: () => ({}) } })
