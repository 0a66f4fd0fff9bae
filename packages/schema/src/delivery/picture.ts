import { type Static, Type } from '@sinclair/typebox'
import { ScorecardQuery } from '../governance/scorecard.ts'
import { pictureParameters } from '../primitives/picture.ts'
import { Choice, Entity, Ref, Whole } from '../primitives/shapes.ts'

export const PortalPicture = Choice('PortalPicture', ['freshness', 'score', 'trend', 'network'] as const, {
  description:
    'What to draw: how fresh the pages are, the score of the portal, its trend over 12 weeks, or what the communities share.'
})
export type PortalPicture = Static<typeof PortalPicture>

export const PagePicture = Choice('PagePicture', ['stage', 'score'] as const, {
  description: 'What to draw: the reminder stage of the page among all stages, or its score.'
})
export type PagePicture = Static<typeof PagePicture>

const width = Type.Optional(
  Whole(280, 1200, {
    default: 640,
    description: 'The width of the image in pixels. A score is always 132 pixels wide.',
    examples: [640]
  })
)

export const PortalPictureQuery = Entity(
  'PortalPictureQuery',
  { show: Ref(PortalPicture, { description: 'What to draw.', examples: ['freshness'] }), ...pictureParameters, width },
  { description: 'Parameters for drawing a portal.' }
)
export type PortalPictureQuery = Static<typeof PortalPictureQuery>

export const PagePictureQuery = Entity(
  'PagePictureQuery',
  { show: Ref(PagePicture, { description: 'What to draw.', examples: ['stage'] }), ...pictureParameters, width },
  { description: 'Parameters for drawing a page.' }
)
export type PagePictureQuery = Static<typeof PagePictureQuery>

export const CommunityPictureQuery = Entity(
  'CommunityPictureQuery',
  { portal: ScorecardQuery.properties.portal, ...pictureParameters },
  { description: 'Parameters for drawing the score of a community.' }
)
export type CommunityPictureQuery = Static<typeof CommunityPictureQuery>
