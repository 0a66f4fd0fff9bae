import type { Metric } from '../../../../core/module/metric.ts'
import { GRAVITY } from '../../formulas/gravity.ts'
import { movesTally } from '../../participation/tallies.ts'

export const levelFlow: Metric = {
  id: 'level_flow',
  version: GRAVITY.version,
  audience: 'managers',
  withheld: 'partition',
  none: 0,
  source: GRAVITY.source,
  needs: ['memberships', 'ledger', 'communities'],
  words: {
    en: {
      title: 'Flow between levels',
      description:
        'How members moved between participation levels. All levels are welcome, and people move in all directions.',
      unit: 'people',
      formula:
        'The people who were members on the day before the period and on its last day, by their participation levels: up if the level on the last day is one of more participation, down if it is one of less. The inputs `joined` and `left` are the people who were members on one of the two days only.',
      parts: 'up, held or down',
      exclusions: ['Members who are new on one of the two days.']
    }
  },
  tally: movesTally
}
