import { type Static, Type } from '@sinclair/typebox'
import { Role } from '../directory/role.ts'
import {
  Choice,
  Day,
  Entity,
  Id,
  Instant,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Prose,
  Ref,
  Several,
  stamps,
  version,
  Whole
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'

const person = (what: string) =>
  Named(what, { description: `${what[0]!.toUpperCase()}${what.slice(1)} (id): an active member.` })
const hours = Type.Optional(
  Nullable(
    Type.Number({
      minimum: 0,
      maximum: 168,
      description: 'Hours per week that the person dedicates to the role.',
      examples: [4]
    })
  )
)
const overlapDays = Type.Optional(
  Whole(0, 30, {
    description: 'For how many days both hold the role. Default: 0.',
    examples: [14]
  })
)

export const TermHandover = Entity(
  'TermHandover',
  {
    to: person('the successor'),
    on: Type.Optional(Day({ description: 'The successor’s first day. Default: today.' })),
    overlapDays,
    title: Type.Optional(
      Nullable(Line(200, { description: 'The community’s name for the role. Default: as before.' }))
    ),
    dedicatedHoursPerWeek: hours,
    note: Type.Optional(Nullable(Prose(2000, { description: 'What the successor should know; sent in the notice.' })))
  },
  {
    description: 'The handover of a role in a community to another member.',
    examples: [{ to: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', on: '2026-12-01', overlapDays: 14 }]
  }
)
export type TermHandover = Static<typeof TermHandover>

export const StandInCreate = Entity(
  'StandInCreate',
  {
    person: person('the stand-in'),
    from: Type.Optional(Day({ description: 'The first day of the leave. Default: today.' })),
    until: Type.Optional(Nullable(Day({ description: 'The last day of the leave; null if not known yet.' }))),
    note: Type.Optional(Nullable(Prose(2000, { description: 'What the stand-in should know; sent in the notice.' })))
  },
  {
    description: 'A leave of absence of a person who holds a role, and who acts meanwhile.',
    examples: [{ person: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', from: '2026-12-20', until: '2027-01-06' }]
  }
)
export type StandInCreate = Static<typeof StandInCreate>

export const NOMINATION_STATUSES = ['proposed', 'accepted', 'appointed', 'declined', 'withdrawn'] as const
export const NominationStatus = Choice('NominationStatus', NOMINATION_STATUSES, {
  description:
    '`proposed`: the nominee answers. `accepted`: the nominee is willing, and the leader or an admin decides. `appointed`: the nominee has the role. `declined` or `withdrawn`: it has ended.'
})
export type NominationStatus = (typeof NOMINATION_STATUSES)[number]

const draft = {
  role: Ref(Role),
  reason: Type.Optional(
    Nullable(
      Prose(2000, {
        description: 'Why this person, or why the person is willing.',
        examples: ['She has run the last three workshops.']
      })
    )
  ),
  startsOn: Type.Optional(
    Nullable(Day({ description: 'The first day of the role; null: the day of the appointment.' }))
  ),
  dedicatedHoursPerWeek: hours
}

export const Nomination = Entity(
  'Nomination',
  {
    id: Id({ description: 'The nomination’s id.' }),
    community: Nullable(Ref(CommunitySummary), {
      description: 'The community whose role it is; null if not visible to the caller.'
    }),
    person: Nullable(Ref(PersonSummary), { description: 'The nominee.' }),
    role: Ref(Role),
    reason: Nullable(Prose(2000, { description: 'Why this person, or why the person is willing.' })),
    startsOn: Nullable(Day({ description: 'The first day of the role; null: the day of the appointment.' })),
    dedicatedHoursPerWeek: Nullable(
      Type.Number({ minimum: 0, maximum: 168, description: 'Hours per week that the person dedicates to the role.' })
    ),
    overlapDays: Whole(0, 30, {
      description: 'For how many days the leader before stays, if the role is the leader’s.',
      examples: [14]
    }),
    status: Ref(NominationStatus),
    isOffer: Type.Boolean({
      description: 'Whether it was made by someone who gives roles: the nominee then has the role by accepting.',
      examples: [false]
    }),
    nominatedBy: Nullable(Ref(PersonSummary), { description: 'Who nominated; null if a key did.' }),
    answer: Nullable(Prose(2000, { description: 'The words of the last decision; null if there are none.' })),
    decidedBy: Nullable(Ref(PersonSummary), { description: 'Who appointed, declined or withdrew; null if a key did.' }),
    decidedAt: Nullable(Instant({ readOnly: true, description: 'When it ended; null while it is open.' })),
    term: Nullable(
      Type.String({
        format: 'uuid',
        maxLength: 36,
        readOnly: true,
        description: 'The term (id) that began with the appointment.'
      })
    ),
    ...stamps,
    ...version
  },
  { description: 'The nomination of a member for a role in a community: by the person, or by another.' }
)
export type Nomination = Static<typeof Nomination>

export const NominationCreate = Entity(
  'NominationCreate',
  {
    community: Named('the community'),
    person: person('the nominee'),
    ...draft,
    overlapDays
  },
  {
    description:
      'A nomination. One’s own counts as accepted. One by the leader, an admin of a portal of the community or a key is an offer: the nominee has the role by accepting.',
    examples: [
      {
        community: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        person: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        role: 'facilitator',
        reason: 'She has run the last three workshops.'
      }
    ]
  }
)
export type NominationCreate = Static<typeof NominationCreate>

export const NOMINATION_TRANSITIONS = ['accept', 'appoint', 'decline', 'withdraw'] as const
export const NominationTransition = Choice('NominationTransition', NOMINATION_TRANSITIONS, {
  description: 'The transition to take.'
})
export type NominationTransition = (typeof NOMINATION_TRANSITIONS)[number]

export const NominationTransitionCreate = Entity(
  'NominationTransitionCreate',
  {
    transition: Ref(NominationTransition),
    reason: Type.Optional(
      Nullable(
        Prose(2000, {
          description: 'Words to the others. Required to decline the nomination of another person.',
          examples: ['We choose a facilitator in spring.']
        })
      )
    )
  },
  { description: 'An answer to a nomination, or a decision on it.', examples: [{ transition: 'accept' }] }
)
export type NominationTransitionCreate = Static<typeof NominationTransitionCreate>

export const NominationPage = PageOf(Nomination)
export const NominationQuery = Entity(
  'NominationQuery',
  {
    ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    person: Several(Named('a person'), 'Filter by nominee (id).'),
    role: Several(Ref(Role), 'Filter by role.'),
    status: Several(Ref(NominationStatus), 'Filter by status.')
  },
  { description: 'Parameters for listing nominations.' }
)
export type NominationQuery = Static<typeof NominationQuery>
