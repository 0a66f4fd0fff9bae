import type { Sentences } from '../../platform/messages.ts'
import type { Speech } from './catalogue.ts'
import { FIRST_LANGUAGE } from './words.ts'

/** What a metric says of itself in one language. */
export type MetricWords = {
  title: string
  description: string
  unit: string
  /** How it is computed, in words. */
  formula: string
  /** What its parts are, where it has any. */
  parts?: string
  /** What is not counted, in one sentence each. */
  exclusions: readonly string[]
}

/** A metric, as far as it says something of itself. */
type Metric = { id: string; words: { [L in typeof FIRST_LANGUAGE]: MetricWords } }

type Text = Exclude<keyof MetricWords, 'exclusions'>

const idOf = (id: string, name: string) => `metric.${id}.${name}`

/** What metrics say of themselves in a language, as messages; each metric by its id. */
export const metricMessages = (metrics: Readonly<Record<string, MetricWords>>): Sentences =>
  Object.fromEntries(
    Object.entries(metrics).flatMap(([id, { exclusions, ...texts }]) => {
      const said = [...Object.entries(texts), ...exclusions.map((text, at) => [`exclusions.${at}`, text] as const)]
      return said.map(([name, text]) => [idOf(id, name), text])
    })
  )

/** What metrics say of themselves in the first language. */
export const firstWords = (metrics: readonly Metric[]): Record<string, MetricWords> =>
  Object.fromEntries(metrics.map(({ id, words }) => [id, words[FIRST_LANGUAGE]]))

/** What a metric says of itself in a language. */
export const metricWord = (metric: Metric, name: Text, { say }: Speech): string =>
  say({ id: idOf(metric.id, name), values: {} })

/** What a metric does not count, in a language. */
export const metricExclusions = (metric: Metric, { say }: Speech): string[] =>
  metric.words[FIRST_LANGUAGE].exclusions.map((_, at) => say({ id: idOf(metric.id, `exclusions.${at}`), values: {} }))
