import { RESOURCE_TRANSITIONS, ResourceCreate, ResourcePatch, ResourceUpsert } from '@guildhall/schema'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { communityModel } from '../../directory/communities/model.ts'
import { personModel } from '../../directory/people/model.ts'
import { resourceLifecycle } from './lifecycle.ts'
import { resourceModel } from './model.ts'
import { begins, edits } from './rules.ts'
import { transition } from './transitions.ts'

export const resourceWritable: WriteModel = {
  model: resourceModel,
  upsertKey: ['source', 'external_key'],
  references: {
    community: { column: 'community_id', to: () => communityModel, holds: 'one' },
    authors: { column: 'author_ids', to: () => personModel, holds: 'many' },
    proposer: { column: 'proposer_id', to: () => personModel, holds: 'one' }
  }
}

export const resourceKind = {
  model: resourceModel,
  writeModel: resourceWritable,
  noun: 'resources',
  singular: 'resource',
  subjectType: 'resource'
} satisfies Kind
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

const changing: Operation[] = [
  create(
    resourceKind,
    {
      allowedRoles: ['member', ...MANAGERS],
      allowPortalKeys: true,
      subject: ({ body }) => ({ type: 'community', name: body.community })
    },
    ResourceCreate,
    'Creates a resource of a community. Members can propose; the leader, the core group and the portal’s admins can also publish at once.',
    begins
  ),
  update(
    resourceKind,
    { allowedRoles: ['self', ...MANAGERS], allowPortalKeys: true },
    ResourcePatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). Its authors, the person who proposed it, the leader, the core group and the portal’s admins can update it.',
    edits
  ),
  del(
    resourceKind,
    { allowedRoles: [], allowPortalKeys: true, evenReadOnly: true },
    'Deletes a resource. To keep it readable for its authors and the core group, archive it instead; delete only what should never have existed.'
  )
]

const transitioning = transition(resourceKind)

export const resourceOperations: Operation[] = [
  list(
    resourceKind,
    reading,
    'Lists the resources visible to the caller, by title by default. Publishable keys see published, public resources; people also see their own and those of communities that they manage.'
  ),
  get(resourceKind, reading, 'Returns a resource by id.'),
  ...changing,
  upsertMany(
    resourceKind,
    ResourceUpsert,
    'Creates or updates up to 1,000 resources from another system, each identified by source and externalKey. Fields left out remain unchanged.'
  ),
  transitioning,
  allowed(
    resourceKind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    () => changing.slice(1),
    transitionsAllowed(resourceLifecycle, transitioning, RESOURCE_TRANSITIONS)
  )
]
