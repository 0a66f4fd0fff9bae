import type { Expectation, Expectations } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const community: Expectation = { on: 'communities', things: 'communities', never: 'unscoped', may: 'seen' }
const portal: Expectation = { on: 'feeds', things: 'portals', never: 'unscoped', may: 'seen' }

export const accessExpectations: Expectations = {
  getCommunitySponsorBrief: community,
  getCommunitySponsorBriefMarkdown: community,
  getCommunitySponsorBriefHtml: community,
  getPortalSponsorBrief: portal,
  getPortalSponsorBriefMarkdown: portal,
  getPortalSponsorBriefHtml: portal
}
