import {
  CharterCommentCreate,
  CharterCommentQuery,
  CharterCommentTransitionCreate,
  COMMENT_TRANSITIONS
} from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import type { WriteModel } from '../../../core/model/write.ts'
import { act } from '../../../core/operation/actions.ts'
import { requirePerson } from '../../../core/operation/decide.ts'
import { type Kind, paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { del } from '../../../core/operation/mutations.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { allowed, get } from '../../../core/operation/queries.ts'
import { idOf, listUnder } from '../../../core/operation/sub-resources.ts'
import { refuseReadOnly } from '../../../core/operation/subject.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { charterKind } from '../charters/kind.ts'
import { commentFaults } from '../words.en.ts'
import { commentLifecycle } from './lifecycle.ts'
import { charterCommentModel } from './model.ts'
import { writeComment } from './write.ts'

const writeModel: WriteModel = { model: charterCommentModel, upsertKey: ['id'] }
const kind = {
  model: charterCommentModel,
  writeModel,
  noun: 'charterComments',
  singular: 'charterComment',
  path: 'charter-comments',
  subjectType: 'charter_comment',
  scope: 'charters'
} satisfies Kind
const anyone = { allowPortalKeys: false, allowedRoles: 'any' } as const

const creating: Operation = defineOperation({
  id: 'commentOnCharter',
  noun: 'charters',
  method: 'comment',
  verb: 'POST',
  path: `${pathOf(charterKind)}/comments`,
  summary: 'Comment on a draft of a charter',
  description:
    'Adds a comment of the acting person to a draft, or to one of its sections. All who see the draft can comment. Keys comment only for the person in `Guildhall-Actor`.',
  params: paramsOf(charterKind),
  body: CharterCommentCreate,
  scope: 'charters:write',
  ...anyone,
  problems: ['NOT_FOUND', 'CONFLICT', 'MOVE_NOT_ALLOWED', 'RULE_BROKEN'],
  graphql: { root: 'mutation', field: 'commentOnCharter' },
  answer: {
    kind: 'item',
    model: charterCommentModel,
    status: 201,
    run: async call => {
      const { caller, db, body } = call
      requirePerson(caller)
      if (caller.person === null) throw new ApiError('FORBIDDEN', commentFaults.unknown)
      const charter = await idOf(charterKind, call)
      await refuseReadOnly(db, 'charter', charter)
      return writeComment(db, charter, caller.person, body)
    }
  }
})

const transitioning: Operation = act(
  kind,
  anyone,
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a charter comment',
    description:
      'Resolves a comment, or reopens it. The leader, the core group, the authors of the draft and the author of the comment can do this.'
  },
  CharterCommentTransitionCreate,
  {
    problems: ['MOVE_NOT_ALLOWED'],
    run: async ({ before: { id }, facts, draft: { transition: name }, call }) => {
      await commentLifecycle.takeAll(call.db, [{ id, name, input: {} }], byCaller(call, facts), new Date())
      return undefined
    }
  }
)

const deleting = del(
  kind,
  { allowPortalKeys: false, allowedRoles: ['self'], evenReadOnly: true },
  'Deletes a comment. The person who wrote it can delete it.'
)

export const commentOperations: Operation[] = [
  listUnder(
    charterKind,
    anyone,
    {
      path: 'comments',
      method: 'comments',
      summary: 'List the comments on a charter',
      description:
        'Lists the comments on a draft, by creation by default. They are visible to the leader, the core group and everyone who may vote.'
    },
    charterCommentModel,
    CharterCommentQuery
  ),
  get(kind, anyone, 'Returns a comment on a draft by id.'),
  creating,
  transitioning,
  deleting,
  allowed(kind, anyone, () => [deleting], transitionsAllowed(commentLifecycle, transitioning, COMMENT_TRANSITIONS))
]
