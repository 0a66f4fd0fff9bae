import type { Metric } from '../../../../core/module/metric.ts'
import { isDuring } from '../../participation/community-facts.ts'
import { contributes } from '../../participation/levels.ts'
import { tallyOf } from '../../participation/person.ts'

// Of most people there is nothing in most periods.
const NONE: readonly never[] = []

/** Somebody who gave something, or who was thanked. */
type Fact = { gave: string } | { thanked: string }

export const contributorsThanked: Metric = {
  id: 'contributors_thanked',
  version: 1,
  audience: 'managers',
  withheld: 'whole',
  isShare: true,
  none: 'nothing_given',
  source: '[001] recognition',
  needs: ['ledger', 'kudos'],
  words: {
    en: {
      title: 'Share of contributors thanked',
      description: 'How many of the people who gave something were thanked.',
      unit: 'share',
      formula:
        'The people who gave something in the period and were thanked in the community in the same period, divided by all people who gave something in it.',
      exclusions: [
        'Private kudos, and kudos without a community.',
        'Acts that the fairness rules exclude; but each thanks counts.',
        'People who gave nothing but thanks.'
      ]
    }
  },
  tally: tallyOf<Fact>({
    each: period => {
      const isNow = isDuring(period.from, period.lastDay)
      return person => {
        const gave = person.actsIn(period).some(contributes)
        const thanks = person.parts.flatMap(part => part.thanks)
        if (!gave && thanks.length === 0) return NONE
        const thanked = thanks.flatMap(act =>
          act.counterpart !== null && isNow(act) ? { thanked: act.counterpart } : []
        )
        return gave ? [{ gave: person.person }, ...thanked] : thanked
      }
    },
    all: facts => {
      const thanked = new Set(facts.flatMap(fact => ('thanked' in fact ? [fact.thanked] : [])))
      const contributors = facts.flatMap(fact => ('gave' in fact ? [fact.gave] : []))
      const [people, both] = [contributors.length, contributors.filter(one => thanked.has(one)).length]
      const inputs = { contributors: people, thanked: both }
      return people === 0 ? [] : [{ part: null, value: both / people, people, inputs }]
    }
  })
}
