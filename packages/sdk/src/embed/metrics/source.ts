import { csvOf } from '../csv.ts'
import { addressOf, load, type Source } from '../source.ts'

/** What is asked for; parts that are empty are left out. */
export type AskedMetrics = Partial<Record<'metric' | 'scope' | 'period' | 'from' | 'to', string | null>>

/** The value of a metric, or of a part of it, in a period. */
export type FigureInput = {
  scope: string
  name: string | null
  metric: string
  part: string | null
  period: string
  from: string
  to: string
  open: boolean
  value: number | null
  suppressed: boolean
  reason: string | null
  knownOn: string
}

/** What a metric says of itself. */
export type DefinitionInput = {
  id: string
  title: string
  description: string
  unit: string
  isShare: boolean
  audience: string
}

/** The figures of some metrics, and what all metrics are. */
export type LoadedMetrics = { figures: readonly FigureInput[]; definitions: readonly DefinitionInput[] }

/** Reads metrics; of some that the reader does not see all of, what they see. */
export const whatIsSeen = async <M, T>(read: (metric?: M) => Promise<T>, metric: M | undefined): Promise<T> => {
  try {
    return await read(metric)
  } catch (error) {
    if (metric && Object(error).code === 'FORBIDDEN') return read()
    throw error
  }
}

/** The metrics asked for, as far as the reader sees them. */
export const loadMetrics = async (
  source: Source,
  { metric, ...asked }: AskedMetrics,
  signal: AbortSignal
): Promise<LoadedMetrics> => {
  const read = <T>(path: string, query = {}) => load<{ items: T[] }>(source, path, query, signal)
  const [figures, definitions] = await Promise.all([
    whatIsSeen(own => read<FigureInput>('metrics', { ...asked, metric: own }), metric ?? undefined),
    read<DefinitionInput>('metric-definitions')
  ])
  return { figures: figures.items, definitions: definitions.items }
}

/** The address of the chart of a metric, of a width. */
export const chartOf =
  (source: Pick<Source, 'baseUrl' | 'key'>, asked: AskedMetrics, lang: string) => (metric: string, width: number) =>
    addressOf(source, 'metrics.svg', { ...asked, metric, lang, width: String(width), plain: 'true' })

// As the service writes them.
const COLUMNS: (keyof FigureInput)[] = [
  'scope',
  'name',
  'metric',
  'part',
  'period',
  'from',
  'to',
  'open',
  'value',
  'suppressed',
  'reason',
  'knownOn'
]

/** Figures as a CSV file in a `data:` address: the link works without a script, and without a key or token of its own. */
export const fileOf = (figures: readonly FigureInput[]): string => {
  const csv = csvOf([COLUMNS, ...figures.map(figure => COLUMNS.map(name => figure[name]))])
  return `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${csv}`)}`
}
