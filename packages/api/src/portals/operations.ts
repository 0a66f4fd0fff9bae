import { PortalCreate, PortalPatch } from '@guildhall/schema'
import type { Writable } from '../kit/write.ts'
import { personResource } from '../people/resource.ts'
import { create, del, update } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { portalResource } from './resource.ts'

export const portalWritable: Writable = {
  resource: portalResource,
  knownBy: ['slug'],
  references: { admins: { column: 'admin_ids', to: () => personResource, holds: 'many' } }
}

export const portalKind: Kind = {
  resource: portalResource,
  writable: portalWritable,
  noun: 'portals',
  singular: 'portal',
  standing: 'portal'
}

const changing: Operation[] = [
  create(
    portalKind,
    { persons: [], bound: false },
    PortalCreate,
    'Makes a portal: a site that is going to show communities.'
  ),
  update(
    portalKind,
    { persons: ['portal_admin'], bound: true },
    PortalPatch,
    'Changes the members given, by JSON merge patch (RFC 7396).'
  ),
  del(
    portalKind,
    { persons: [], bound: false },
    'Deletes a portal with its keys. It must be taken out of its communities first, for a community that names no portal is shown on all.'
  )
]

export const portalOperations: Operation[] = [
  list(
    portalKind,
    { bound: true, persons: 'any' },
    'Lists the portals that the caller may see, by name unless sorted otherwise.'
  ),
  get(portalKind, { bound: true, persons: 'any' }, 'Reads one portal by its slug or id.'),
  ...changing,
  allowed(portalKind, { bound: true, persons: 'any' }, () => changing.slice(1))
]
