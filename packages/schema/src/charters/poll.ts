import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Count,
  Day,
  Entity,
  Id,
  Instant,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Prose,
  Ref,
  Several,
  Summary,
  stamps,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary } from '../primitives/summary.ts'

export const POLL_PURPOSES = ['review', 'closing'] as const
export const PollPurpose = Choice('PollPurpose', POLL_PURPOSES, {
  description:
    'What a poll is for. `review`: the members are heard for a review of the charter. `closing`: they are heard before the community closes.'
})
export type PollPurpose = (typeof POLL_PURPOSES)[number]

export const POLL_STATUSES = ['open', 'closed'] as const
export const PollStatus = Choice('PollStatus', POLL_STATUSES, {
  description: '`open`: members can answer. `closed`: its results are final.'
})
export type PollStatus = (typeof POLL_STATUSES)[number]

export const POLL_QUESTION_KINDS = ['choice', 'text'] as const
export const PollQuestionKind = Choice('PollQuestionKind', POLL_QUESTION_KINDS, {
  description: '`choice`: one of several choices. `text`: an answer in the person’s own words.'
})
export type PollQuestionKind = (typeof POLL_QUESTION_KINDS)[number]

const NAME = '^[a-z]+(_[a-z]+)*$'
const question = Type.String({
  maxLength: 100,
  pattern: NAME,
  description: 'The id of the question, unique in its poll.',
  examples: ['charter_says']
})
const choice = Type.String({
  maxLength: 100,
  pattern: NAME,
  description: 'The id of the choice.',
  examples: ['partly']
})

/** How long an answer in a person’s own words can be, in characters. */
export const POLL_TEXT_MAX = 1000

export const PollChoice = Entity(
  'PollChoice',
  { choice, text: Line(300, { description: 'What the choice says.', examples: ['Partly'] }) },
  { description: 'One of the choices of a question.' }
)
export const PollQuestion = Entity(
  'PollQuestion',
  {
    question,
    kind: Ref(PollQuestionKind),
    text: Line(300, { description: 'What is asked.', examples: ['Does the charter still say what we do?'] }),
    choices: List(Ref(PollChoice), 20, { description: 'The choices, in order; empty for a text.' })
  },
  { description: 'A question of a poll. Each can be left without an answer.' }
)
export type PollQuestion = Static<typeof PollQuestion>

export const PollChoiceCount = Entity(
  'PollChoiceCount',
  { choice, count: Count({ description: 'How many people chose it.', examples: [7] }) },
  { description: 'How often a choice was made.' }
)
const opinion = (description: string) =>
  Prose(POLL_TEXT_MAX, { description, examples: ['Name what we stop doing, not only what we add.'] })

export const PollResult = Entity(
  'PollResult',
  {
    question,
    counts: List(Ref(PollChoiceCount), 20, { description: 'How often each choice was made; empty for a text.' }),
    texts: List(opinion('An answer, without a name.'), 10_000, {
      description: 'The answers in words, in random order; empty for a choice.'
    })
  },
  { description: 'What was answered to a question. Answers of one person to several questions cannot be joined.' }
)
export type PollResult = Static<typeof PollResult>

const members = {
  id: Id({ description: 'The poll’s id.' }),
  purpose: Ref(PollPurpose),
  status: Ref(PollStatus),
  closesOn: Day({ description: 'The last day on which members can answer.', examples: ['2026-12-14'] }),
  answerCount: Count({ description: 'How many people have answered.', examples: [12] }),
  suppressed: Type.Boolean({
    description: 'Whether it was closed with fewer than 5 answers, so that nothing of them is shown or kept.',
    examples: [false]
  }),
  questions: List(Ref(PollQuestion), 20, { description: 'What is asked.' }),
  results: List(Ref(PollResult), 20, {
    description: 'What was answered; empty while the poll is open, and if suppressed.'
  })
}

export const PollSummary = Summary('Poll', members)

export const Poll = Entity(
  'Poll',
  {
    ...members,
    community: Nullable(Ref(CommunitySummary), {
      description: 'The community whose active members are asked; null if not visible to the caller.'
    }),
    closedAt: Nullable(Instant({ readOnly: true, description: 'When it was closed; null if open.' })),
    ...stamps,
    ...version
  },
  {
    description:
      'Questions to the active members of a community, answered once each and without a name: who answered what is on no record.'
  }
)
export type Poll = Static<typeof Poll>

const ballot = Type.String({
  minLength: 43,
  maxLength: 43,
  pattern: '^[A-Za-z0-9_-]{43}$',
  description: 'The ballot of the person who answers.',
  examples: ['Jd0mSvBYn2qsfyzXwq2QK7eeyJhbGciOiJFZERTQSJ9']
})

export const PollBallot = Entity(
  'PollBallot',
  { ballot },
  {
    description:
      'A ballot: it shows that a person may answer, and not who. It is computed and not stored: the same person gets the same one each time.'
  }
)
export type PollBallot = Static<typeof PollBallot>

export const PollAnswer = Entity(
  'PollAnswer',
  {
    question,
    choice: Type.Optional(Nullable(choice, { description: 'The choice, for a question with choices.' })),
    text: Type.Optional(
      Nullable(opinion('The answer in the person’s own words, for a text.'), {
        description: 'The answer in the person’s own words, for a text.'
      })
    )
  },
  { description: 'The answer to one question.' }
)
export type PollAnswer = Static<typeof PollAnswer>

export const PollAnswerCreate = Entity(
  'PollAnswerCreate',
  {
    ballot,
    answers: Type.Array(Ref(PollAnswer), {
      minItems: 1,
      maxItems: 20,
      description: 'The answers, at most one to each question.'
    })
  },
  {
    description: 'The answers of one person to a poll, with their ballot.',
    examples: [
      {
        ballot: 'Jd0mSvBYn2qsfyzXwq2QK7eeyJhbGciOiJFZERTQSJ9',
        answers: [
          { question: 'charter_says', choice: 'partly' },
          { question: 'should_change', text: 'Name what we stop doing, not only what we add.' }
        ]
      }
    ]
  }
)
export type PollAnswerCreate = Static<typeof PollAnswerCreate>

export const PollReceipt = Entity(
  'PollReceipt',
  {
    counted: Type.Boolean({
      description:
        'Whether these answers are counted. False if answers with this ballot were counted before; those stay.',
      examples: [true]
    })
  },
  { description: 'Whether answers to a poll were counted.' }
)
export type PollReceipt = Static<typeof PollReceipt>

export const PollPage = PageOf(Poll)
export const PollQuery = Entity(
  'PollQuery',
  {
    ...listQuery(['closesOn', 'createdAt', 'updatedAt'], 'createdAt'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    purpose: Several(Ref(PollPurpose), 'Filter by purpose.'),
    status: Several(Ref(PollStatus), 'Filter by status.')
  },
  { description: 'Parameters for listing polls.' }
)
export type PollQuery = Static<typeof PollQuery>
