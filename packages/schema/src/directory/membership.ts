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
    'Applied or invited, then active, declined (with a cause), withdrawn or expired; who leaves stays visible as alumni.'
})
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number]

const application = {
  experience: Type.Optional(Nullable(Text(2000, { description: 'What I have done before.' }))),
  commitment: Type.Optional(Nullable(Text(2000, { description: 'The time and work I bring.' }))),
  objectives: Type.Optional(Nullable(Text(2000, { description: 'What I want to get out of it.' }))),
  gives: Type.Optional(Nullable(Text(2000, { description: 'What I will give.' })))
}
const APPLICATION = {
  description: 'What an applicant says, set against the community’s profile of a member.'
}
export const Application = Entity('Application', answered(application), APPLICATION)
export const ApplicationInput = Entity('ApplicationInput', application, APPLICATION)

/** What a caller may change of a membership. */
const draft = {
  status: Type.Optional(Ref(MembershipStatus)),
  cause: Type.Optional(
    Nullable(
      Text(2000, {
        description: 'Why it was declined or ended. A refusal needs one.',
        examples: ['The group is full until May.']
      })
    )
  ),
  application: Type.Optional(Nullable(Ref(ApplicationInput))),
  joinedOn: Type.Optional(Nullable(Day({ description: 'The day the person joined; null when not known.' }))),
  leftOn: Type.Optional(
    Nullable(Day({ description: 'The day the person left; null while a member or when not known.' }))
  ),
  ...origin
}

const known = answered(draft)

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
      Nullable(Ref(Application), { description: 'The application; shown to those who decide on it.' })
    ),
    roles: List(Ref(Role), 20, { description: 'The roles held today, from the terms.', readOnly: true }),
    terms: List(Ref(TermSummary), 200, {
      description: 'Every term of a role, past and present, oldest first.',
      readOnly: true
    }),
    ...stamps,
    ...version
  },
  { description: 'A person in a community.' }
)
export type Membership = Static<typeof Membership>

export const MembershipCreate = Entity(
  'MembershipCreate',
  {
    community: Named('the community'),
    person: Named('the person', { description: 'The person’s id.' }),
    ...draft,
    role: Type.Optional(
      Ref(Role, { description: 'A role to hold from `joinedOn` (else today) on; more are added as terms.' })
    )
  },
  {
    description:
      'A person joins a community. Without a status the join policy decides: open makes a member at once, approval an application; by invitation only those who were invited.'
  }
)
export type MembershipCreate = Static<typeof MembershipCreate>

export const MembershipPatch = Patch('MembershipPatch', draft, {
  description: 'What is to change of a membership. The status moves only as its table allows.',
  examples: [{ status: 'alumni', leftOn: '2026-11-20' }]
})
export type MembershipPatch = Static<typeof MembershipPatch>

export const MembershipUpsert = Entity(
  'MembershipUpsert',
  {
    community: Named('the community'),
    person: Named('the person', { description: 'The person’s id.' }),
    ...draft
  },
  { description: 'A membership as another system has it: one for each person and community.' }
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
  { description: 'What to list of the memberships.' }
)
export type MembershipQuery = Static<typeof MembershipQuery>
