import { PollAnswerCreate, PollBallot, PollReceipt } from '@guildhall/schema'
import { requirePerson } from '../../../core/operation/decide.ts'
import { type Kind, paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { idOf } from '../../../core/operation/sub-resources.ts'
import { issueBallot, takeAnswers } from './answer.ts'
import { pollModel } from './model.ts'

const kind = {
  model: pollModel,
  noun: 'polls',
  singular: 'poll',
  subjectType: 'poll',
  scope: 'charters'
} satisfies Kind
const reading = { allowPortalKeys: true, allowedRoles: 'any' } as const

export const pollOperations: Operation[] = [
  list(
    kind,
    reading,
    'Lists the polls visible to the caller, oldest first by default. The active members of the community see them, and those who manage it.'
  ),
  get(kind, reading, 'Returns a poll by id, with its results once it is closed.'),
  defineOperation({
    id: 'requestPollBallot',
    noun: 'polls',
    method: 'requestBallot',
    verb: 'POST',
    path: `${pathOf(kind)}/ballots`,
    summary: 'Request my ballot for a poll',
    description:
      'Returns the ballot of the acting person, who is an active member of the community. It is computed and not stored: the same person gets the same ballot each time, and no record says who requested one. Keys request ballots only for the person in `Guildhall-Actor`.',
    params: paramsOf(kind),
    scope: 'votes:write',
    ...reading,
    anonymous: true,
    problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN'],
    graphql: { root: 'mutation', field: 'requestPollBallot' },
    answer: {
      kind: 'plain',
      status: 200,
      schema: PollBallot,
      run: async call => {
        requirePerson(call.caller)
        const poll = await idOf(kind, call)
        return { ballot: await issueBallot(call.db, poll, call.caller.person, new Date()) }
      }
    }
  }),
  defineOperation({
    id: 'answerPoll',
    noun: 'polls',
    method: 'answer',
    verb: 'POST',
    path: `${pathOf(kind)}/answers`,
    summary: 'Answer a poll',
    description:
      'Takes the answers that belong to a ballot. Who sends them does not matter and is not recorded: a portal can send them with its own key, without `Guildhall-Actor`. Answers are final. Retries are safe: a ballot counts once, and what is sent with it again changes nothing.',
    params: paramsOf(kind),
    body: PollAnswerCreate,
    scope: 'votes:write',
    ...reading,
    anonymous: true,
    problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN', 'UNKNOWN_REFERENCE'],
    graphql: { root: 'mutation', field: 'answerPoll' },
    answer: {
      kind: 'plain',
      status: 200,
      schema: PollReceipt,
      run: async call => {
        const poll = await idOf(kind, call)
        const { ballot, answers } = call.body
        return { counted: await takeAnswers(call.db, poll, ballot, answers, new Date()) }
      }
    }
  })
]
