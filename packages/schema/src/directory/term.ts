import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Choice,
  Day,
  Entity,
  Id,
  Line,
  listQuery,
  Named,
  Nullable,
  origin,
  originQuery,
  PageOf,
  Patch,
  Ref,
  Several,
  Summary,
  stamps,
  version
} from '../primitives/shapes.ts'
import { Role } from './role.ts'

export const TermStart = Choice('TermStart', ['exact', 'at_latest'] as const, {
  description:
    'Whether the start is the day itself, or the first day on which the term is on record and it may be older.'
})

/** What a caller may write of a term. */
const draft = {
  role: Ref(Role),
  title: Type.Optional(
    Nullable(Line(200, { description: 'What the community calls the role.', examples: ['Technical lead'] }))
  ),
  startedOn: Type.Optional(
    Nullable(Day({ description: 'Its first day; null when not known.', examples: ['2025-02-01'] }))
  ),
  startPrecision: Type.Optional(
    Ref(TermStart, {
      description:
        'Whether the start is the day itself, or the first day on which the term is on record. Default on creation: exact.'
    })
  ),
  endedOn: Type.Optional(
    Nullable(Day({ description: 'The first day it is no longer held, past or to come; null while open.' }))
  ),
  dedicatedHoursPerWeek: Type.Optional(
    Nullable(
      Type.Number({
        minimum: 0,
        maximum: 168,
        description: 'Hours a week set aside for the role; every leader should have some.',
        examples: [4]
      })
    )
  ),
  ...origin
}

const known = {
  id: Id({ description: 'The term’s id.' }),
  membership: Type.String({
    format: 'uuid',
    maxLength: 36,
    readOnly: true,
    description: 'The membership it belongs to (id).'
  }),
  ...answered(draft),
  startPrecision: Ref(TermStart),
  ...stamps
}

/** A term as its membership shows it. */
export const TermSummary = Summary('Term', known)

export const Term = Entity(
  'Term',
  { ...known, ...version },
  {
    description: 'A role held for a time. Rotation is history: a term ends, it is never overwritten ("musical chairs").'
  }
)
export type Term = Static<typeof Term>

export const TermCreate = Entity(
  'TermCreate',
  { membership: Named('the membership', { description: 'The membership’s id.' }), ...draft },
  { description: 'A role that a member takes on.' }
)
export type TermCreate = Static<typeof TermCreate>

export const TermPatch = Patch('TermPatch', draft, {
  description: 'What is to change of a term; `endedOn` ends it.',
  examples: [{ endedOn: '2026-12-31' }]
})
export type TermPatch = Static<typeof TermPatch>

export const TermPage = PageOf(Term)
export type TermPage = Static<typeof TermPage>

export const TermQuery = Entity(
  'TermQuery',
  {
    ...listQuery(['startedOn', 'createdAt', 'updatedAt'], 'startedOn'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    person: Several(Named('a person'), 'Filter by person (id).'),
    membership: Several(Named('a membership'), 'Filter by membership (id).'),
    role: Several(Ref(Role), 'Filter by role.'),
    currentOn: Type.Optional(Day({ description: 'Only those held on this day.' })),
    ...originQuery
  },
  { description: 'What to list of the terms.' }
)
export type TermQuery = Static<typeof TermQuery>
