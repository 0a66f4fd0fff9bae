import { type Static, Type } from '@sinclair/typebox'
import { Choice, Entity, Line, List, Named, Nullable, PageOf, Ref, Text, Whole } from '../primitives/shapes.ts'

export const OverlapKind = Choice('OverlapKind', ['community', 'organisation'] as const, {
  description: 'Whether it is a community or an organisation with a task.'
})
export type OverlapKind = Static<typeof OverlapKind>

export const OVERLAP_ANSWERS = ['distinct', 'join', 'merge'] as const
export const OverlapAnswerKind = Choice('OverlapAnswerKind', OVERLAP_ANSWERS, {
  description: 'The community is distinct (with a reason), joins the existing one, or merges with it.'
})
export type OverlapAnswerKind = Static<typeof OverlapAnswerKind>

const Share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description, examples: [0.62] })
const shares = {
  name: Nullable(Share('The similarity of the names.')),
  mission: Nullable(Share('The similarity of the missions.')),
  topics: Nullable(Share('The share of common topics.'))
}

export const OverlapParts = Entity('OverlapParts', shares, {
  description: 'The parts of the score. A part is null and does not count if either side has no value for it.'
})

export const OverlapFormula = Entity(
  'OverlapFormula',
  {
    id: Line(60, { description: 'The formula.', examples: ['overlap'] }),
    version: Whole(1, 1000, { description: 'Its version; any change creates a new one.', examples: [1] }),
    weights: Ref(OverlapParts, { description: 'The weight of each part.' }),
    likelyFrom: Share('The score from which an overlap is likely.')
  },
  { description: 'The formula used to score the overlaps.' }
)

export const OverlapAnswer = Entity(
  'OverlapAnswer',
  {
    answer: Ref(OverlapAnswerKind),
    because: Nullable(Text(2000, { description: 'The reason.', examples: ['They repair bridges; we plan new ones.'] }))
  },
  { description: 'A page request’s answer to an overlap.' }
)

export const Overlap = Entity(
  'Overlap',
  {
    kind: Ref(OverlapKind),
    id: Type.String({ format: 'uuid', maxLength: 36, description: 'The community or organisation (id).' }),
    slug: Nullable(
      Line(100, {
        description: 'The community’s slug; null for an organisation.',
        examples: ['service-design']
      })
    ),
    title: Line(200, { description: 'Its name, as plain text.', examples: ['Service Design'] }),
    score: Share('The similarity of both, from 0 to 1.'),
    likely: Type.Boolean({ description: 'Whether the score makes an overlap likely.' }),
    parts: Ref(OverlapParts),
    formula: Ref(OverlapFormula),
    name: Text(2000, {
      description: 'The name, with matched words between `<mark>` and `</mark>` and all other text escaped as HTML.',
      examples: ['<mark>Service</mark> Design']
    }),
    excerpt: Nullable(
      Text(4000, { description: 'The part of its mission that matches best, marked and escaped in the same way.' })
    ),
    matchedWords: List(Line(100, { description: 'A word, in lower case.', examples: ['services'] }), 100, {
      description: 'The matched words, the most significant first.'
    }),
    sharedTopics: List(Line(80, { description: 'A topic.', examples: ['design'] }), 30, {
      description: 'The topics that both share.'
    }),
    answer: Nullable(Ref(OverlapAnswer), {
      description: 'The page request’s answer to it; null without a page request, or if not answered yet.',
      examples: [null]
    })
  },
  { description: 'An existing community or organisation with the same purpose.' }
)
export type Overlap = Static<typeof Overlap>

export const OverlapPage = PageOf(Overlap, 50)

const limit = Type.Optional(Whole(1, 50, { default: 10, description: 'Maximum number of results, 1 to 50.' }))

export const OverlapQuery = Entity(
  'OverlapQuery',
  {
    name: Type.Optional(Line(200, { description: 'The name of the planned community.', examples: ['Service Design'] })),
    mission: Type.Optional(
      Text(4000, { description: 'Its purpose.', examples: ['Make every service simple to use.'] })
    ),
    topics: Type.Optional(
      Line(1000, { description: 'Its topics, separated by commas.', examples: ['design,user research'] })
    ),
    community: Type.Optional(
      Named('a community', {
        description: 'An existing community (slug or id). Its own details are compared where no other values are sent.'
      })
    ),
    limit
  },
  { description: 'The planned community: any of name, mission and topics, or an existing community.' }
)
export type OverlapQuery = Static<typeof OverlapQuery>

export const RequestOverlapQuery = Entity(
  'RequestOverlapQuery',
  { limit },
  {
    description: 'Parameters for listing the overlaps of a page request.'
  }
)
