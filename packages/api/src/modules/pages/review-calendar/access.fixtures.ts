import type { Expectations } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  getPortalReviewCalendar: { on: 'feeds', things: 'portals', never: 'unscoped', may: 'seen' }
}
