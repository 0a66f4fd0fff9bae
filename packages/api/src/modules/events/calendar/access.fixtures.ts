import type { Expectations } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  getCalendar: { never: 'unscoped', may: 'seen' },
  getCommunityCalendar: { on: 'communities', things: 'communities', never: 'unscoped', may: 'seen' },
  getPortalCalendar: { on: 'feeds', things: 'portals', never: 'unscoped', may: 'seen' },
  getOccurrenceCalendar: { on: 'occurrences', things: 'occurrences', never: 'unscoped', may: 'seen' }
}
