import { type Static, Type } from '@sinclair/typebox'
import { Count, Entity, Instant, List, Nullable, Prose, Ref, Whole } from '../primitives/shapes.ts'

const rating = Whole(1, 5, { description: 'How it was, from 1 (poor) to 5 (excellent).', examples: [4] })
const comment = Nullable(Prose(2000, { description: 'What was good, and what could be better.' }), {
  examples: ['The examples helped. Ten minutes less would do.']
})

export const FeedbackSet = Entity(
  'FeedbackSet',
  { rating, comment: Type.Optional(comment) },
  {
    description: 'The feedback of the acting person on an occurrence.',
    examples: [{ rating: 4, comment: 'The examples helped. Ten minutes less would do.' }]
  }
)
export type FeedbackSet = Static<typeof FeedbackSet>

export const Feedback = Entity(
  'Feedback',
  {
    rating: Nullable(rating, { description: 'Their rating, from 1 (poor) to 5 (excellent); null if they gave none.' }),
    comment,
    updatedAt: Nullable(Instant({ description: 'When they gave it.', examples: ['2026-12-03T15:10:00.000Z'] }))
  },
  { description: 'The feedback of the acting person, which nobody else can read.' }
)
export type Feedback = Static<typeof Feedback>

export const FeedbackRating = Entity(
  'FeedbackRating',
  { rating, count: Count({ description: 'How many people gave this rating.', examples: [7] }) },
  { description: 'How often a rating was given.' }
)

export const FeedbackSummary = Entity(
  'FeedbackSummary',
  {
    suppressed: Type.Boolean({
      description: 'Whether there are fewer than 5 answers, so that nothing is shown.',
      examples: [false]
    }),
    count: Nullable(Count({ description: 'How many people answered.', examples: [12] }), {
      description: 'How many of the answers it is of; null if suppressed.'
    }),
    average: Nullable(Type.Number({ minimum: 1, maximum: 5, description: 'The average rating.', examples: [4.25] }), {
      description: 'The average rating; null if suppressed.'
    }),
    ratings: List(Ref(FeedbackRating), 5, { description: 'How often each rating was given; empty if suppressed.' }),
    comments: List(Prose(2000, { description: 'A comment.', examples: ['The examples helped.'] }), 10_000, {
      description: 'The comments without names, in alphabetical order; empty if suppressed.'
    })
  },
  {
    description:
      'The feedback on an occurrence. It is shown from 5 answers up, and updated when 5 more people have answered or changed their answer.'
  }
)
export type FeedbackSummary = Static<typeof FeedbackSummary>
