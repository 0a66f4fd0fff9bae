import { type Static, Type } from '@sinclair/typebox'
import {
  Count,
  Day,
  Entity,
  Id,
  listQuery,
  Nullable,
  PageOf,
  Ref,
  Several,
  stamps,
  version
} from '../primitives/shapes.ts'
import { ContributionActivity, Direction, Weighing } from './activity.ts'

const startsOn = {
  description: 'The first day on which it holds; null for the default, which holds before all others.'
}

export const Weight = Entity(
  'Weight',
  {
    id: Id({ description: 'The weight’s id.' }),
    activity: Ref(ContributionActivity),
    direction: Ref(Direction),
    weight: Weighing('What one act weighs.'),
    version: Count({ description: 'The version: 1 for the default, then one more with each change.', examples: [1] }),
    startsOn: Nullable(Day(startsOn), { examples: [null] }),
    ...stamps,
    ...version
  },
  {
    description:
      'What an activity weighs from a day on. An act has the weight that is in force on its day; later changes leave it.'
  }
)
export type Weight = Static<typeof Weight>

export const WeightCreate = Entity(
  'WeightCreate',
  {
    activity: Ref(ContributionActivity),
    weight: Weighing('What one act weighs; 0 if it does not count.'),
    startsOn: Type.Optional(
      Day({ description: 'The first day on which it holds: tomorrow or later. Default: tomorrow.' })
    )
  },
  { description: 'A change of a weight.', examples: [{ activity: 'talk', weight: 6 }] }
)
export type WeightCreate = Static<typeof WeightCreate>

export const WeightPage = PageOf(Weight)
export const WeightQuery = Entity(
  'WeightQuery',
  {
    ...listQuery(['activity', 'createdAt', 'updatedAt'], 'activity'),
    activity: Several(Ref(ContributionActivity), 'Filter by activity.'),
    direction: Several(Ref(Direction), 'Filter by direction.')
  },
  { description: 'Parameters for listing weights.' }
)
export type WeightQuery = Static<typeof WeightQuery>
