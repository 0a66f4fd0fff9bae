import { WAY_ANSWER_TRANSITIONS, WayAnswerCreate, WayAnswerTransitionCreate } from '@guildhall/schema'
import { byCaller } from '../../../core/lifecycle/actors.ts'
import { transitionsAllowed } from '../../../core/lifecycle/allowed.ts'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { create } from '../../../core/operation/mutations.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { MANAGERS } from '../../../core/operation/subject.ts'
import { wayAnswerLifecycle } from './lifecycle.ts'
import { wayAnswerModel, wayAnswerWritable } from './model.ts'
import { fillAnswer, submitAnswer } from './submit.ts'

const kind = {
  model: wayAnswerModel,
  writeModel: wayAnswerWritable,
  noun: 'wayAnswers',
  singular: 'wayAnswer',
  path: 'way-answers',
  subjectType: 'way_answer',
  scope: 'communities'
} satisfies Kind
const reading = { allowPortalKeys: false, allowedRoles: 'any' } as const

const transitioning = act(
  kind,
  { allowPortalKeys: false, allowedRoles: ['self', ...MANAGERS] },
  {
    path: 'transitions',
    method: 'transition',
    summary: 'Transition a way answer',
    description:
      'Performs a named transition. The leader, the core group and the admins of the portals accept or decline; on an open role the leader and the admins decide. Accepting begins the term of an open role, for which the person has to be an active member, and thanks the person with a kudo for everything else, where `reason` has the words. Declining requires a reason. The person can withdraw.'
  },
  WayAnswerTransitionCreate,
  {
    problems: ['MOVE_NOT_ALLOWED', 'CAUSE_NEEDED'],
    run: async ({ before, facts, draft: { transition: name, reason }, call }) => {
      const move = { id: before.id, name, input: { reason } }
      await wayAnswerLifecycle.takeAll(call.db, [move], byCaller(call, facts), new Date())
      return undefined
    }
  }
)

export const wayAnswerOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the answers to ways to contribute that are visible to the caller, oldest first by default. People see their own, and those who manage a community all of its answers.'
  ),
  get(kind, reading, 'Returns an answer to a way to contribute by id.'),
  create(
    kind,
    reading,
    WayAnswerCreate,
    'Answers one of the ways to contribute to a community for the acting person. The leader and the core group are notified. Keys answer only for the person in `Guildhall-Actor`.',
    fillAnswer,
    submitAnswer
  ),
  transitioning,
  allowed(kind, reading, () => [], transitionsAllowed(wayAnswerLifecycle, transitioning, WAY_ANSWER_TRANSITIONS))
]
