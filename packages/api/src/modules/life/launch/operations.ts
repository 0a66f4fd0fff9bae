import { Checklist, ChecklistQuery } from '@guildhall/schema'
import type { Operation } from '../../../core/operation/operation.ts'
import { readUnder } from '../../../core/operation/sub-resources.ts'
import { communityKind, KEEPERS } from '../../directory/communities/operations.ts'
import { checklistOf } from './checklist.ts'

export const launchOperations: Operation[] = [
  readUnder(
    communityKind,
    { allowPortalKeys: true, allowedRoles: KEEPERS },
    {
      path: 'checklist',
      method: 'checklist',
      summary: 'Get the checklist of a transition',
      description:
        'Returns what a transition of a community requires, and how much of it is done: what every community requires, and the rules of the portals that it names that guard the transition. It can be read at any time, whatever the status of the community. It is visible to its leader and core group, the admins of its portals and, while it has no leader, its author.'
    },
    {
      schema: Checklist,
      run: (id, call) => checklistOf(call.db, id, call.query.transition, { ...call, relations: new Set() })
    },
    ChecklistQuery
  )
]
