import { PARTICIPATION_LEVELS, type ParticipationLevel } from '@guildhall/schema'
import type { Metric } from '../../../../core/module/metric.ts'
import { GRAVITY, gravityOf } from '../../formulas/gravity.ts'
import { partition, valuesOfParts } from '../../participation/partition.ts'
import { tallyOf } from '../../participation/person.ts'
import { levelsTally } from '../../participation/tallies.ts'

export const gravityDensity: Metric = {
  id: 'gravity_density',
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
      title: 'Gravity: density',
      description: 'How much each member who takes part does so, on average.',
      unit: 'weight per person',
      formula:
        'The mass on the last day of the period, divided by the number of members who are core participants, active or peripheral then.',
      exclusions: ['New and inactive members.', 'Where a level is withheld, so is the density.']
    }
  },
  tally: tallyOf<ParticipationLevel>({
    ...levelsTally,
    all: levels => {
      const { density: value } = gravityOf(levels)
      const inputs = valuesOfParts(partition(PARTICIPATION_LEVELS, levels))
      return [{ part: null, value, people: levels.length, reason: value === null ? 'no_members' : null, inputs }]
    }
  })
}
