import type { Expectations } from '../../../../test/access/expectations.fixtures.ts'
import { NEVER } from '../contributions/access.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  listCommunityLedger: { on: 'communities', things: 'communities', never: NEVER, may: 'seen' },
  listPersonLedger: { on: 'people', never: NEVER, may: 'seen' }
}
