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
    'Whether the start is the actual first day, or the first day on which the term is recorded (the actual start can be earlier).'
})

/** What a caller may write of a term. */
const draft = {
  role: Ref(Role),
  title: Type.Optional(
    Nullable(Line(200, { description: 'The community’s name for the role.', examples: ['Technical lead'] }))
  ),
  startedOn: Type.Optional(Nullable(Day({ description: 'Its first day; null if unknown.', examples: ['2025-02-01'] }))),
  startPrecision: Type.Optional(
    Ref(TermStart, {
      description:
        'Whether the start is the actual first day, or the first day on which the term is recorded. Default on creation: exact.'
    })
  ),
  endedOn: Type.Optional(
    Nullable(
      Day({ description: 'The first day on which the role is no longer held, past or future; null while open.' })
    )
  ),
  dedicatedHoursPerWeek: Type.Optional(
    Nullable(
      Type.Number({
        minimum: 0,
        maximum: 168,
        description: 'Hours per week dedicated to the role; every leader should have some.',
        examples: [4]
      })
    )
  ),
  isShared: Type.Optional(
    Type.Boolean({
      description:
        'Whether two people share the seat of the leader: both terms say so, and have dedicated hours, which add up. Default on creation: false.',
      examples: [false]
    })
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
  isShared: Type.Boolean({ description: 'Whether two people share the seat of the leader; their hours add up.' }),
  standsInFor: Nullable(
    Type.String({
      format: 'uuid',
      maxLength: 36,
      readOnly: true,
      description: 'The term (id) whose holder is on leave, and for whom this person acts meanwhile.'
    })
  ),
  ...stamps
}

/** A term as its membership shows it. */
export const TermSummary = Summary('Term', known)

export const Term = Entity(
  'Term',
  { ...known, ...version },
  {
    description: 'A role held for a limited time. Past terms are kept as history: a term ends and is never overwritten.'
  }
)
export type Term = Static<typeof Term>

export const TermCreate = Entity(
  'TermCreate',
  { membership: Named('the membership', { description: 'The membership’s id.' }), ...draft },
  { description: 'A term to create: a role that a member takes on.' }
)
export type TermCreate = Static<typeof TermCreate>

export const TermPatch = Patch('TermPatch', draft, {
  description: 'Fields to update; `endedOn` ends the term.',
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
    standsInFor: Several(Named('a term'), 'Filter by the term (id) whose holder is on leave.'),
    currentOn: Type.Optional(Day({ description: 'Filter by day: the terms held on this day.' })),
    ...originQuery
  },
  { description: 'Parameters for listing terms.' }
)
export type TermQuery = Static<typeof TermQuery>
