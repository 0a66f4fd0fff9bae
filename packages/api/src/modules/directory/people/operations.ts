import { PersonCreate, PersonPatch, PersonUpsert } from '@guildhall/schema'
import { renewMissing } from '../../../core/model/missing.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { erase } from './erasure.ts'
import { personModel } from './model.ts'
import { erasureOperation, exportOperation } from './privacy.ts'
import { hasKnownPlace, knownPlace } from './rules.ts'
import { people } from './table.ts'

export const personWritable: WriteModel = {
  model: personModel,
  upsertKey: ['source', 'external_key'],
  renew: renewMissing(people, 'left_on'),
  scopes: { externalId: 'identities:write' },
  fits: hasKnownPlace
}

export const personKind = {
  model: personModel,
  writeModel: personWritable,
  noun: 'people',
  singular: 'person',
  subjectType: 'person'
} satisfies Kind
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

const changing: Operation[] = [
  create(
    personKind,
    { allowedRoles: [], allowPortalKeys: true },
    PersonCreate,
    'Creates a person in the directory.',
    knownPlace
  ),
  update(
    personKind,
    { allowedRoles: ['self'], allowPortalKeys: false },
    PersonPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). People can update their own record.',
    knownPlace
  ),
  del(
    personKind,
    { allowedRoles: [], allowPortalKeys: false },
    'Deletes a person with their memberships and terms, and removes the values of their record from the activity log. To also remove their name from other people’s texts, erase the person instead.',
    (db, _, id) => erase(db, id, { thorough: false })
  )
]

const erasing = erasureOperation(personKind)

export const personOperations: Operation[] = [
  list(
    personKind,
    reading,
    'Lists the people visible to the caller, by name by default. `email` and `externalId` are null for callers who cannot see them. Publishable keys see current and former members of public communities, without their origin.'
  ),
  get(personKind, reading, 'Returns a person by id.'),
  ...changing,
  exportOperation(personKind),
  erasing,
  upsertMany(
    personKind,
    PersonUpsert,
    'Creates or updates up to 1,000 people from another system, each identified by source and externalKey. Fields left out remain unchanged.'
  ),
  allowed(personKind, { allowPortalKeys: true, allowedRoles: 'any' }, () => [...changing.slice(1), erasing])
]
