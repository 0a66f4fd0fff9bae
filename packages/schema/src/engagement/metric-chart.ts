import { type Static, Type } from '@sinclair/typebox'
import { Entity, Whole } from '../primitives/shapes.ts'
import { MetricFigure, MetricQuery } from './metric.ts'

const { scope, period, from, to } = MetricQuery.properties

export const MetricChartQuery = Entity(
  'MetricChartQuery',
  {
    metric: MetricFigure.properties.metric,
    scope,
    period,
    from,
    to,
    lang: Type.Optional(
      Type.String({
        maxLength: 35,
        pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$',
        description:
          'The language of texts and numbers (BCP 47), if available. Default: the one that the `Accept-Language` header prefers.',
        examples: ['en-GB']
      })
    ),
    width: Type.Optional(
      Whole(280, 1200, { default: 640, description: 'The width of the image in pixels.', examples: [640] })
    ),
    plain: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'Whether the image is the plot alone, without title, notes and background, for pages that state these beside it. Numbers and dates then follow `lang` in every language.',
        examples: [false]
      })
    )
  },
  { description: 'Parameters for drawing a metric.' }
)
export type MetricChartQuery = Static<typeof MetricChartQuery>
