import type { Sentences } from '../../platform/messages.ts'
import type { Metric, MetricWords } from '../module/metric.ts'
import type { Speech } from './catalogue.ts'
import { FIRST_LANGUAGE } from './words.ts'

type Text = Exclude<keyof MetricWords, 'exclusions'>

const idOf = ({ id }: Metric, name: string) => `metric.${id}.${name}`

/** What metrics say of themselves in the first language, as messages by whose ids other languages translate them. */
export const metricMessages = (metrics: readonly Metric[]): Sentences =>
  Object.fromEntries(
    metrics.flatMap(metric => {
      const { exclusions, ...texts } = metric.words[FIRST_LANGUAGE]
      const said = [...Object.entries(texts), ...exclusions.map((text, at) => [`exclusions.${at}`, text] as const)]
      return said.map(([name, text]) => [idOf(metric, name), text])
    })
  )

/** What a metric says of itself in a language. */
export const metricWord = (metric: Metric, name: Text, { say }: Speech): string =>
  say({ id: idOf(metric, name), values: {} })

/** What a metric does not count, in a language. */
export const metricExclusions = (metric: Metric, { say }: Speech): string[] =>
  metric.words[FIRST_LANGUAGE].exclusions.map((_, at) => say({ id: idOf(metric, `exclusions.${at}`), values: {} }))
