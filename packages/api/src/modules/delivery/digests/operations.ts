import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { digestModel } from './model.ts'

const kind = {
  model: digestModel,
  noun: 'digests',
  singular: 'digest',
  subjectType: 'digest',
  scope: 'governance'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

export const digestOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the weekly digests of portals, by week by default; `sort=-startsOn` with `limit=1` returns the latest. The admins of a portal see its digests, and receive each by e-mail unless they turn off `weeklyDigests`.'
  ),
  get(kind, reading, 'Returns a weekly digest by id.')
]
