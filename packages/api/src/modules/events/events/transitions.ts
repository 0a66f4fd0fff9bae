import { EventTransitionCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { EDITORS } from './editors.ts'
import { eventLifecycle } from './lifecycle.ts'

/** Takes a named transition of an event. */
export const transition = (kind: Kind): Operation =>
  act(
    kind,
    { allowPortalKeys: true, allowedRoles: EDITORS },
    {
      path: 'transitions',
      method: 'transition',
      summary: 'Transition an event',
      description:
        'Performs a named transition. The leader and the core group can accept, decline and reinstate; organisers and facilitators can also confirm and cancel. Declining and cancelling require a reason. The upcoming occurrences follow.'
    },
    EventTransitionCreate,
    {
      problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'],
      run: async ({ before, facts, draft: { transition: name, reason }, call }) => {
        const move = { id: before.id, name, input: { reason } }
        await eventLifecycle.takeAll(call.db, [move], byCaller(call, facts), new Date())
        return undefined
      }
    }
  )
