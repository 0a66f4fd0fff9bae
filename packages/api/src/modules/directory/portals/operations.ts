import { PortalCreate, PortalPatch } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { personModel } from '../people/model.ts'
import { portalModel } from './model.ts'

export const portalWritable: WriteModel = {
  model: portalModel,
  upsertKey: ['slug'],
  references: { admins: { column: 'admin_ids', to: () => personModel, holds: 'many' } }
}

export const portalKind: Kind = {
  model: portalModel,
  writeModel: portalWritable,
  noun: 'portals',
  singular: 'portal',
  subjectType: 'portal'
}

const changing: Operation[] = [
  create(
    portalKind,
    { allowedRoles: [], allowPortalKeys: false },
    PortalCreate,
    'Makes a portal: a site that is going to show communities.'
  ),
  update(
    portalKind,
    { allowedRoles: ['portal_admin'], allowPortalKeys: true },
    PortalPatch,
    'Changes the members given, by JSON merge patch (RFC 7396).'
  ),
  del(
    portalKind,
    { allowedRoles: [], allowPortalKeys: false },
    'Deletes a portal with its keys. It must be taken out of its communities first, for a community that names no portal is shown on all.'
  )
]

export const portalOperations: Operation[] = [
  list(
    portalKind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    'Lists the portals that the caller may see, by name unless sorted otherwise.'
  ),
  get(portalKind, { allowPortalKeys: true, allowedRoles: 'any' }, 'Reads one portal by its slug or id.'),
  ...changing,
  allowed(portalKind, { allowPortalKeys: true, allowedRoles: 'any' }, () => changing.slice(1))
]
