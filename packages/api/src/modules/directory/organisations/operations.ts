import { OrganisationCreate, OrganisationPatch, OrganisationUpsert } from '@guildhall/schema'
import type { WriteModel } from '../../../core/model/write.ts'
import { upsertMany } from '../../../core/operation/bulk.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del, update } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { organisationModel } from './model.ts'

const writable: WriteModel = { model: organisationModel, upsertKey: ['source', 'external_key'] }

const kind: Kind = {
  model: organisationModel,
  writeModel: writable,
  noun: 'organisations',
  singular: 'organisation',
  subjectType: 'organisation'
}
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const
const keeping = { allowPortalKeys: false, allowedRoles: [] } as const

const changing: Operation[] = [
  create(kind, keeping, OrganisationCreate, 'Puts on record that an organisation is tasked with something.'),
  update(kind, keeping, OrganisationPatch, 'Changes the members given, by JSON merge patch (RFC 7396).'),
  del(kind, keeping, 'Takes an organisation from the list of those that are tasked with something.')
]

export const organisationOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the organisations that are tasked with something already, by name unless sorted otherwise, filtered and searched as asked.'
  ),
  get(kind, reading, 'Reads one organisation by its id.'),
  ...changing,
  upsertMany(
    kind,
    OrganisationUpsert,
    'Makes or changes up to 1,000 organisations as another system has them, each known by source and externalKey. Members left out stay as they are.'
  ),
  allowed(kind, reading, () => changing.slice(1))
]
