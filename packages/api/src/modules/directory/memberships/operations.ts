import {
  MEMBERSHIP_TRANSITIONS,
  MembershipCreate,
  MembershipPatch,
  MembershipTransitionCreate,
  MembershipUpsert
} from '@guildhall/schema'
import { ORIGIN, protectFields } from '../../../core/access/protected-fields.ts'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { act } from '../../../core/operation/actions.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { memberships as lifecycle } from './lifecycle.ts'
import { membershipModel } from './model.ts'
import { changesFields, joins, takesRole, transitionMembership } from './rules.ts'
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
  { allowedRoles: 'any', allowPortalKeys: true, subject: inCommunity },
  MembershipCreate,
  'Creates a membership or an application, depending on the join policy. People join for themselves; the leader, the core group and the portal’s admins add others, who become active members unless `status` is set. Roles are added as terms.',
  protectFields(ORIGIN, joins),
  takesRole
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
  { allowedRoles: ['self', ...MANAGERS], allowPortalKeys: true, evenReadOnly: true },
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a membership',
    description:
      'Performs a named transition of the membership’s status. The person can `accept` and `decline` an invitation, `withdraw` an application, `leave`, and `apply` again after a withdrawal or expiry. The leader, the core group, the admins of the portal and keys can perform all transitions that its status allows. A member who leaves becomes an alumnus and stays visible. The allowed actions of the membership list unmet requirements in advance.'
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
