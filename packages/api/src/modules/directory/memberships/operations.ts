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

const kind: Kind = {
  model: membershipModel,
  writeModel: membershipWritable,
  noun: 'memberships',
  singular: 'membership',
  subjectType: 'membership'
}
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const
const inCommunity: SubjectOf<MembershipCreate> = ({ body }) => ({ type: 'community', name: body.community })

export const createMembership = create(
  kind,
  { allowedRoles: 'any', allowPortalKeys: true, subject: inCommunity },
  MembershipCreate,
  'Makes a person a member, or an applicant, as the join policy says. Persons join for themselves; the leader, the core group and the portal’s admins add others, who are members at once unless a status says otherwise. Roles are added as terms.',
  protectFields(ORIGIN, joins),
  takesRole
)

const changing: Operation[] = [
  update(
    kind,
    { allowedRoles: ['self', ...MANAGERS], allowPortalKeys: true },
    MembershipPatch,
    'Changes the members given, by JSON merge patch (RFC 7396). Persons change their own application; the rest is for those who manage the community. The status is changed by transitions.',
    protectFields(ORIGIN, changesFields)
  ),
  del(
    kind,
    { allowedRoles: [], allowPortalKeys: true },
    'Deletes a membership with its terms. Leaving keeps the history; deleting is for what should never have been there.'
  )
]

const transition = act(
  kind,
  { allowedRoles: ['self', ...MANAGERS], allowPortalKeys: true },
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a membership',
    description:
      'Takes a named transition of the membership’s status. The person takes `accept` and `decline` of an invitation, `withdraw` of an application, `leave`, and `apply` after a withdrawal or where it expired; the leader, the core group, the admins of the portal and keys take all that its status allows. Leaving makes an alumnus, who stays visible. The allowed actions of the membership say in advance what each still lacks.'
  },
  MembershipTransitionCreate,
  { problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'], run: transitionMembership }
)

export const membershipOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists memberships in the communities that the caller may see, by the person’s name unless sorted otherwise.'
  ),
  get(kind, reading, 'Reads one membership by id.'),
  createMembership,
  ...changing,
  transition,
  upsertMany(
    kind,
    MembershipUpsert,
    'Makes or changes up to 1,000 memberships, each known by its community and person. Members left out stay as they are.'
  ),
  allowed(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => changing,
    transitionsAllowed(lifecycle, transition, MEMBERSHIP_TRANSITIONS)
  )
]
