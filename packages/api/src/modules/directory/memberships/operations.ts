import {
  MEMBERSHIP_TRANSITIONS,
  MembershipCreate,
  MembershipMix,
  MembershipPatch,
  MembershipTransitionCreate,
  MembershipUpsert
} from '@guildhall/schema'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { act } from '../../../core/operation/actions.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { ORIGIN, protectFields } from '../../../core/operation/protected-fields.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { DECIDERS, memberships as lifecycle } from './lifecycle.ts'
import { mixOf } from './mix.ts'
import { membershipModel } from './model.ts'
import { begins, changesFields, joins, transitionMembership } from './rules.ts'
import { membershipWritable } from './writable.ts'

export const membershipKind = {
  model: membershipModel,
  writeModel: membershipWritable,
  noun: 'memberships',
  singular: 'membership',
  subjectType: 'membership'
} satisfies Kind
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const inCommunity: SubjectOf<MembershipCreate> = ({ body }) => ({ type: 'community', name: body.community })

export const createMembership = create(
  membershipKind,
  { allowedRoles: 'any', allowPortalKeys: true, subject: inCommunity, evenReadOnly: true },
  MembershipCreate,
  'Creates a membership or an application, depending on the join policy. People join for themselves; the leader, the core group, facilitators and the portal’s admins add others, who become active members unless `status` is set; `invited` sends an invitation. Roles are added as terms.',
  protectFields(ORIGIN, joins),
  begins
)

const changing: Operation[] = [
  update(
    membershipKind,
    { allowedRoles: ['self', ...MANAGERS], allowPortalKeys: true },
    MembershipPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). People can update their own application; other fields require a caller who manages the community. The status is changed by transitions.',
    protectFields(ORIGIN, changesFields)
  ),
  del(
    membershipKind,
    { allowedRoles: [], allowPortalKeys: true, evenReadOnly: true },
    'Deletes a membership with its terms. To keep the history, let the member leave instead; delete only what should never have existed.'
  )
]

const transition = act(
  membershipKind,
  { allowedRoles: ['self', ...DECIDERS], allowPortalKeys: true, evenReadOnly: true },
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a membership',
    description:
      'Performs a named transition of the membership’s status. The person can `accept` and `decline` an invitation, `withdraw` an application and `leave`, and come back: with `join` where the community is open and the person left of their own accord, else with `apply`, also after a refusal. The leader, the core group, facilitators, the admins of the portal and keys decide on applications and send invitations. A member who leaves becomes an alumnus and stays visible, also after an application to return was refused. The allowed actions of the membership list unmet requirements in advance.'
  },
  MembershipTransitionCreate,
  { problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'], run: transitionMembership }
)

export const membershipOperations: Operation[] = [
  list(
    membershipKind,
    reading,
    'Lists memberships in the communities visible to the caller, by the person’s name by default.'
  ),
  get(membershipKind, reading, 'Returns a membership by id.'),
  createMembership,
  ...changing,
  transition,
  readUnder(
    membershipKind,
    { allowedRoles: [...DECIDERS], allowPortalKeys: false },
    {
      path: 'mix',
      method: 'mix',
      summary: 'Get the mix of members with and without a person',
      description:
        'Returns how the members of the community are spread over functions, units, levels and tenure, with and without the person of the membership: a basis for the decision on an application. Visible to the people who decide who joins. Groups of fewer than 5 members are shown together.'
    },
    { schema: MembershipMix, run: mixOf }
  ),
  upsertMany(
    membershipKind,
    MembershipUpsert,
    'Creates or updates up to 1,000 memberships, each identified by its community and person. Fields left out remain unchanged.'
  ),
  allowed(
    membershipKind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => changing,
    transitionsAllowed(lifecycle, transition, MEMBERSHIP_TRANSITIONS)
  )
]
