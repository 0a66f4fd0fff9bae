import { speechIn } from '../../../core/words/catalogue.ts'
import { metricExclusions, metricWord } from '../../../core/words/metric-words.ts'
import { allMetrics } from './metrics.ts'

const WHO = {
  public: 'everyone who sees the community, also publishable keys',
  community: 'people and secret keys that see the community',
  managers: 'secret keys, for a community its leaders and core group, and for what belongs to a portal its admins'
} as const

/** The catalogue of the metrics for readers, made from their definitions alone. */
export const metricsList = (): string =>
  allMetrics()
    .map(metric => {
      const word = (name: 'title' | 'description' | 'unit' | 'formula' | 'parts') =>
        metricWord(metric, name, speechIn())
      return [
        `### ${metric.id}`,
        `**${word('title')}.** ${word('description')} ${word('formula')}`,
        [
          `- Unit: ${word('unit')} · version ${metric.version} · ${metric.source}`,
          ...(metric.words.en.parts ? [`- Parts: ${word('parts')}`] : []),
          `- Not counted: ${metricExclusions(metric, speechIn()).join(' ')}`,
          ...(metric.none === 0 ? [] : [`- Without records: null, \`${metric.none}\``]),
          `- From: ${metric.needs.join(', ')}`,
          `- For ${WHO[metric.audience]}${metric.withheld ? '; small numbers are withheld' : ''}`
        ].join('\n')
      ].join('\n\n')
    })
    .join('\n\n')
