import type { Metric } from '../../../../core/module/metric.ts'
import { tallyOf } from '../../participation/person.ts'

export const firstTimeSpeakers: Metric = {
  id: 'first_time_speakers',
  version: 1,
  audience: 'community',
  none: 0,
  source: '[001] go wide',
  needs: ['ledger'],
  words: {
    en: {
      title: 'First-time speakers',
      description: 'How many people gave their first talk.',
      unit: 'people',
      formula: 'The people whose first talk in the communities of the scope was in the period.',
      exclusions: ['Speakers who are not on record as people.', 'Talks at events that were not held.']
    }
  },
  tally: tallyOf<string>({
    each:
      ({ from, lastDay }) =>
      ({ person, openActs }) => {
        let isFirst = false
        for (const { activity, day } of openActs)
          if (activity === 'talk') {
            if (day < from) return []
            isFirst ||= day <= lastDay
          }
        return isFirst ? person : []
      },
    all: people => [{ part: null, value: people.length }]
  })
}
