import type { Metric } from '../../../../core/module/metric.ts'
import { LEVEL } from '../../formulas/level.ts'
import { levelsTally } from '../../participation/tallies.ts'

export const participationLevels: Metric = {
  id: 'participation_levels',
  version: LEVEL.version,
  audience: 'managers',
  withheld: 'partition',
  isState: true,
  none: 0,
  source: LEVEL.source,
  needs: ['memberships', 'ledger', 'communities'],
  words: {
    en: {
      title: 'Participation levels',
      description: 'How regularly the members take part. All levels are welcome.',
      unit: 'people',
      formula:
        'The members on the last day of the period, by the 6 complete months before that day (quarters or half-years where the community meets less often): core participants took part in 4 or more and gave in 2 or more, active members took part in 2 or more, peripheral ones in 1, inactive ones in none. Who has been a member for fewer than 2 of them is new. In several communities, a person has the first of these levels that they have in one.',
      parts: 'core participants, active, peripheral, inactive or new members',
      exclusions: [
        'Acts that the fairness rules exclude.',
        'Private kudos.',
        'Months with a declared pause for half of their days in which nothing was held; months further back take their place.'
      ]
    }
  },
  tally: levelsTally
}
