import { ENGAGEMENT_LABELS, type EngagementLabel } from '@guildhall/schema'
import type { Metric } from '../../../../core/module/metric.ts'
import { checkpointsOf, LABEL, labelOf } from '../../formulas/label.ts'
import { isLabelled } from '../../participation/levels.ts'
import { partition } from '../../participation/partition.ts'
import { tallyOf } from '../../participation/person.ts'

export const giverMatcherTakerMix: Metric = {
  id: 'giver_matcher_taker_mix',
  version: LABEL.version,
  audience: 'managers',
  withheld: 'partition',
  ofLabels: true,
  isState: true,
  none: 0,
  source: LABEL.source,
  needs: ['memberships', 'ledger', 'people'],
  words: {
    en: {
      title: 'Givers, matchers, takers',
      description:
        'How giving and receiving compare among the members. All are welcome: without people who ask there is nobody to answer.',
      unit: 'people',
      formula:
        'The members on the last day of the period, by their labels on that day: b = (G − T) / (G + T), where G and T are the weights of what they gave and received in the 180 days up to it, halved every 90 days. Givers have b ≥ 0.20, takers b ≤ −0.20, matchers are between. Another label takes 0.25 for a matcher, and less than 0.15 for givers and takers. Who has less than 3 in weights (2.5 to keep a label) without attendance, questions, use and thanks is quiet. The label is followed over the last days of the 6 complete months before that day. In several communities, the acts are put together.',
      parts: 'givers, matchers, takers or quiet members',
      exclusions: [
        'Acts that the fairness rules exclude.',
        'Members in the first 30 days of their membership.',
        'People who do not want to have a label.'
      ]
    }
  },
  tally: tallyOf<EngagementLabel>({
    each: ({ lastDay }) => {
      const days = checkpointsOf(lastDay)
      return ({ hasLabels, parts, sumsOn, isAlwaysQuiet }) => {
        const has = hasLabels && parts.some(({ participant }) => isLabelled(participant, lastDay))
        if (!has) return []
        return isAlwaysQuiet ? 'quiet' : labelOf(days.map(sumsOn))
      }
    },
    all: labels => partition(ENGAGEMENT_LABELS, labels),
    counts: true
  })
}
