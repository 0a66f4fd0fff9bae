import { Feedback, FeedbackSet, FeedbackSummary } from '@guildhall/schema'
import { paramsOf, pathOf } from '../../../core/operation/kind.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { idOf, readUnder } from '../../../core/operation/sub-resources.ts'
import { EDITORS } from '../events/editors.ts'
import { occurrenceKind } from '../occurrences/kind.ts'
import { answererOf } from '../rsvps/operations.ts'
import { feedbackOf, giveFeedback, summaryOf } from './give.ts'

const anybody = { allowPortalKeys: true, allowedRoles: 'any' } as const

export const feedbackOperations: Operation[] = [
  defineOperation({
    id: 'setOccurrenceFeedback',
    noun: 'occurrences',
    method: 'setFeedback',
    verb: 'PUT',
    path: `${pathOf(occurrenceKind)}/feedback`,
    summary: 'Set my feedback on an occurrence',
    description:
      'Sets the rating and the comment of the acting person; retries are safe. Only they can read it: others see the summary. People can give feedback who were there or said that they would be, once it has started. Keys give feedback only for the person in `Guildhall-Actor`.',
    params: paramsOf(occurrenceKind),
    body: FeedbackSet,
    scope: 'attendance:write',
    ...anybody,
    problems: ['NOT_FOUND', 'CONFLICT', 'RULE_BROKEN'],
    graphql: { root: 'mutation', field: 'setOccurrenceFeedback' },
    answer: {
      kind: 'plain',
      status: 200,
      schema: Feedback,
      run: async call => {
        const occurrence = await idOf(occurrenceKind, call)
        return giveFeedback(call.db, { ...call.body, occurrence, person: answererOf(call.caller) })
      }
    }
  }),
  readUnder(
    occurrenceKind,
    anybody,
    {
      path: 'feedback/own',
      method: 'ownFeedback',
      scope: 'attendance:read',
      summary: 'Get my feedback on an occurrence',
      description: 'Returns the rating and the comment that the acting person gave.'
    },
    {
      schema: Feedback,
      run: (occurrence, { db, caller }) => feedbackOf(db, { occurrence, person: answererOf(caller) })
    }
  ),
  readUnder(
    occurrenceKind,
    { allowPortalKeys: true, allowedRoles: ['member', ...EDITORS] },
    {
      path: 'feedback',
      method: 'feedback',
      scope: 'attendance:read',
      summary: 'Get the feedback on an occurrence',
      description:
        'Returns the average, the distribution and the comments without names, from 5 answers up. It is updated when 5 more people have answered or changed their answer, so that no answer can be worked out from a difference. Visible to members of the host, organisers, facilitators and the people who manage it.'
    },
    { schema: FeedbackSummary, run: (occurrence, { db }) => summaryOf(db, occurrence) }
  )
]
