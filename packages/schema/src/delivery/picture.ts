import { type Static, Type } from '@sinclair/typebox'
import { MetricChartQuery } from '../engagement/metric-chart.ts'
import { ScorecardQuery } from '../governance/scorecard.ts'
import { Choice, Entity, Ref, Whole } from '../primitives/shapes.ts'

export const PictureTheme = Choice('PictureTheme', ['auto', 'light', 'dark'] as const, {
  description: 'The colours of a picture; `auto` follows the reader’s system.'
})
export type PictureTheme = Static<typeof PictureTheme>

export const PortalPicture = Choice('PortalPicture', ['freshness', 'score', 'trend', 'network'] as const, {
  description:
    'What to draw: how fresh the pages are, the score of the portal, its course over 12 weeks, or the network of its communities.'
})
export type PortalPicture = Static<typeof PortalPicture>

export const PagePicture = Choice('PagePicture', ['stage', 'score'] as const, {
  description: 'What to draw: the reminder stage of the page among all stages, or its score.'
})
export type PagePicture = Static<typeof PagePicture>

const look = {
  lang: MetricChartQuery.properties.lang,
  theme: Type.Optional(Ref(PictureTheme, { default: 'auto', description: 'The colours. Default: `auto`.' }))
}

const width = Type.Optional(
  Whole(280, 1200, {
    default: 640,
    description: 'The width of the picture in pixels. A score has a width of its own.',
    examples: [640]
  })
)

export const PortalPictureQuery = Entity(
  'PortalPictureQuery',
  { show: Ref(PortalPicture), ...look, width },
  { description: 'Parameters for drawing a portal.' }
)
export type PortalPictureQuery = Static<typeof PortalPictureQuery>

export const PagePictureQuery = Entity(
  'PagePictureQuery',
  { show: Ref(PagePicture), ...look, width },
  { description: 'Parameters for drawing a page.' }
)
export type PagePictureQuery = Static<typeof PagePictureQuery>

export const CommunityPictureQuery = Entity(
  'CommunityPictureQuery',
  { portal: ScorecardQuery.properties.portal, ...look },
  { description: 'Parameters for drawing the score of a community.' }
)
export type CommunityPictureQuery = Static<typeof CommunityPictureQuery>
