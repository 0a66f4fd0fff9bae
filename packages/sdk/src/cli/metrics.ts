import { createClient } from '../client.ts'
import type { GetMetricTableQuery, MetricFigure } from '../generated/models.ts'
import type { Command } from './commands.ts'
import { tableOf, waiting } from './show.ts'
import { parse, SERVICE, serviceOf, UsageError } from './usage.ts'

const FORMATS = ['table', 'csv', 'json'] as const
type Format = (typeof FORMATS)[number]

const usage = `Usage: guildhall metrics [options]

Prints metrics of a community, a topic, a portal or all communities over time.

  --scope SCOPE      community:NAME, topic:NAME, portal:NAME (slug or id) or all; default: all
  --metric NAMES     the metrics, separated by commas, such as members,events_held; default: all
  --period PERIOD    month, quarter or year; default: quarter
  --from DAY         the first day, such as 2026-01-01
  --to DAY           the first day after the last period
  --group-by WORD    community adds the rows of each community in the scope (csv)
  --list             print which metrics there are
  --format FORMAT    ${FORMATS.join(', ')}; default: table
  --quiet            print no progress
  --base-url URL     the address of the service (default: BASE_URL)
  --api-key KEY      a secret key with the scope metrics:read (default: API_KEY)

Progress is printed to standard error. Exits with 0 on success, also without figures, and with 2 on an error.
`

const options = {
  scope: { type: 'string' },
  metric: { type: 'string' },
  period: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'group-by': { type: 'string' },
  list: { type: 'boolean', default: false },
  format: { type: 'string', default: 'table' },
  quiet: { type: 'boolean', default: false },
  ...SERVICE
} as const

const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
const WITHHELD = '*'

const cellOf = ({ value, suppressed }: MetricFigure) =>
  suppressed ? WITHHELD : value === null ? '–' : DIGITS.format(value)

/** One line for each metric and part, one column for each period. */
const rowsOf = (figures: readonly MetricFigure[]): string[][] => {
  const periods = [...new Set(figures.map(({ from }) => from))]
  const open = new Set(figures.filter(figure => figure.open).map(({ from }) => from))
  const lines = new Map<string, Map<string, string>>()
  for (const figure of figures) {
    const name = [figure.metric, figure.part].filter(Boolean).join(' ')
    const line = lines.get(name) ?? new Map<string, string>()
    lines.set(name, line.set(figure.from, cellOf(figure)))
  }
  return [
    ['METRIC', ...periods.map(from => `${from}${open.has(from) ? ' (open)' : ''}`)],
    ...[...lines].map(([name, values]) => [name, ...periods.map(from => values.get(from) ?? '')])
  ]
}

const shown = (figures: readonly MetricFigure[]) => {
  const table = tableOf(rowsOf(figures))
  const isAnyWithheld = figures.some(({ suppressed }) => suppressed)
  return isAnyWithheld ? `${table}\n\n${WITHHELD} withheld to protect people` : table
}

type Client = ReturnType<typeof createClient>

const list = async ({ metrics }: Client) => {
  const all = await metrics.definitions().toArray()
  return tableOf([['METRIC', 'UNIT', 'SHOWS'], ...all.map(({ id, unit, description }) => [id, unit, description])])
}

const textOf = async (client: Client, format: Format, query: GetMetricTableQuery): Promise<string> => {
  if (format === 'csv') return client.metrics.table(query)
  const figures = await client.metrics.series(query).toArray()
  if (format === 'json') return `${JSON.stringify(figures, null, 2)}\n`
  return `${figures.length === 0 ? 'No metrics.' : shown(figures)}\n`
}

const run = async (args: string[]): Promise<number> => {
  const { values, positionals } = parse(args, options, usage)
  const { format, quiet, list: isList, 'base-url': baseUrl, 'api-key': apiKey, ...given } = values
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is no option.`, usage)
  if (!FORMATS.includes(format as Format)) throw new UsageError(`There is no format "${format}".`, usage)
  const { metric, 'group-by': groupBy, ...query } = given
  if (groupBy !== undefined && format !== 'csv') throw new UsageError('--group-by requires --format csv.', usage)
  const client = createClient(serviceOf({ 'base-url': baseUrl, 'api-key': apiKey }, usage))
  if (isList) {
    console.log(await list(client))
    return 0
  }
  const asked = { ...query, ...(metric && { metric: metric.split(',') }), ...(groupBy && { groupBy }) }
  const done = quiet
    ? () => undefined
    : waiting(process.stderr, `Reading metrics of ${query.scope ?? 'all communities'}`)
  process.stdout.write(await textOf(client, format as Format, asked as GetMetricTableQuery).finally(done))
  return 0
}

/** `guildhall metrics`. */
export const metricsCommand: Command = { summary: 'print metrics over time, also as CSV', usage, run }
