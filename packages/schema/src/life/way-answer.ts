import { type Static, Type } from '@sinclair/typebox'
import { WayKind } from '../directory/community.ts'
import { Role } from '../directory/role.ts'
import {
  Choice,
  Entity,
  Id,
  Instant,
  Line,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Prose,
  Ref,
  Several,
  stamps,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'

export const WAY_ANSWER_STATUSES = ['open', 'accepted', 'declined', 'withdrawn'] as const
export const WayAnswerStatus = Choice('WayAnswerStatus', WAY_ANSWER_STATUSES, {
  description: '`open`, until the leader or the core group accepts or declines it, or the person withdraws it.'
})
export type WayAnswerStatus = (typeof WAY_ANSWER_STATUSES)[number]

export const WAY_ANSWER_TRANSITIONS = ['accept', 'decline', 'withdraw'] as const
export const WayAnswerTransition = Choice('WayAnswerTransition', WAY_ANSWER_TRANSITIONS, {
  description: 'The transition to perform.'
})
export type WayAnswerTransition = (typeof WAY_ANSWER_TRANSITIONS)[number]

const message = (description: string) =>
  Nullable(Prose(2000, { description, examples: ['I would like to facilitate the open hour from May.'] }))
const words = (description: string) =>
  Nullable(Prose(2000, { description, examples: ['Thank you, that helps us a lot.'] }))
const identifier = (description: string) =>
  Nullable(Type.String({ format: 'uuid', maxLength: 36, readOnly: true, description, examples: [null] }))

export const WayAnswer = Entity(
  'WayAnswer',
  {
    id: Id({ description: 'The answer’s id.' }),
    community: Nullable(Ref(CommunitySummary), {
      description: 'The community whose way to contribute it answers; null if not visible to the caller.'
    }),
    person: Nullable(Ref(PersonSummary), { description: 'The person who answers.' }),
    way: Type.String({
      format: 'uuid',
      maxLength: 36,
      description: 'The way to contribute (id), as the community lists it in `waysToContribute`.'
    }),
    kind: Ref(WayKind),
    title: Line(200, {
      description: 'Its title at the time of the answer.',
      examples: ['Facilitator for our open hour']
    }),
    role: Nullable(Ref(Role), { description: 'The role that is free; null for other ways.' }),
    message: message('The words of the person; null if there are none.'),
    status: Ref(WayAnswerStatus),
    reason: words('The words of the decision; null if there are none.'),
    decidedBy: Nullable(Ref(PersonSummary), {
      readOnly: true,
      description: 'Who decided; null if a key did, or if it is not decided.'
    }),
    decidedAt: Nullable(Instant({ readOnly: true, description: 'When it was accepted or declined.' })),
    term: identifier('The term (id) that began with the acceptance of an open role; null otherwise.'),
    kudo: identifier('The kudo (id) by which the person was thanked; null otherwise.'),
    ...stamps,
    ...version
  },
  { description: 'A person’s answer to one of the ways to contribute to a community.' }
)
export type WayAnswer = Static<typeof WayAnswer>

export const WayAnswerCreate = Entity(
  'WayAnswerCreate',
  {
    community: Named('the community'),
    way: Type.String({
      format: 'uuid',
      maxLength: 36,
      description: 'The `id` of the way to contribute, as the community lists it.',
      examples: ['019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4']
    }),
    message: Type.Optional(message('Words to the leader and the core group.'))
  },
  { description: 'An answer of the calling person to a way to contribute.' }
)
export type WayAnswerCreate = Static<typeof WayAnswerCreate>

export const WayAnswerTransitionCreate = Entity(
  'WayAnswerTransitionCreate',
  {
    transition: Ref(WayAnswerTransition),
    reason: Type.Optional(
      words(
        'Words to the person. Required to decline. With `accept` they are also given as a kudo, except for an open role.'
      )
    )
  },
  { description: 'A decision on an answer, or its withdrawal.', examples: [{ transition: 'accept' }] }
)
export type WayAnswerTransitionCreate = Static<typeof WayAnswerTransitionCreate>

export const WayAnswerPage = PageOf(WayAnswer)
export const WayAnswerQuery = Entity(
  'WayAnswerQuery',
  {
    ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    person: Several(Named('a person'), 'Filter by the person who answers (id).'),
    status: Several(Ref(WayAnswerStatus), 'Filter by status.')
  },
  { description: 'Parameters for listing answers to ways to contribute.' }
)
export type WayAnswerQuery = Static<typeof WayAnswerQuery>
