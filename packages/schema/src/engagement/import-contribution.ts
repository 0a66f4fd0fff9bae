import { Type } from '@sinclair/typebox'
import { Entity, Foreign, Nullable } from '../primitives/shapes.ts'
import { ContributionCreate } from './contribution.ts'

const { activity, occurredAt, weight, about } = ContributionCreate.properties
const keyOf = (what: string, examples: string[]) =>
  Foreign({ description: `The key of ${what} in the source system.`, examples })

export const ImportContribution = Entity(
  'ImportContribution',
  {
    key: keyOf('the contribution', ['1732182000.000200']),
    community: keyOf('the community', ['sig-docs']),
    person: keyOf('the person', ['p-1042']),
    activity,
    occurredAt,
    weight,
    counterpart: Type.Optional(Nullable(keyOf('the person to or from whom it was', ['p-1043']))),
    about
  },
  { description: 'A contribution in an import. It is recorded once and never changes.' }
)
