import { PortalCreate, PortalPatch } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { hasKnownLanguage } from '../../../core/operation/known-language.ts'
import { create, del, update, type WriteHook } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { actionsOn, allowed, get, list } from '../../../core/operation/queries.ts'
import { personModel } from '../people/model.ts'
import { portalModel } from './model.ts'

export const portalWritable: WriteModel = {
  model: portalModel,
  upsertKey: ['slug'],
  references: { admins: { column: 'admin_ids', to: () => personModel, holds: 'many' } }
}

export const portalKind = {
  model: portalModel,
  writeModel: portalWritable,
  noun: 'portals',
  singular: 'portal',
  subjectType: 'portal'
} satisfies Kind

const DEFAULT_PORT = /^(?:(https:.*):443|(http:.*):80)$/

/** Origins as browsers send them: without the port that the scheme has anyway, each once. */
const asBrowsersSend = (origins: readonly string[]) => [
  ...new Set(origins.map(origin => origin.replace(DEFAULT_PORT, '$1$2')))
]

/** The service has its language; its origins and its colour are written in one way. */
const inOrder: WriteHook<Pick<PortalPatch, 'origins' | 'language' | 'accentColour'>> = ({ draft }) => {
  hasKnownLanguage(draft)
  const { origins, accentColour } = draft
  return {
    ...draft,
    ...(origins && { origins: asBrowsersSend(origins) }),
    ...(accentColour && { accentColour: accentColour.toLowerCase() })
  }
}

const changing: Operation[] = [
  create(
    portalKind,
    { allowedRoles: [], allowPortalKeys: false },
    PortalCreate,
    'Creates a portal: a site that will show communities.',
    inOrder
  ),
  update(
    portalKind,
    { allowedRoles: ['portal_admin'], allowPortalKeys: true },
    PortalPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396).',
    inOrder
  ),
  del(
    portalKind,
    { allowedRoles: [], allowPortalKeys: false },
    'Deletes a portal with its keys. Remove it from its communities first: a community that names no portal is shown on all portals.'
  )
]

export const portalOperations: Operation[] = [
  list(
    portalKind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    'Lists the portals visible to the caller, by name by default.'
  ),
  get(portalKind, { allowPortalKeys: true, allowedRoles: 'any' }, 'Returns a portal by slug or id.'),
  ...changing,
  allowed(portalKind, { allowPortalKeys: true, allowedRoles: 'any' }, () => [
    ...changing.slice(1),
    ...actionsOn(portalKind)
  ])
]
