import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Entity,
  Id,
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
import { PersonSummary } from '../primitives/summary.ts'
import { CharterSummary } from './charter.ts'
import { VOTE_REASON, voteRound } from './outcome.ts'

export const VoteAnswer = Choice('VoteAnswer', ['agree', 'object', 'abstain'] as const, {
  description: 'The answer of a person who votes. An objection requires a reason.'
})
export type VoteAnswer = Static<typeof VoteAnswer>

const reason = Nullable(
  Prose(VOTE_REASON, {
    description:
      'The reason, in the person’s own words; required to object. If the version is carried all the same, an objection remains with it as a minority view.',
    examples: ['It says nothing about people who join later.']
  })
)

export const CharterVote = Entity(
  'CharterVote',
  {
    id: Id({ description: 'The vote’s id.' }),
    charter: Ref(CharterSummary, { description: 'The version that it is about.' }),
    voter: Nullable(Ref(PersonSummary), {
      description: 'Who voted; null if the person was erased or is not visible to the caller.'
    }),
    answer: Ref(VoteAnswer),
    reason,
    round: voteRound('The vote that it belongs to, where there were several on this version: 1, 2 and so on.'),
    isCounted: Nullable(
      Type.Boolean({
        readOnly: true,
        description:
          'Whether it was counted when the vote was closed: votes of people who can no longer vote by then are not. Null before.',
        examples: [true]
      })
    ),
    ...stamps,
    ...version
  },
  { description: 'A person’s vote on a draft of a charter.' }
)
export type CharterVote = Static<typeof CharterVote>

export const CharterVoteSet = Entity(
  'CharterVoteSet',
  { answer: Ref(VoteAnswer), reason: Type.Optional(reason) },
  {
    description: 'The vote of the acting person. It can be changed until the vote ends.',
    examples: [{ answer: 'agree' }]
  }
)
export type CharterVoteSet = Static<typeof CharterVoteSet>

export const CharterVotePage = PageOf(CharterVote)
export const CharterVoteQuery = Entity(
  'CharterVoteQuery',
  {
    ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
    voter: Several(Named('a person'), 'Filter by the person who voted (id).'),
    answer: Several(Ref(VoteAnswer), 'Filter by answer.'),
    round: Type.Optional(voteRound('Filter by the vote, where there were several on this version.'))
  },
  { description: 'Parameters for listing votes on a charter.' }
)
export type CharterVoteQuery = Static<typeof CharterVoteQuery>
