import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Choice,
  Day,
  Entity,
  Guarded,
  Id,
  List,
  listQuery,
  Named,
  Nullable,
  origin,
  originQuery,
  PageOf,
  Patch,
  Prose,
  Ref,
  Several,
  stamps,
  Text,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'
import { Role } from './role.ts'
import { TermSummary } from './term.ts'

export const MEMBERSHIP_STATUSES = [
  'applied',
  'invited',
  'active',
  'declined',
  'withdrawn',
  'expired',
  'alumni'
] as const
export const MembershipStatus = Choice('MembershipStatus', MEMBERSHIP_STATUSES, {
  description:
    'Applied or invited, then active, declined (with a reason), withdrawn or expired; people who leave remain visible as alumni.'
})
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number]

export const MEMBERSHIP_TRANSITIONS = [
  'join',
  'apply',
  'invite',
  'accept',
  'decline',
  'withdraw',
  'expire',
  'leave'
] as const
export const MembershipTransition = Choice('MembershipTransition', MEMBERSHIP_TRANSITIONS, {
  description: 'A named change of the status of a membership.'
})
export type MembershipTransition = (typeof MEMBERSHIP_TRANSITIONS)[number]

const application = {
  experience: Type.Optional(Nullable(Text(2000, { description: 'The applicant’s experience.' }))),
  commitment: Type.Optional(Nullable(Text(2000, { description: 'The time and work that the applicant offers.' }))),
  objectives: Type.Optional(Nullable(Text(2000, { description: 'What the applicant wants to gain.' }))),
  gives: Type.Optional(Nullable(Text(2000, { description: 'What the applicant will contribute.' })))
}
const APPLICATION = {
  description: 'The answers of an applicant, compared with the community’s member profile.'
}
export const Application = Entity('Application', answered(application), APPLICATION)
export const ApplicationInput = Entity('ApplicationInput', application, APPLICATION)

/** What a caller may change of a membership. */
const draft = {
  status: Type.Optional(Ref(MembershipStatus)),
  cause: Type.Optional(
    Nullable(
      Text(2000, {
        description: 'Why it was declined or ended. Required to decline.',
        examples: ['The group is full until May.']
      })
    )
  ),
  application: Type.Optional(Nullable(Ref(ApplicationInput))),
  joinedOn: Type.Optional(Nullable(Day({ description: 'The day the person joined; null if unknown.' }))),
  leftOn: Type.Optional(
    Nullable(Day({ description: 'The day the person left; null for a current member or if unknown.' }))
  ),
  ...origin
}

const known = answered(draft)

const spell = {
  joinedOn: Type.Optional(Nullable(Day({ description: 'The day it began; null if unknown.' }))),
  leftOn: Type.Optional(Nullable(Day({ description: 'The day it ended; null if it goes on or if unknown.' })))
}
const SPELL = { description: 'A time during which the person was a member.' }
export const Spell = Entity('Spell', answered(spell), SPELL)
export const SpellInput = Entity('SpellInput', spell, SPELL)

export const Membership = Entity(
  'Membership',
  {
    id: Id({ description: 'The membership’s id.' }),
    community: Ref(CommunitySummary),
    person: Ref(PersonSummary),
    ...known,
    status: Ref(MembershipStatus),
    cause: Guarded(known.cause),
    application: Guarded(
      Nullable(Ref(Application), { description: 'The application; visible to the people who decide on it.' })
    ),
    roles: List(Ref(Role), 20, { description: 'The roles held today, derived from the terms.', readOnly: true }),
    spells: List(Ref(Spell), 100, {
      description: 'The times during which the person was a member, oldest first; who left and came back has several.',
      readOnly: true
    }),
    terms: List(Ref(TermSummary), 200, {
      description: 'All role terms, past and present, oldest first.',
      readOnly: true
    }),
    ...stamps,
    ...version
  },
  { description: 'The membership of a person in a community.' }
)
export type Membership = Static<typeof Membership>

export const MembershipCreate = Entity(
  'MembershipCreate',
  {
    community: Named('the community'),
    person: Named('the person', { description: 'The person’s id.' }),
    ...draft,
    role: Type.Optional(
      Ref(Role, { description: 'A role held from `joinedOn` (default: today); add further roles as terms.' })
    )
  },
  {
    description:
      'A membership to create. Without `status`, it is active at once if added by a person or key that manages the community. For a person who joins, the join policy applies: `open` creates an active membership, `approval` an application, and `invitation` requires an invitation.'
  }
)
export type MembershipCreate = Static<typeof MembershipCreate>

const { status: _status, ...fields } = draft
export const MembershipPatch = Patch('MembershipPatch', fields, {
  description: 'Changes to a membership. Its status is changed by transitions.',
  examples: [{ joinedOn: '2026-01-15' }]
})
export type MembershipPatch = Static<typeof MembershipPatch>

export const MembershipTransitionCreate = Entity(
  'MembershipTransitionCreate',
  {
    transition: Ref(MembershipTransition),
    reason: Type.Optional(
      Nullable(
        Prose(2000, {
          description:
            'The reason, shown as the `cause` of the membership. Required for `decline`, except for the decline of one’s own invitation.',
          examples: ['The group is full until May.']
        })
      )
    )
  },
  {
    description: 'A transition of a membership.',
    examples: [{ transition: 'leave', reason: 'Ada moves to another unit in May.' }]
  }
)
export type MembershipTransitionCreate = Static<typeof MembershipTransitionCreate>

export const MembershipUpsert = Entity(
  'MembershipUpsert',
  {
    community: Named('the community'),
    person: Named('the person', { description: 'The person’s id.' }),
    ...draft,
    spells: Type.Optional(
      List(Ref(SpellInput), 100, {
        description:
          'All times during which the person was a member. Default: one from `joinedOn` to `leftOn`, and then as the status changes.'
      })
    )
  },
  {
    description: 'A membership from another system: one per person and community.',
    examples: [
      {
        community: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        person: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
        status: 'active'
      }
    ]
  }
)
export type MembershipUpsert = Static<typeof MembershipUpsert>

export const MembershipPage = PageOf(Membership)
export type MembershipPage = Static<typeof MembershipPage>

export const MembershipQuery = Entity(
  'MembershipQuery',
  {
    ...listQuery(['name', 'joinedOn', 'createdAt', 'updatedAt'], 'name'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    person: Several(Named('a person'), 'Filter by person (id).'),
    status: Several(Ref(MembershipStatus), 'Filter by status.'),
    role: Several(Ref(Role), 'Filter by role held today.'),
    ...originQuery
  },
  { description: 'Parameters for listing memberships.' }
)
export type MembershipQuery = Static<typeof MembershipQuery>
