import type { Expectations } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

export const accessExpectations: Expectations = {
  getCommunityFeed: { on: 'communities', things: 'communities', never: 'unscoped', may: 'seen' },
  getCommunityKudosFeed: { on: 'communities', things: 'communities', never: 'unscoped', may: 'seen' },
  getPortalFeed: { on: 'feeds', things: 'portals', never: 'unscoped', may: 'seen' }
}

/** Who sees what. */
export const sights = {
  /** Feeds are public: a portal's own publishable keys read it. */
  feeds: `
                                 | own       | other
  admin unscoped scoped          | P         | P
  bound                          | P         | .
  bound2                         | .         | P
  pub                            | P         | .
  pub2                           | .         | P
  leader core member stranger    | P         | P
  unlisted rep chief chief2      | P         | P`
}
