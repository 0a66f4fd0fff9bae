import type { Expectations } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  getCommunityJsonLd: { on: 'communities', things: 'communities', never: 'unscoped', may: 'seen' },
  getPortalJsonLd: { on: 'feeds', things: 'portals', never: 'unscoped', may: 'seen' },
  getEventJsonLd: { on: 'events', things: 'events', never: 'unscoped', may: 'seen' },
  getOccurrenceJsonLd: { on: 'occurrences', things: 'occurrences', never: 'unscoped', may: 'seen' }
}
