import { type Static, Type } from '@sinclair/typebox'
import { pictureParameters } from '../primitives/picture.ts'
import { Entity, Line, Whole } from '../primitives/shapes.ts'
import { MetricFigure, MetricQuery } from './metric.ts'

const { scope, period, from, to } = MetricQuery.properties

export const MetricChartQuery = Entity(
  'MetricChartQuery',
  {
    metric: MetricFigure.properties.metric,
    part: Type.Optional(
      Line(60, {
        description: 'Only this part of the metric, such as a rule or a format.',
        examples: ['page.stale']
      })
    ),
    scope,
    period,
    from,
    to,
    ...pictureParameters,
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
