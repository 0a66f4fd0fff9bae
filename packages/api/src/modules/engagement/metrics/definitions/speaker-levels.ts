import { PARTICIPATION_LEVELS, type ParticipationLevel } from '@guildhall/schema'
import type { Metric } from '../../../../core/module/metric.ts'
import { LEVEL } from '../../formulas/level.ts'
import { partition } from '../../participation/partition.ts'
import { tallyOf } from '../../participation/person.ts'

export const speakerLevels: Metric = {
  id: 'speaker_levels',
  version: LEVEL.version,
  audience: 'managers',
  withheld: 'partition',
  none: 0,
  source: '[001] levels of participation',
  needs: ['memberships', 'ledger', 'communities'],
  words: {
    en: {
      title: 'Speakers by level',
      description:
        'From which participation levels the speakers come. Beside `participation_levels` it shows whether all levels have a voice.',
      unit: 'people',
      formula:
        'The people who gave a talk in the period, by their participation level on its last day, as in `participation_levels`. Who is not a member then is a guest.',
      parts: 'core participants, active, peripheral, inactive or new members, or guests',
      exclusions: ['Speakers who are not on record as people.', 'Talks at events that were not held.']
    }
  },
  tally: tallyOf<ParticipationLevel | 'guest'>({
    each: period => person =>
      person.actsIn(period).some(({ activity }) => activity === 'talk')
        ? (person.levelOn(period.lastDay) ?? 'guest')
        : [],
    all: speakers => partition([...PARTICIPATION_LEVELS, 'guest'], speakers),
    counts: true
  })
}
