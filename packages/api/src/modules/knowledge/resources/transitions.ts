import { ResourceTransitionCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { resourceLifecycle } from './lifecycle.ts'

/** Takes a named transition of a resource. */
export const transition = (kind: Kind): Operation =>
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: ['self', ...MANAGERS] },
    {
      path: 'transitions',
      method: 'transition',
      summary: 'Transition a resource',
      description:
        'Performs a named transition. The leader and the core group can publish, decline and archive; authors can withdraw their work and propose it again. Declining requires a reason.'
    },
    ResourceTransitionCreate,
    {
      problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'],
      run: async ({ before, facts, draft: { transition: name, reason }, call }) => {
        const move = { id: before.id, name, input: { reason } }
        await resourceLifecycle.takeAll(call.db, [move], byCaller(call, facts), new Date())
        return undefined
      }
    }
  )
