import { type Static, Type } from '@sinclair/typebox'
import { pictureParameters } from '../primitives/picture.ts'
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
    lang: pictureParameters.lang,
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
