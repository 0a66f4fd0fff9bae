import { type Static, Type } from '@sinclair/typebox'
import { Entity, Foreign, Named, Nullable } from '../primitives/shapes.ts'
import { PageCreate } from './page.ts'
import { RepresentativeCreate } from './representative.ts'

const { url, mission, requirement, requirementEndsOn, reviewEveryDays } = PageCreate.properties
const { role, startedOn, endedOn, awayFrom, awayUntil } = RepresentativeCreate.properties

export const ImportPageRow = Entity(
  'ImportPageRow',
  {
    key: Foreign({
      description: 'Its key in the source system; unique for its kind.',
      examples: ['sig-docs intranet']
    }),
    community: Foreign({ description: 'The key of the community in the source system.', examples: ['sig-docs'] }),
    portal: Named('the portal it is on'),
    url,
    mission,
    requirement,
    requirementEndsOn,
    reviewEveryDays
  },
  { description: 'A page in an import. Fields left out are not changed.' }
)
export type ImportPageRow = Static<typeof ImportPageRow>

export const ImportRepresentative = Entity(
  'ImportRepresentative',
  {
    key: Foreign({
      description: 'Its key in the source system; unique for its kind.',
      examples: ['sig-docs intranet 1']
    }),
    page: Foreign({ description: 'The key of the page in the source system.', examples: ['sig-docs intranet'] }),
    person: Foreign({ description: 'The key of the person in the source system.', examples: ['p-1042'] }),
    role,
    startedOn,
    endedOn,
    awayFrom,
    awayUntil,
    standIn: Type.Optional(
      Nullable(Foreign({ description: 'The key of the person who stands in during the leave.', examples: ['p-1043'] }))
    )
  },
  {
    description:
      'The term of a representative in an import. It does not end the term of another person in the same role: the import states that end too.'
  }
)
export type ImportRepresentative = Static<typeof ImportRepresentative>
