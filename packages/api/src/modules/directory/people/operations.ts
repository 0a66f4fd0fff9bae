import { PersonCreate, PersonPatch, PersonUpsert } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { erase } from './erasure.ts'
import { personModel } from './model.ts'
import { erasureOperation, exportOperation } from './privacy.ts'
import { hasKnownTimeZone, knownTimeZone } from './rules.ts'

export const personWritable: WriteModel = {
  model: personModel,
  upsertKey: ['source', 'external_key'],
  scopes: { externalId: 'identities:write' },
  fits: hasKnownTimeZone
}

const kind: Kind = {
  model: personModel,
  writeModel: personWritable,
  noun: 'people',
  singular: 'person',
  subjectType: 'person'
}
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

const changing: Operation[] = [
  create(
    kind,
    { allowedRoles: [], allowPortalKeys: true },
    PersonCreate,
    'Makes a person known to the service.',
    knownTimeZone
  ),
  update(
    kind,
    { allowedRoles: ['self'], allowPortalKeys: false },
    PersonPatch,
    'Changes the members given, by JSON merge patch (RFC 7396). Persons change their own.',
    knownTimeZone
  ),
  del(
    kind,
    { allowedRoles: [], allowPortalKeys: false },
    'Deletes a person with their memberships and terms, and drops what the activity log holds of their record. To also remove their name from other people’s texts, erase them instead.',
    (db, _, id) => erase(db, id, { thorough: false })
  )
]

const erasing = erasureOperation(kind)

export const personOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the people that the caller may see, by name unless sorted otherwise. `email` and `externalId` are null for callers who may not see them. Publishable keys see who is or was a member of a public community, without origin.'
  ),
  get(kind, reading, 'Reads one person by id.'),
  ...changing,
  exportOperation(kind),
  erasing,
  upsertMany(
    kind,
    PersonUpsert,
    'Makes or changes up to 1,000 people as another system has them, each known by source and externalKey. Members left out stay as they are.'
  ),
  allowed(kind, { allowPortalKeys: true, allowedRoles: 'any' }, () => [...changing.slice(1), erasing])
]
