import { MetricChartQuery } from '@guildhall/schema'
import type { Metric } from '../../../core/module/metric.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { languages, speechIn } from '../../../core/words/catalogue.ts'
import { figuresOf, prepareRequest } from '../metrics/series.ts'
import { pictureOf } from './describe.ts'
import { EXAMPLE } from './example.ts'
import { chosen } from './locale.ts'
import { svgOf } from './svg.ts'

const WIDTH = 640

type ChartCall = Call<Record<string, string>, MetricChartQuery>

const chart = async (call: ChartCall): Promise<string> => {
  const { metric: name, part, lang, theme, width = WIDTH, plain: isPlain = false, ...query } = call.query
  const request = await prepareRequest(call, {
    ...query,
    metric: [name],
    ...(part === undefined ? {} : { part: [part] })
  })
  const figures = await figuresOf(call, request)
  const { words, locale } = chosen(lang, call.viewer.language, languages(), isPlain)
  const [metric] = request.metrics as [Metric]
  const { scope, period } = request
  const speech = speechIn(words)
  return svgOf({
    ...pictureOf({
      metric,
      ...(part === undefined ? {} : { part }),
      name: scope.name,
      period,
      figures,
      speech,
      locale,
      width,
      isPlain
    }),
    theme
  })
}

export const chartOperations: Operation[] = [
  defineOperation({
    id: 'getMetricChart',
    noun: 'metrics',
    method: 'chart',
    verb: 'GET',
    path: '/v1/metrics.svg',
    summary: 'Get a chart of a metric',
    description:
      'Returns an image (SVG) of one metric over time, for an `<img>`; for public metrics a publishable key as `?key=` is enough. Parts that add up are stacked. The period that is not over yet, withheld values and values that are not known are marked. It fits light and dark pages, and also states in text what it shows.',
    query: MetricChartQuery,
    scope: 'metrics:read',
    public: true,
    allowPortalKeys: true,
    allowedRoles: 'any',
    problems: ['UNKNOWN_REFERENCE'],
    graphql: { root: 'query', field: 'metricChart' },
    answer: { kind: 'document', mediaType: 'image/svg+xml', example: EXAMPLE, run: chart }
  })
]
