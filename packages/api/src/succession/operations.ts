import { SuccessionAnswer } from '@guildhall/schema'
import type { Kind } from '../service/kind.ts'
import type { Operation } from '../service/operation.ts'
import { allowed, get, list } from '../service/reading.ts'
import { act } from '../service/under.ts'
import { answerSuccession } from './answer.ts'
import { successionResource } from './resource.ts'

const kind: Kind = {
  resource: successionResource,
  noun: 'successions',
  singular: 'succession',
  standing: 'succession',
  scope: 'pages'
}
const reading = { bound: true, persons: 'any' } as const

const answering = act(
  kind,
  { bound: true, persons: ['self'] },
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
