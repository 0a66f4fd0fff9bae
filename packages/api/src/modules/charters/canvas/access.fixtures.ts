import type { Examples, Expectations, Stage } from '../../../../test/access/expectations.fixtures.ts'
import { made } from '../../../../test/access/made.fixtures.ts'

// Who gets in where, written by hand from what each kind of user would expect; it knows nothing of how the service decides.

const chartered = { on: 'communities', things: 'chartered', never: 'unscoped', may: 'seen' } as const

export const accessExpectations: Expectations = {
  getCommunityCharterCanvas: chartered,
  getCommunityCharterCanvasPdf: chartered,
  getCommunityCharterCanvasPng: chartered,
  getCommunityCharterCanvasHtml: chartered
}

/** Of a community that has published a charter. */
export const examples = ({ admin, community }: Stage): Examples => {
  const published = async () => {
    const sections = [{ section: 'mission', text: 'Weave.' }]
    const charter = await made(admin, `/v1/communities/${community}/charters`, { sections })
    await admin.post(`/v1/charters/${charter}/transitions`, { transition: 'publish' })
    return community
  }
  return { fresh: Object.fromEntries(Object.keys(accessExpectations).map(id => [id, published])) }
}
