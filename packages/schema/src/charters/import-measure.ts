import type { Static } from '@sinclair/typebox'
import { Entity, Foreign } from '../primitives/shapes.ts'
import { MeasureValueCreate } from './measure.ts'
import { CharterMeasure } from './section.ts'

const { name } = CharterMeasure.properties
const { on, value, note } = MeasureValueCreate.properties

export const ImportMeasure = Entity(
  'ImportMeasure',
  {
    community: Foreign({ description: 'The key of the community in the source system.', examples: ['sig-docs'] }),
    name,
    on,
    value,
    note
  },
  {
    description:
      'A value of a measure in an import: of the measure that the published charter of the community has under this name, on a day. A `note` left out is not changed.'
  }
)
export type ImportMeasure = Static<typeof ImportMeasure>
