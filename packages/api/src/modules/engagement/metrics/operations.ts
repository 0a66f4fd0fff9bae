import { MetricDefinition, MetricFigure, MetricQuery, MetricTableQuery } from '@guildhall/schema'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { speechIn } from '../../../core/words/catalogue.ts'
import { metricExample, metricTable } from './csv.ts'
import { definitionsIn } from './definitions.ts'
import { figuresOf, prepareRequest } from './series.ts'

const common = {
  noun: 'metrics',
  verb: 'GET',
  scope: 'metrics:read',
  allowPortalKeys: true,
  allowedRoles: 'any'
} as const

const WHAT =
  'of a community, a topic, a portal or all communities, by calendar month, quarter or year. The period that is not over yet is marked as open. Figures about the behaviour of fewer than 5 people, and others by which they could be worked out, are withheld (`suppressed`).'

export const metricOperations: Operation[] = [
  defineOperation({
    ...common,
    id: 'listMetrics',
    method: 'series',
    path: '/v1/metrics',
    summary: 'List metrics over time',
    description: `Returns metrics ${WHAT} Publishable keys can read public metrics only; secret keys of a portal get the figures of past periods as they were computed for all communities at once, at most monthly (\`knownOn\`).`,
    query: MetricQuery,
    public: true,
    problems: ['UNKNOWN_REFERENCE'],
    graphql: { root: 'query', field: 'metrics' },
    answer: {
      kind: 'list',
      item: MetricFigure,
      run: async call => {
        const request = await prepareRequest(call, call.query)
        return figuresOf(call, request)
      }
    }
  }),
  defineOperation({
    ...common,
    id: 'getMetricTable',
    method: 'table',
    path: '/v1/metrics.csv',
    summary: 'Export metrics as CSV',
    description: `Returns metrics ${WHAT} The response is a table (CSV, RFC 4180), streamed; with \`groupBy=community\` the rows of each community follow those of the scope.`,
    query: MetricTableQuery,
    problems: ['UNKNOWN_REFERENCE'],
    graphql: { root: 'query', field: 'metricTable' },
    answer: { kind: 'document', mediaType: 'text/csv', example: metricExample, run: metricTable }
  }),
  defineOperation({
    ...common,
    id: 'listMetricDefinitions',
    method: 'definitions',
    path: '/v1/metric-definitions',
    summary: 'List metric definitions',
    description:
      'Returns all metrics: what each shows, its formula in words and its version, the records that it is computed from, and who can read it.',
    public: true,
    problems: [],
    graphql: { root: 'query', field: 'metricDefinitions' },
    answer: {
      kind: 'list',
      item: MetricDefinition,
      run: async ({ viewer }) => definitionsIn(speechIn(viewer.language))
    }
  })
]
