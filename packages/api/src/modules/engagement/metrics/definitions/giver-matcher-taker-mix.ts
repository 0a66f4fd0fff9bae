import { ENGAGEMENT_LABELS } from '@guildhall/schema'
import type { Metric } from '../../../../core/module/metric.ts'
import { LABEL } from '../../formulas/label.ts'
import { isLabelled, labelled } from '../../participation/levels.ts'
import type { Act, Community } from '../../participation/participants.ts'
import { forEachScope, participantFacts, partition } from '../../participation/reckon.ts'

/** The acts of one person in several communities: what these hosted together counts once. */
const pooled = (acts: readonly Act[]): Act[] => {
  const seen = new Set<string>()
  return acts.filter(({ shared, day, activity, excluded }) => {
    const key = `${shared} ${day} ${activity}`
    if (shared === null || excluded !== null) return true
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

const labelsOf = (communities: readonly Community[], day: string) => {
  const byPerson = Map.groupBy(
    communities.flatMap(({ participants }) => participants),
    ({ person }) => person
  )
  return [...byPerson.values()].flatMap(own =>
    own.some(one => one.hasLabels && isLabelled(one, day))
      ? [labelled(pooled(own.flatMap(({ acts }) => acts)), day).label]
      : []
  )
}

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
  figures: participantFacts,
  reckon: forEachScope((communities, { lastDay }) => partition(ENGAGEMENT_LABELS, labelsOf(communities, lastDay)))
}
