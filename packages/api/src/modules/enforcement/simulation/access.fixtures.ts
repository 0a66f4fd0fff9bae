import { ADMINS, type Bodies, type Expectations, READERS_ONLY } from '../../../../test/access/expectations.fixtures.ts'
import { today } from '../../../platform/days.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  simulatePortal: { on: 'portals', things: 'portals', never: READERS_ONLY, may: ADMINS }
}

/** What is sent in the matrix. */
export const bodies = (): Bodies => ({
  simulatePortal: () => ({ days: [today()] })
})
