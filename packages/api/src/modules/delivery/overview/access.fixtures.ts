import type { Expectations } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  // Who sees the portal, and a publishable key on its own: what they do not see is left out of the answer.
  getPortalOverview: { on: 'feeds', things: 'portals', never: 'unscoped', may: 'seen' }
}
