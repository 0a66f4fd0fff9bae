import type { Metric } from '../../../../core/module/metric.ts'
import { BRIDGE, bridgeOf } from '../../formulas/bridge.ts'
import { crossingsOf, type Deed, deedsOf, peopleBehind } from '../../participation/community-facts.ts'
import { during, tallyOf } from '../../participation/person.ts'

export const siloBridge: Metric = {
  id: 'silo_bridge',
  version: BRIDGE.version,
  audience: 'managers',
  withheld: 'whole',
  neutral: 1,
  none: 'no_acts',
  source: BRIDGE.source,
  needs: ['ledger', 'people'],
  words: {
    en: {
      title: 'Silo bridge',
      description: 'Whether people help people of other units: 1 is as chance would have it, 0 is never.',
      unit: 'ratio',
      formula:
        'O / E over answers, mentoring, thanks and talks at the same event (both ways) in the period. O is the share of these acts whose two people belong to different units; E is the same if partners came at random from units as active as these: 1 − Σ (share of the unit in acts given · share in acts received).',
      exclusions: [
        'Fewer than 20 acts, or fewer than 5 people who give or who receive.',
        'People without a unit; if more than one act in five is theirs, there is no value.',
        'Acts that the fairness rules exclude.',
        'Private kudos.'
      ]
    }
  },
  tally: tallyOf<Deed>({
    each: period => person => deedsOf(during(person, period)),
    all: deeds => {
      const acts = crossingsOf(deeds)
      const { value, reason, ...inputs } = bridgeOf(acts)
      return acts.length === 0 ? [] : [{ part: null, value, people: peopleBehind(acts), reason, inputs }]
    }
  })
}
