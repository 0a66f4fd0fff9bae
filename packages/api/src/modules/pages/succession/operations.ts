import { SuccessionAnswer } from '@guildhall/schema'
import { act } from '../../../core/operation/actions.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import type { Operation } from '../../../core/operation/operation.ts'
import { allowed, get, list } from '../../../core/operation/queries.ts'
import { answerSuccession } from './answer.ts'
import { successionModel } from './model.ts'

const kind: Kind = {
  model: successionModel,
  noun: 'successions',
  singular: 'succession',
  subjectType: 'succession',
  scope: 'pages'
}
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

const answering = act(
  kind,
  { allowPortalKeys: true, allowedRoles: ['self'] },
  {
    path: 'answers',
    method: 'answer',
    id: 'answerSuccession',
    field: 'answerSuccession',
    summary: 'Say whether you take over',
    description:
      'The person who is asked says yes, which hands the role over at once (or makes them the stand-in of a leave), or no, and somebody else is asked.'
  },
  SuccessionAnswer,
  { problems: ['MOVE_NOT_ALLOWED'], run: answerSuccession }
)

export const successionOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists who was asked to take over what, and what they answered, oldest first unless sorted otherwise.'
  ),
  get(kind, reading, 'Reads one such question by its id.'),
  answering,
  allowed(kind, reading, () => [answering])
]
