import { KudoCreate } from '@guildhall/schema'
import type { Kind } from '../../../core/operation/kind.ts'
import { create, del } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { gives, notifyThanked } from './give.ts'
import { kudoModel } from './model.ts'
import { kudoWritable } from './writable.ts'

const kind = {
  model: kudoModel,
  writeModel: kudoWritable,
  noun: 'kudos',
  singular: 'kudo',
  subjectType: 'kudo',
  scope: 'contributions'
} satisfies Kind
const reading = { public: true, allowPortalKeys: true, allowedRoles: 'any' } as const

export const kudoOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the kudos visible to the caller, oldest first by default. Public ones are visible to everyone who sees their community, private ones to the two people.'
  ),
  get(kind, reading, 'Returns a kudo by id.'),
  create(
    kind,
    { allowPortalKeys: true, allowedRoles: 'any' },
    KudoCreate,
    'Gives thanks from the acting person to another, who is notified. Keys give kudos only for the person in `Guildhall-Actor`.',
    gives,
    notifyThanked
  ),
  del(
    kind,
    { allowPortalKeys: true, allowedRoles: ['self', ...MANAGERS] },
    'Deletes a kudo. The person who gave it and the person who received it can delete it, and those who manage its community.'
  )
]
