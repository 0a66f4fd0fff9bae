import {
  AgendaAnswerSet,
  AgendaBallot,
  type AgendaItem,
  AgendaItemAnswerQuery,
  AgendaVote,
  type Allowed
} from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { AuthContext } from '../../../core/access/auth-context.ts'
import { decide } from '../../../core/operation/decide.ts'
import { paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { type Call, type CallOf, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { allowedEntry } from '../../../core/operation/queries.ts'
import { idOf, listUnder, readUnder } from '../../../core/operation/sub-resources.ts'
import { allow, authContextFor } from '../../../core/operation/subject.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { closed } from '../occurrences/phase.ts'
import { notInPerson } from '../rsvps/answering.ts'
import { answererOf } from '../rsvps/operations.ts'
import { answerQuestion, ballotOf, castVotes } from './inputs.ts'
import { agendaItemKind as kind } from './kind.ts'
import { KINDS } from './kinds.ts'
import { agendaAnswerModel } from './model.ts'

const anybody = { allowPortalKeys: true, allowedRoles: 'any' } as const

/** What members and those who run an event give an item, for themselves. */
const forThemselves = {
  noun: kind.noun,
  verb: 'PUT',
  params: paramsOf(kind),
  scope: 'events:write',
  allowPortalKeys: true,
  allowedRoles: ['member', ...EDITORS],
  subject: ({ params }: { params: Record<string, string> }) => ({ type: kind.subjectType, name: params.agendaItem! }),
  problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN']
} as const

/** The item, which is not held still: what it takes waits for its date. */
const given = async (operation: Operation, call: CallOf) => {
  const item = await idOf(kind, call)
  allow(operation, call.caller, await authContextFor(operation, call))
  return { item, person: answererOf(call.caller) }
}

const voting: Operation = defineOperation({
  ...forThemselves,
  id: 'setAgendaItemVote',
  method: 'vote',
  path: `${pathOf(kind)}/vote`,
  summary: 'Set my votes for a topic',
  description:
    'Sets how many of their votes the acting person gives a topic; 0 withdraws them, and retries are safe. Returns all their votes and how many are left. Members of the host can vote until the occurrence is over. Keys vote only for the person in `Guildhall-Actor`.',
  body: AgendaVote,
  graphql: { root: 'mutation', field: 'setAgendaItemVote' },
  answer: {
    kind: 'plain',
    status: 200,
    schema: AgendaBallot,
    run: async call => castVotes(call.db, { ...(await given(voting, call as never)), votes: call.body.votes })
  }
})

const answering: Operation = defineOperation({
  ...forThemselves,
  id: 'setAgendaItemAnswer',
  method: 'answer',
  path: `${pathOf(kind)}/answer`,
  summary: 'Set my answer to a question',
  description:
    'Sets the answer of the acting person to a question of an agenda; retries are safe. Members of the host can answer until the occurrence is over. Keys answer only for the person in `Guildhall-Actor`.',
  body: AgendaAnswerSet,
  graphql: { root: 'mutation', field: 'setAgendaItemAnswer' },
  answer: {
    kind: 'item',
    model: agendaAnswerModel,
    status: 200,
    run: async call => answerQuestion(call.db, { ...(await given(answering, call as never)), text: call.body.text })
  }
})

/** Whether the caller can give an item now what it takes, and else why not. */
export const giving = async ({ db, caller }: Call, item: string, facts: AuthContext): Promise<Allowed[]> => {
  const [row] = await db.run<{ kind: AgendaItem['kind']; occurrence: string }>(
    sql`select kind, occurrence_id as occurrence from agenda_items where id = ${item}`
  )
  const { takes } = KINDS[row!.kind]
  if (!takes) return []
  const operation = { votes: voting, answers: answering }[takes]
  const refusal = decide(operation, caller, facts) ?? notInPerson(caller) ?? (await closed(db, row!.occurrence))
  return [allowedEntry(operation.id, refusal)]
}

export const takingPartOperations: Operation[] = [
  voting,
  answering,
  readUnder(
    occurrenceKind,
    anybody,
    {
      path: 'ballot',
      method: 'ballot',
      summary: 'Get my votes for the agenda of an occurrence',
      description: 'Returns the votes of the acting person for the topics of an agenda, and how many are left.'
    },
    { schema: AgendaBallot, run: (id, { db, caller }) => ballotOf(db, id, answererOf(caller)) }
  ),
  listUnder(
    kind,
    anybody,
    {
      path: 'answers',
      method: 'answers',
      summary: 'List the answers to a question',
      description:
        'Lists what people answered to a question of an agenda, by creation by default. Until the answers are revealed, people see their own.'
    },
    agendaAnswerModel,
    AgendaItemAnswerQuery,
    'item'
  )
]
