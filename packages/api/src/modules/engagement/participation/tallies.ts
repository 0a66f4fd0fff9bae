import { PARTICIPATION_LEVELS, type ParticipationLevel } from '@guildhall/schema'
import { addDays } from '../../../platform/days.ts'
import { flowOf, type Move } from '../formulas/gravity.ts'
import { partition } from './partition.ts'
import { tallyOf } from './person.ts'
import { remembered } from './remembered.ts'

/** The levels of the members on the last day of a period. */
export const levelsTally = tallyOf<ParticipationLevel>({
  each:
    ({ lastDay }) =>
    person =>
      person.levelOn(lastDay) ?? [],
  all: levels => partition(PARTICIPATION_LEVELS, levels),
  counts: true
})

/** The levels of the members on the day before a period. */
export const levelsBeforeTally = tallyOf<ParticipationLevel>({
  each: ({ from }) => {
    const day = addDays(from, -1)
    return person => person.levelOn(day) ?? []
  },
  all: levels => partition(PARTICIPATION_LEVELS, levels),
  counts: true
})

const moves = remembered((before: ParticipationLevel | null) =>
  remembered((after: ParticipationLevel | null): Move => ({ before, after }))
)

/** How members moved between levels from the day before a period to its last day. */
export const movesTally = tallyOf<Move>({
  each: ({ from, lastDay }) => {
    const day = addDays(from, -1)
    return person => {
      const [before, after] = [person.levelOn(day), person.levelOn(lastDay)]
      return before === null && after === null ? [] : moves(before)(after)
    }
  },
  all: all => {
    const { continuing, up, held, down, joined, left } = flowOf(all)
    return [
      { part: null, value: continuing, people: continuing, inputs: { joined, left } },
      ...Object.entries({ up, held, down }).map(([part, people]) => ({ part, value: people, people }))
    ]
  },
  counts: true
})
