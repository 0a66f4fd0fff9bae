import { SuccessionAnswer } from '@guildhall/schema'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { answerSuccession } from './answer.ts'
import { successionModel } from './model.ts'

const kind = {
  model: successionModel,
  noun: 'successions',
  singular: 'succession',
  subjectType: 'succession',
  scope: 'pages'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

const answering = act(
  kind,
  { allowPortalKeys: true, allowedRoles: ['self'] },
  {
    path: 'answers',
    method: 'answer',
    id: 'answerSuccession',
    field: 'answerSuccession',
    summary: 'Accept or decline to take over',
    description:
      'Records the answer of the person who received the request. Accepting hands over the role at once (or makes them the stand-in during a leave); after a refusal, another person receives the request.'
  },
  SuccessionAnswer,
  { problems: ['MOVE_NOT_ALLOWED'], run: answerSuccession }
)

export const successionOperations: Operation[] = [
  list(kind, reading, 'Lists requests to take over: to whom, for what, and the answers; oldest first by default.'),
  get(kind, reading, 'Returns a succession by id.'),
  answering,
  allowed(kind, reading, () => [answering])
]
