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
  stamps,
  version
} from '../primitives/shapes.ts'
import { PageSummary, PersonSummary } from '../primitives/summary.ts'

export const RepresentativeRole = Choice('RepresentativeRole', ['primary', 'secondary'] as const, {
  description: 'The main person responsible for a page, or the deputy.'
})
export type RepresentativeRole = Static<typeof RepresentativeRole>

const draft = {
  endedOn: Type.Optional(
    Nullable(Day({ description: 'The first day on which the term no longer applies; null while open.' }))
  ),
  awayFrom: Type.Optional(Nullable(Day({ description: 'The first day of a leave.' }))),
  awayUntil: Type.Optional(Nullable(Day({ description: 'The last day of that leave.' }))),
  standIn: Type.Optional(Nullable(Named('a person', { description: 'The stand-in during the leave (id).' }))),
  ...origin
}

export const Representative = Entity(
  'Representative',
  {
    id: Id({ description: 'The id of this term as a representative.' }),
    page: Ref(PageSummary),
    person: Ref(PersonSummary),
    role: Ref(RepresentativeRole),
    startedOn: Day({ description: 'The first day.' }),
    ...answered(draft),
    standIn: Nullable(Ref(PersonSummary), { description: 'The stand-in during the leave.' }),
    ...stamps,
    ...version
  },
  {
    description: 'A person who maintains a page for a limited time. Past terms are kept as history and remain readable.'
  }
)
export type Representative = Static<typeof Representative>

export const RepresentativeCreate = Entity(
  'RepresentativeCreate',
  {
    page: Named('the page', { description: 'The page’s id.' }),
    person: Named('the person', { description: 'The person’s id.' }),
    role: Ref(RepresentativeRole),
    startedOn: Type.Optional(Day({ description: 'The first day. Default: today.' })),
    ...draft
  },
  {
    description:
      'A representative of a page to create. Unlike a handover, this does not end the term of the current holder.',
    examples: [
      {
        page: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        person: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        role: 'primary',
        startedOn: '2026-11-20'
      }
    ]
  }
)
export type RepresentativeCreate = Static<typeof RepresentativeCreate>

export const RepresentativePatch = Patch('RepresentativePatch', draft, {
  description: 'Fields to update: the end of the term, or a leave with a stand-in.',
  examples: [{ awayFrom: '2026-12-20', awayUntil: '2027-01-06', standIn: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4' }]
})
export type RepresentativePatch = Static<typeof RepresentativePatch>

export const Handover = Entity(
  'Handover',
  {
    role: Ref(RepresentativeRole),
    to: Named('the successor', { description: 'The successor’s id.' }),
    on: Type.Optional(Day({ description: 'The successor’s first day. Default: today.' })),
    note: Type.Optional(Nullable(Line(500, { description: 'What the successor should know.' })))
  },
  { description: 'The handover of a role from one representative to another.' }
)
export type Handover = Static<typeof Handover>

export const RepresentativePage = PageOf(Representative)

export const RepresentativeQuery = Entity(
  'RepresentativeQuery',
  {
    ...listQuery(['startedOn', 'createdAt', 'updatedAt'], 'startedOn'),
    page: Several(Named('a page'), 'Filter by page (id).'),
    person: Several(Named('a person'), 'Filter by person (id).'),
    role: Several(Ref(RepresentativeRole), 'Filter by role.'),
    currentOn: Type.Optional(Day({ description: 'Filter by day: the representatives in office on this day.' })),
    ...originQuery
  },
  { description: 'Parameters for listing representatives.' }
)
