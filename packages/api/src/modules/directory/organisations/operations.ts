import { OrganisationCreate, OrganisationPatch, OrganisationUpsert } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { organisationModel } from './model.ts'

const writable: WriteModel = { model: organisationModel, upsertKey: ['source', 'external_key'] }

const kind = {
  model: organisationModel,
  writeModel: writable,
  noun: 'organisations',
  singular: 'organisation',
  subjectType: 'organisation'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const
const keeping = { allowPortalKeys: false, allowedRoles: [] } as const

const changing: Operation[] = [
  create(kind, keeping, OrganisationCreate, 'Records that an organisation is responsible for a topic.'),
  update(kind, keeping, OrganisationPatch, 'Updates the fields sent (JSON merge patch, RFC 7396).'),
  del(kind, keeping, 'Removes an organisation from the list of those that are responsible for a topic.')
]

export const organisationOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the organisations that are already responsible for a topic, by name by default. Can be filtered and searched.'
  ),
  get(kind, reading, 'Returns an organisation by id.'),
  ...changing,
  upsertMany(
    kind,
    OrganisationUpsert,
    'Creates or updates up to 1,000 organisations from another system, each identified by source and externalKey. Fields left out remain unchanged.'
  ),
  allowed(kind, reading, () => changing.slice(1))
]
