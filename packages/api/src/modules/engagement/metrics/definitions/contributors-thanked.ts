import type { Metric } from '../../../../core/module/metric.ts'
import { isDuring } from '../../participation/community-facts.ts'
import { contributes, isOpen } from '../../participation/levels.ts'
import { during, tallyOf } from '../../participation/person.ts'

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
        const given = during(person, period).acts.some(contributes) ? [{ gave: person.person }] : []
        const thanks = person.communities
          .flatMap(({ participants }) => participants.flatMap(({ acts }) => acts))
          .filter(act => act.activity === 'thank' && act.excluded !== 'corrected' && isOpen(act) && isNow(act))
        return [
          ...given,
          ...thanks.flatMap(({ counterpart }) => (counterpart === null ? [] : { thanked: counterpart }))
        ]
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
