import { PersonCreate, PersonPatch, PersonUpsert } from '@guildhall/schema'
import type { Writable } from '../kit/write.ts'
import { upsertMany } from '../service/bulk.ts'
import { create, del, update } from '../service/changing.ts'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { personResource } from './resource.ts'
import { hasKnownTimeZone, knownTimeZone } from './rules.ts'

export const personWritable: Writable = {
  resource: personResource,
  knownBy: ['source', 'external_key'],
  scopes: { externalId: 'identities:write' },
  fits: hasKnownTimeZone
}

const kind: Kind = {
  resource: personResource,
  writable: personWritable,
  noun: 'people',
  singular: 'person',
  standing: 'person'
}
const reading = { public: true, bound: true, persons: 'any' } as const

const changing: Operation[] = [
  create(kind, { persons: [], bound: true }, PersonCreate, 'Makes a person known to the service.', knownTimeZone),
  update(
    kind,
    { persons: ['self'], bound: false },
    PersonPatch,
    'Changes the members given, by JSON merge patch (RFC 7396). Persons change their own.',
    knownTimeZone
  ),
  del(kind, { persons: [], bound: false }, 'Deletes a person with their memberships and terms.')
]

export const personOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the people that the caller may see, by name unless sorted otherwise. `email` and `externalId` are null for callers who may not see them. Publishable keys see who is or was a member of a public community, without origin.'
  ),
  get(kind, reading, 'Reads one person by id.'),
  ...changing,
  upsertMany(
    kind,
    PersonUpsert,
    'Makes or changes up to 1,000 people as another system has them, each known by source and externalKey. Members left out stay as they are.'
  ),
  allowed(kind, { bound: true, persons: 'any' }, () => changing.slice(1))
]
