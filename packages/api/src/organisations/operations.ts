import { OrganisationCreate, OrganisationPatch, OrganisationUpsert } from '@guildhall/schema'
import type { Writable } from '../kit/write.ts'
import { upsertMany } from '../service/bulk.ts'
import { create, del, update } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { organisationResource } from './resource.ts'

const writable: Writable = { resource: organisationResource, knownBy: ['source', 'external_key'] }

const kind: Kind = {
  resource: organisationResource,
  writable,
  noun: 'organisations',
  singular: 'organisation',
  standing: 'organisation'
}
const reading = { bound: true, persons: 'any' } as const
const keeping = { bound: false, persons: [] } as const

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
