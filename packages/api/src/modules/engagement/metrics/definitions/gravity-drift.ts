import type { Metric } from '../../../../core/module/metric.ts'
import { flowOf, GRAVITY, type Move } from '../../formulas/gravity.ts'
import { tallyOf } from '../../participation/person.ts'
import { levelsBeforeTally, levelsTally, movesTally } from '../../participation/tallies.ts'

export const gravityDrift: Metric = {
  id: 'gravity_drift',
  version: GRAVITY.version,
  audience: 'managers',
  withheld: 'whole',
  tellsOf: [levelsBeforeTally, levelsTally, movesTally],
  none: 'no_members',
  source: GRAVITY.source,
  needs: ['memberships', 'ledger', 'communities'],
  words: {
    en: {
      title: 'Gravity: drift',
      description: 'Whether members moved towards the centre of the community: above 0, or away from it: below 0.',
      unit: 'weight per person',
      formula:
        'The mean change of the weight of a member’s participation level from the day before the period to its last day, over those who were members on both days.',
      exclusions: [
        'Members who are new on one of the two days.',
        'Where a level at the start or at the end or a part of the flow is withheld, so is the drift.'
      ]
    }
  },
  tally: tallyOf<Move>({
    ...movesTally,
    all: moves => {
      const { drift: value, change, continuing } = flowOf(moves)
      const inputs = { change, continuing }
      return [{ part: null, value, people: continuing, reason: value === null ? 'no_members' : null, inputs }]
    }
  })
}
