import { MembershipCreate, MembershipPatch, MembershipUpsert } from '@guildhall/schema'
import { ORIGIN, protectFields } from '../../../core/access/protected-fields.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { membershipModel } from './model.ts'
import { joins, moves, takesRole } from './rules.ts'
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

const changing: Operation[] = [
  create(
    kind,
    { allowedRoles: 'any', allowPortalKeys: true, subject: inCommunity },
    MembershipCreate,
    'Makes a person a member, or an applicant, as the join policy says. Persons join for themselves; the leader, the core group and the portal’s admins add others. Roles are added as terms.',
    protectFields(ORIGIN, joins),
    takesRole
  ),
  update(
    kind,
    { allowedRoles: ['self', ...MANAGERS], allowPortalKeys: true },
    MembershipPatch,
    'Moves a membership along its life or changes its dates. Leaving makes an alumnus, who stays visible; a refusal needs a cause.',
    protectFields(ORIGIN, moves)
  ),
  del(
    kind,
    { allowedRoles: [], allowPortalKeys: true },
    'Deletes a membership with its terms. Leaving keeps the history; deleting is for what should never have been there.'
  )
]

export const membershipOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists memberships in the communities that the caller may see, by the person’s name unless sorted otherwise.'
  ),
  get(kind, reading, 'Reads one membership by id.'),
  ...changing,
  upsertMany(
    kind,
    MembershipUpsert,
    'Makes or changes up to 1,000 memberships, each known by its community and person. Members left out stay as they are.'
  ),
  allowed(kind, { allowPortalKeys: true, allowedRoles: 'any' }, () => changing.slice(1))
]
