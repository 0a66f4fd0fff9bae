import type { Static } from '@sinclair/typebox'
import { Message } from '../primitives/message.ts'
import { Choice, Count, Entity, Instant, Nullable, Prose, Ref, Text, Whole } from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'

export const DecisionMode = Choice('DecisionMode', ['majority', 'consent'] as const, {
  description: 'How the community decides: by majority, or by consent, where a reasoned objection stops a proposal.'
})
export type DecisionMode = Static<typeof DecisionMode>

export const VOTE_RESULTS = ['carried', 'no_quorum', 'no_majority', 'objected'] as const
export const VoteResult = Choice('VoteResult', VOTE_RESULTS, {
  description:
    '`carried`: the version is published. Otherwise it is a draft again. `no_quorum`: too few voted. `no_majority`: no more people agreed than objected. `objected`: an objection stopped it under consent.'
})
export type VoteResult = Static<typeof VoteResult>

export const CharterOutcome = Entity(
  'CharterOutcome',
  {
    result: Ref(VoteResult),
    decisionMode: Ref(DecisionMode),
    electorate: Count({ description: 'The number of people who could vote when the vote was closed.', examples: [5] }),
    quorum: Count({ description: 'How many of them had to vote.', examples: [3] }),
    agree: Count({ description: 'How many agreed.', examples: [3] }),
    object: Count({ description: 'How many objected.', examples: [1] }),
    abstain: Count({ description: 'How many abstained. They count towards the quorum.', examples: [0] }),
    closedAt: Instant({ description: 'When the vote was closed.', examples: ['2026-03-16T09:00:00.000Z'] }),
    reason: Text(1000, {
      description: 'The outcome, as text.',
      examples: ['4 of 5 people voted; 3 were required. 3 agreed, 1 objected, 0 abstained: the charter is published.']
    }),
    message: Ref(Message, {
      description: 'The outcome as structured data.',
      examples: [
        {
          id: 'vote.carried',
          values: {
            decisionMode: 'majority',
            voted: 4,
            electorate: 5,
            quorum: 3,
            agree: 3,
            object: 1,
            abstain: 0
          }
        }
      ]
    })
  },
  { description: 'The outcome of a vote on a charter.' }
)
export type CharterOutcome = Static<typeof CharterOutcome>

export const VOTE_REASON = 2000
export const MinorityView = Entity(
  'MinorityView',
  {
    text: Prose(VOTE_REASON, {
      description: 'Why the person objected, in their own words.',
      examples: ['It says nothing about people who join later.']
    }),
    voter: Nullable(Ref(PersonSummary), {
      description: 'Who objected; null if the person was erased or is not visible to the caller.'
    })
  },
  { description: 'The view of a person who objected to a version that was carried all the same.' }
)
export type MinorityView = Static<typeof MinorityView>

/** How often people voted on a version. */
export const voteRound = (description: string) => Whole(1, 1000, { description, examples: [1] })
