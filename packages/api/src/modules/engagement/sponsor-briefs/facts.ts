import type { BriefQuestion, BriefSource, BriefStatement, MetricFigure } from '@guildhall/schema'
import type { Metric } from '../../../core/module/metric.ts'
import type { Speech } from '../../../core/words/catalogue.ts'
import { metricWord } from '../../../core/words/metric-words.ts'
import type { Locale } from '../charts/locale.ts'
import { message } from '../message.ts'

/** Which metrics answer which question, in their order. */
export const ANSWERS = {
  organisation: ['members', 'reach', 'resources'],
  manager: ['events_held', 'head_count', 'fill_rate', 'repeat_attendance'],
  member: ['participants', 'newcomers', 'events_proposed']
} as const satisfies Record<BriefQuestion, readonly string[]>

export type BriefMetric = (typeof ANSWERS)[BriefQuestion][number]

const factOf = (metric: BriefMetric, count: number, value: string) => {
  switch (metric) {
    case 'reach':
    case 'fill_rate':
    case 'repeat_attendance':
    case 'events_proposed':
      return message(`brief.${metric}`, { value })
    default:
      return message(`brief.${metric}`, { count })
  }
}

/** Where the API returns a figure with its explanation. */
const pathOf = ({ metric, scope, period, from, to }: MetricFigure) =>
  `/v1/metrics?${new URLSearchParams({ metric, scope, period, from, to, explain: 'true' })}`

/** For how many of the events names are unknown, where the figure says so. */
const unnamedOf = ({ explanation }: MetricFigure) => {
  const { events, eventsWithoutNames } = (explanation?.inputs ?? {}) as Record<string, number | undefined>
  return events && eventsWithoutNames ? message('brief.names_unknown', { unnamed: eventsWithoutNames, events }) : null
}

/** A figure of a period as a statement, beside that of a year earlier where there is one. */
export const statementOf = (
  metric: Metric,
  now: MetricFigure,
  earlier: MetricFigure | undefined,
  speech: Speech,
  locale: Locale
): BriefStatement => {
  const { say } = speech
  const title = metricWord(metric, 'title', speech)
  const written = (value: number) => locale.value(value, metric.isShare)
  const unnamed = unnamedOf(now)
  const source: BriefSource = { kind: 'metric', title, path: pathOf(now), figure: now }
  if (now.value === null) {
    const lack = (now.reason === 'names_unknown' && unnamed) || message('metric.lack', { reason: now.reason! })
    return { text: say(message('brief.lacking', { title, lack })), sources: [source] }
  }
  const fact = factOf(metric.id as BriefMetric, now.value, written(now.value))
  const before = typeof earlier?.value === 'number' ? written(earlier.value) : null
  const said = [
    message('brief.figure', { fact, before }),
    ...(unnamed ? [message('brief.caveat', { lack: unnamed })] : [])
  ]
  return { text: said.map(say).join(' '), sources: [source] }
}
