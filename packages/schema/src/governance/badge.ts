import { type Static, Type } from '@sinclair/typebox'
import { pictureParameters } from '../primitives/picture.ts'
import { Entity, Line } from '../primitives/shapes.ts'

export const BadgeQuery = Entity(
  'BadgeQuery',
  {
    ...pictureParameters,
    label: Type.Optional(
      Line(60, { description: 'A text before the state, such as what the page is.', examples: ['This page'] })
    )
  },
  { description: 'Parameters for drawing a badge.' }
)
export type BadgeQuery = Static<typeof BadgeQuery>
