import type { MetricDefinition } from '@guildhall/schema'
import type { Speech } from '../../../core/words/catalogue.ts'
import { metricWord } from '../../../core/words/metric-words.ts'
import { allMetrics } from './metrics.ts'

/** Every metric as callers read it. */
export const definitionsIn = (speech: Speech): MetricDefinition[] =>
  allMetrics().map(metric => ({
    id: metric.id,
    version: metric.version,
    title: metricWord(metric, 'title', speech),
    description: metricWord(metric, 'description', speech),
    unit: metricWord(metric, 'unit', speech),
    isShare: metric.isShare ?? false,
    formula: metricWord(metric, 'formula', speech),
    parts: metric.words.en.parts === undefined ? null : metricWord(metric, 'parts', speech),
    source: metric.source,
    needs: [...metric.needs],
    audience: metric.audience,
    withheld: metric.withheld !== undefined
  }))
