import { PARTICIPATION_LEVELS, type ParticipationLevel } from '@guildhall/schema'
import type { Metric } from '../../../../core/module/metric.ts'
import { GRAVITY, gravityOf } from '../../formulas/gravity.ts'
import { partition, valuesOfParts } from '../../participation/partition.ts'
import { tallyOf } from '../../participation/person.ts'
import { levelsTally } from '../../participation/tallies.ts'

export const gravityMass: Metric = {
  id: 'gravity_mass',
  version: GRAVITY.version,
  audience: 'managers',
  withheld: 'whole',
  isState: true,
  tellsOf: [levelsTally],
  none: 'no_members',
  source: GRAVITY.source,
  needs: ['memberships', 'ledger', 'communities'],
  words: {
    en: {
      title: 'Gravity: mass',
      description: 'How much the members take part, all together.',
      unit: 'weight',
      formula:
        'The sum of the weights of the members’ participation levels on the last day of the period: core participants 10, active members 4, peripheral ones 1, inactive ones 0.',
      exclusions: ['New members.', 'Where a level is withheld, so is the mass.']
    }
  },
  tally: tallyOf<ParticipationLevel>({
    ...levelsTally,
    all: levels => {
      const inputs = valuesOfParts(partition(PARTICIPATION_LEVELS, levels))
      return [{ part: null, value: gravityOf(levels).mass, people: levels.length, inputs }]
    }
  })
}
