import { type Static, Type } from '@sinclair/typebox'
import {
  answered,
  Choice,
  Count,
  Day,
  Entity,
  Guarded,
  Id,
  Instant,
  Line,
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
import { MemberProfile } from './community.ts'
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

/** For how many days an invitation can be answered. */
export const INVITATION_DAYS = 30
/** For how many days an application waits for a decision. */
export const APPLICATION_DAYS = 90

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
        description: 'Why it was declined or ended, or why the person is invited. Required to decline.',
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
    invitedBy: Guarded(
      Nullable(Ref(PersonSummary), {
        readOnly: true,
        description: 'The person who sent the last invitation; null if a key did, or if there was none.'
      })
    ),
    expiresAt: Guarded(
      Nullable(
        Instant({
          readOnly: true,
          description: `When it expires unless it is answered: an invitation after ${INVITATION_DAYS} days, an application after ${APPLICATION_DAYS}. Null if neither.`,
          examples: ['2026-12-30T09:30:00.000Z']
        })
      )
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
            'The reason, shown as the `cause` of the membership. Required for `decline`, except for the decline of one’s own invitation. For `invite`: the words of the invitation.',
          examples: ['The group is full until May.']
        })
      )
    ),
    application: Type.Optional(
      Nullable(Ref(ApplicationInput), {
        description: 'The answers of the applicant; the earlier ones stay if it is omitted. Allowed only for `apply`.'
      })
    )
  },
  {
    description: 'A transition of a membership.',
    examples: [{ transition: 'leave', reason: 'Ada moves to another unit in May.' }]
  }
)
export type MembershipTransitionCreate = Static<typeof MembershipTransitionCreate>

const MIX_ASPECTS = ['function', 'unit', 'level', 'tenure'] as const
export const MembershipMixBy = Choice('MembershipMixBy', MIX_ASPECTS, {
  description:
    'By what the members are compared: function, unit and level as the directory has them; tenure: years in the organisation.'
})
export type MembershipMixBy = (typeof MIX_ASPECTS)[number]

const mixCounts = {
  without: Count({ description: 'Members, without the person.' }),
  with: Count({ description: 'Members, with the person.', examples: [13] })
}
const mixValue = (description: string) => Nullable(Line(300, { description, examples: ['Research'] }))

export const MembershipMixGroup = Entity(
  'MembershipMixGroup',
  { value: mixValue('The value that they have in common; null: it is not on record.'), ...mixCounts },
  { description: 'Members with the same value: 5 or more.' }
)
export const MembershipMixOthers = Entity('MembershipMixOthers', mixCounts, {
  description: 'The members in smaller groups.'
})
export const MembershipMixAspect = Entity(
  'MembershipMixAspect',
  {
    by: Ref(MembershipMixBy),
    value: mixValue('The value of the person; null if it is not on record.'),
    isNew: Nullable(Type.Boolean({ examples: [true] }), {
      description:
        'Whether no member has this value yet; null if the value is not on record, or the figures are withheld.'
    }),
    groups: List(Ref(MembershipMixGroup), 500, { description: 'The groups of 5 or more members, largest first.' }),
    others: Nullable(Ref(MembershipMixOthers), {
      description: 'The members in smaller groups together; null if there are none.'
    })
  },
  { description: 'How the members are spread over one property, with and without the person.' }
)
export const MembershipMix = Entity(
  'MembershipMix',
  {
    membership: Type.String({ format: 'uuid', maxLength: 36, description: 'The membership (id).' }),
    memberProfile: Nullable(Ref(MemberProfile), { description: 'The typical member that the community describes.' }),
    application: Nullable(Ref(Application), { description: 'The answers of the applicant.' }),
    members: Count({ description: 'The number of active members, without the person.' }),
    suppressed: Type.Boolean({
      description: 'Whether the figures are withheld, since there are fewer than 5 members.',
      examples: [false]
    }),
    aspects: List(Ref(MembershipMixAspect), MIX_ASPECTS.length, { description: 'By function, unit, level and tenure.' })
  },
  {
    description:
      'The members of a community by function, unit, level and tenure, with and without one person: a basis for the decision on an application. Groups of fewer than 5 members are shown together.'
  }
)
export type MembershipMix = Static<typeof MembershipMix>

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
