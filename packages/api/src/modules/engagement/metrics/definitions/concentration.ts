import type { Metric } from '../../../../core/module/metric.ts'
import { amountsOf, CONCENTRATION, concentrationOf, type Gift } from '../../formulas/concentration.ts'
import { giftsOf } from '../../participation/community-facts.ts'
import { during, tallyOf } from '../../participation/person.ts'

export const concentration: Metric = {
  id: 'concentration',
  version: CONCENTRATION.version,
  audience: 'managers',
  withheld: 'aspects',
  inputsOfPeople: true,
  none: 'nothing_given',
  source: CONCENTRATION.source,
  needs: ['ledger', 'people'],
  words: {
    en: {
      title: 'Concentration',
      description: 'How few people, and how few units, give half of what is given.',
      unit: 'people or units',
      formula:
        'The absence factor: the smallest number of those who gave most in the period that together gave at least half of the weights.',
      parts: 'people or units',
      exclusions: [
        'Organising and facilitating, which somebody has to do.',
        'Acts that the fairness rules exclude.',
        'People without a unit, for the part units.'
      ]
    }
  },
  tally: tallyOf<Gift>({
    each: period => person => giftsOf(during(person, period)),
    all: gifts => {
      const { absenceFactor, unitAbsenceFactor, reason } = concentrationOf(gifts)
      const people = new Set(gifts.map(({ person }) => person)).size
      if (reason !== null) return []
      const amounts = amountsOf(gifts)
      const units = { value: unitAbsenceFactor, reason: unitAbsenceFactor === null ? 'units_unknown' : null }
      return [
        { part: 'people', value: absenceFactor, people, inputs: { amounts: amounts.people } },
        { part: 'units', ...units, people, inputs: { amounts: amounts.units } }
      ]
    }
  })
}
