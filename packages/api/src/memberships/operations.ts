import { MembershipCreate, MembershipPatch, MembershipUpsert } from '@guildhall/schema'
import { keptByOrganisation, ORIGIN } from '../access/kept.ts'
import { communityResource } from '../communities/resource.ts'
import type { Writable } from '../kit/write.ts'
import { personResource } from '../people/resource.ts'
import { upsertMany } from '../service/bulk.ts'
import { create, del, update } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { KEEPERS } from '../service/subject.ts'
import { membershipResource } from './resource.ts'
import { joins, moves, needCause, takesRole } from './rules.ts'

export const membershipWritable: Writable = {
  resource: membershipResource,
  knownBy: ['community_id', 'person_id'],
  references: {
    community: { column: 'community_id', to: () => communityResource, holds: 'one' },
    person: { column: 'person_id', to: () => personResource, holds: 'one' }
  },
  fits: needCause
}

const kind: Kind = {
  resource: membershipResource,
  writable: membershipWritable,
  noun: 'memberships',
  singular: 'membership',
  standing: 'membership'
}
const reading = { public: true, bound: true, persons: 'any' } as const
const inCommunity: Operation['subject'] = ({ body }) => ({
  type: 'community',
  name: (body as { community: string }).community
})

const changing: Operation[] = [
  create(
    kind,
    { persons: 'any', bound: true, subject: inCommunity },
    MembershipCreate,
    'Makes a person a member, or an applicant, as the join policy says. Persons join for themselves; the leader, the core group and the portal’s admins add others. Roles are added as terms.',
    keptByOrganisation(ORIGIN, joins),
    takesRole
  ),
  update(
    kind,
    { persons: ['self', ...KEEPERS], bound: true },
    MembershipPatch,
    'Moves a membership along its life or changes its dates. Leaving makes an alumnus, who stays visible; a refusal needs a cause.',
    keptByOrganisation(ORIGIN, moves)
  ),
  del(
    kind,
    { persons: [], bound: true },
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
  allowed(kind, { bound: true, persons: 'any' }, () => changing.slice(1))
]
