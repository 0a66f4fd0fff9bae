import { CharterTransitionCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/access/actors.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { charterKind } from './kind.ts'
import { CHARTER_KEEPERS, charterLifecycle } from './lifecycle.ts'

/** Takes a named transition of a version. */
export const transitioning: Operation = act(
  charterKind,
  { allowPortalKeys: false, allowedRoles: CHARTER_KEEPERS },
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a charter',
    description:
      'Performs a named transition. The leader and the core group can publish and withdraw versions or, while the community has no leader, its author. Publishing a version ends the one before it.'
  },
  CharterTransitionCreate,
  {
    problems: ['MOVE_NOT_ALLOWED'],
    run: async ({ before, facts, draft: { transition: name }, call }) => {
      await charterLifecycle.takeAll(call.db, [{ id: before.id, name, input: {} }], byCaller(call, facts), new Date())
      return undefined
    }
  }
)
