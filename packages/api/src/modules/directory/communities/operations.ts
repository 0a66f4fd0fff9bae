import { CommunityCreate, CommunityPatch, CommunityUpsert } from '@guildhall/schema'
import { ORIGIN, protectFields } from '../../../core/access/protected-fields.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update, type WriteHook } from '../../../core/operation/mutations.ts'
import type { Operation, SubjectOf } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { portalModel } from '../portals/model.ts'
import { communityModel } from './model.ts'

export const communityWritable: WriteModel = {
  model: communityModel,
  upsertKey: ['source', 'external_key'],
  references: {
    parent: { column: 'parent_id', to: () => communityModel, holds: 'one' },
    portals: { column: 'portal_ids', to: () => portalModel, holds: 'many' },
    relations: { column: 'relations', to: () => communityModel, holds: { under: 'community' } }
  }
}

export const communityKind: Kind = {
  model: communityModel,
  writeModel: communityWritable,
  noun: 'communities',
  singular: 'community',
  subjectType: 'community'
}
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

/** What a key of one portal makes belongs to that portal. */
const ofPortal: WriteHook<CommunityCreate> = ({ draft, call: { caller } }) =>
  caller.portal === null ? draft : { ...draft, portals: [...new Set([...(draft.portals ?? []), caller.portal])] }

// Which portals show a community concerns all of them: neither persons nor a key of one portal change it.
const kept = protectFields(
  ['portals'],
  protectFields(ORIGIN, ({ draft }) => draft),
  ({ personal, portal }) => personal || portal !== null
)

const namedPortals: SubjectOf<CommunityCreate> = ({ body: { portals: names } }) => {
  return names?.length ? { type: 'portals', names } : undefined
}

const changing: Operation[] = [
  create(
    communityKind,
    { allowedRoles: [], allowPortalKeys: true, subject: namedPortals },
    CommunityCreate,
    'Makes a community. Its slug is made from the name when none is given. A key of one portal makes communities of that portal.',
    ofPortal
  ),
  update(
    communityKind,
    { allowedRoles: MANAGERS, allowPortalKeys: true },
    CommunityPatch,
    'Changes the members given, by JSON merge patch (RFC 7396). Which portals show it is for keys of the whole organisation. A community that names no portal is changed by those keys and by its own leaders and core group.',
    kept
  ),
  del(
    communityKind,
    { allowedRoles: [], allowPortalKeys: true },
    'Deletes a community with its memberships and their terms. Closing keeps it readable; deleting is for what should never have been there.'
  )
]

export const communityOperations: Operation[] = [
  list(
    communityKind,
    reading,
    'Lists the communities that the caller may see, by name unless sorted otherwise, filtered and searched as asked.'
  ),
  get(communityKind, reading, 'Reads one community by its slug or id.'),
  ...changing,
  upsertMany(
    communityKind,
    CommunityUpsert,
    'Makes or changes up to 1,000 communities as another system has them, each known by source and externalKey. Members left out stay as they are.'
  ),
  allowed(communityKind, { allowPortalKeys: true, allowedRoles: 'any' }, () => changing.slice(1))
]
