import { CharterTransitionCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { charterLacks } from '../words.en.ts'
import { charterKind } from './kind.ts'
import { CHARTER_KEEPERS, charterLifecycle } from './lifecycle.ts'

const needFitting = ({ transition, until }: CharterTransitionCreate) => {
  if (until !== undefined && transition !== 'open_vote')
    throw new ApiError('RULE_BROKEN', charterLacks.only_votes_end, [
      { pointer: '/until', detail: charterLacks.only_votes_end }
    ])
}

/** Takes a named transition of a version. */
export const transitioning: Operation = act(
  charterKind,
  { allowPortalKeys: false, allowedRoles: CHARTER_KEEPERS },
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a charter',
    description:
      'Performs a named transition. The leader and the core group can open a vote on a draft and withdraw versions or, while the community has no leader, its author. A vote ends when all who may vote have voted, or at its end: the version is then published, or a draft again. Without a vote a version is published only where there is neither a leader nor a core group, or as the statement of a key. Publishing a version ends the one before it.'
  },
  CharterTransitionCreate,
  {
    problems: ['MOVE_NOT_ALLOWED'],
    run: async ({ before, facts, draft, call }) => {
      needFitting(draft)
      const { transition: name, ...input } = draft
      await charterLifecycle.takeAll(call.db, [{ id: before.id, name, input }], byCaller(call, facts), new Date())
      return undefined
    }
  }
)
