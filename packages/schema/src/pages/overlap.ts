import { type Static, Type } from '@sinclair/typebox'
import { Choice, Entity, Line, List, Named, Nullable, PageOf, Ref, Text, Whole } from '../primitives/shapes.ts'

export const OverlapKind = Choice('OverlapKind', ['community', 'organisation'] as const, {
  description: 'Whether it is a community, or an organisation that is tasked with something.'
})
export type OverlapKind = Static<typeof OverlapKind>

export const OVERLAP_ANSWERS = ['distinct', 'join', 'merge'] as const
export const OverlapAnswerKind = Choice('OverlapAnswerKind', OVERLAP_ANSWERS, {
  description: 'It is another thing (and why), the community joins it, or both become one.'
})
export type OverlapAnswerKind = Static<typeof OverlapAnswerKind>

const Share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description, examples: [0.62] })
const shares = {
  name: Nullable(Share('How alike the names are.')),
  mission: Nullable(Share('How alike the missions are.')),
  topics: Nullable(Share('How many topics they share.'))
}

export const OverlapParts = Entity('OverlapParts', shares, {
  description: 'What the score is made of; null where one of both says nothing of it, which then does not count.'
})

export const OverlapFormula = Entity(
  'OverlapFormula',
  {
    id: Line(60, { description: 'The formula.', examples: ['overlap'] }),
    version: Whole(1, 1000, { description: 'Its version; any change makes a new one.', examples: [1] }),
    weights: Ref(OverlapParts, { description: 'What each part weighs.' }),
    likelyFrom: Share('From which score on an overlap is likely.')
  },
  { description: 'By what the overlaps were scored.' }
)

export const OverlapAnswer = Entity(
  'OverlapAnswer',
  {
    answer: Ref(OverlapAnswerKind),
    because: Nullable(Text(2000, { description: 'Why.', examples: ['They repair bridges; we plan new ones.'] }))
  },
  { description: 'What a page request says of an overlap.' }
)

export const Overlap = Entity(
  'Overlap',
  {
    kind: Ref(OverlapKind),
    id: Type.String({ format: 'uuid', maxLength: 36, description: 'The community or organisation (id).' }),
    slug: Nullable(
      Line(100, {
        description: 'The community’s name in URLs; null for an organisation.',
        examples: ['service-design']
      })
    ),
    title: Line(200, { description: 'Its name, plain.', examples: ['Service Design'] }),
    score: Share('How much both are alike, from 0 to 1.'),
    likely: Type.Boolean({ description: 'Whether the score makes an overlap likely.' }),
    parts: Ref(OverlapParts),
    formula: Ref(OverlapFormula),
    name: Text(2000, {
      description: 'The name, the matched words between `<mark>` and `</mark>`, all else escaped as HTML.',
      examples: ['<mark>Service</mark> Design']
    }),
    excerpt: Nullable(
      Text(4000, { description: 'The part of its mission that matches best, marked and escaped in the same way.' })
    ),
    matchedWords: List(Line(100, { description: 'A word, in small letters.', examples: ['services'] }), 100, {
      description: 'Its words that were matched, those that tell most first.'
    }),
    sharedTopics: List(Line(80, { description: 'A topic.', examples: ['design'] }), 30, {
      description: 'The topics that both name.'
    }),
    answer: Nullable(Ref(OverlapAnswer), {
      description: 'What the page request answers to it; null without one, or where nothing was answered yet.',
      examples: [null]
    })
  },
  { description: 'Something that exists already and is about the same.' }
)
export type Overlap = Static<typeof Overlap>

export const OverlapPage = PageOf(Overlap, 50)

const limit = Type.Optional(Whole(1, 50, { default: 10, description: 'How many at most, 1 to 50.' }))

export const OverlapQuery = Entity(
  'OverlapQuery',
  {
    name: Type.Optional(Line(200, { description: 'The name of what is planned.', examples: ['Service Design'] })),
    mission: Type.Optional(
      Text(4000, { description: 'What it is for.', examples: ['Make every service simple to use.'] })
    ),
    topics: Type.Optional(
      Line(1000, { description: 'Its topics, separated by commas.', examples: ['design,user research'] })
    ),
    community: Type.Optional(
      Named('a community', {
        description:
          'A community that exists (slug or id), compared by what it says of itself where nothing else is said.'
      })
    ),
    limit
  },
  { description: 'What is planned: any of name, mission and topics, or a community that exists.' }
)
export type OverlapQuery = Static<typeof OverlapQuery>

export const RequestOverlapQuery = Entity(
  'RequestOverlapQuery',
  { limit },
  {
    description: 'How many overlaps of a page request to list.'
  }
)
