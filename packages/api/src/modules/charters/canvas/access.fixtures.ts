import type { Expectations } from '../../../../test/access/expectations.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const seen = { on: 'communities', things: 'communities', never: 'unscoped', may: 'seen' } as const

export const accessExpectations: Expectations = {
  getCommunityCharterCanvas: seen,
  getCommunityCharterCanvasPdf: seen,
  getCommunityCharterCanvasPng: seen,
  getCommunityCharterCanvasHtml: seen
}
