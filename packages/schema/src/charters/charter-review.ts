import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Day,
  Entity,
  Guarded,
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
  stamps,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'
import { CharterSummary } from './charter.ts'
import { PollSummary } from './poll.ts'

export const CHARTER_REVIEW_STATUSES = ['open', 'concluded', 'cancelled'] as const
export const CharterReviewStatus = Choice('CharterReviewStatus', CHARTER_REVIEW_STATUSES, {
  description:
    '`open`: the members are heard, and the community decides. `concluded`: it has an outcome. `cancelled`: it was given up.'
})
export type CharterReviewStatus = (typeof CHARTER_REVIEW_STATUSES)[number]

export const CharterReviewOutcome = Choice(
  'CharterReviewOutcome',
  ['keep', 'adapt', 'evolve', 'merge', 'close'] as const,
  {
    description:
      'What the community decided. `keep`: the charter stays as it is. `adapt`: details change. `evolve`: the purpose changes. `merge`: it joins another community. `close`: it ends.'
  }
)
export type CharterReviewOutcome = Static<typeof CharterReviewOutcome>

const AMOUNT = { minimum: -1_000_000_000_000, maximum: 1_000_000_000_000 }

export const CharterReviewFact = Entity(
  'CharterReviewFact',
  {
    name: Line(500, {
      description: 'What it is: a goal or measure, quoted from the charter, or the id of a metric or rule.',
      examples: ['Time to the first answer']
    }),
    value: Nullable(Type.Number({ ...AMOUNT, description: 'The figure; null if there is none.', examples: [3] }), {
      description: 'The figure; null if there is none, or if it is withheld.'
    }),
    text: Nullable(Prose(2000, { description: 'What is known in words; null if nothing is.', examples: [null] })),
    unit: Nullable(Line(60, { description: 'The unit of the figure; null if it is a number.', examples: ['days'] })),
    baseline: Nullable(Type.Number({ ...AMOUNT, description: 'The value at the start.', examples: [5] }), {
      description: 'The value at the start; null if unknown.'
    }),
    target: Nullable(Type.Number({ ...AMOUNT, description: 'The value to reach.', examples: [2] }), {
      description: 'The value to reach; null if there is none.'
    }),
    on: Nullable(
      Day({
        description: 'The day of the figure, or by which it is due; null if it has none.',
        examples: ['2026-11-20']
      })
    ),
    suppressed: Type.Boolean({
      description: 'Whether the figure is withheld, because it is of fewer than 5 people.',
      examples: [false]
    })
  },
  { description: 'A fact that was known when a review was opened.' }
)
export type CharterReviewFact = Static<typeof CharterReviewFact>

export const CharterReviewPrefillPart = Entity(
  'CharterReviewPrefillPart',
  {
    part: Type.String({
      maxLength: 100,
      pattern: '^[a-z]+(_[a-z]+)*$',
      description: 'What the part is about: `goals`, `measures`, `cadence`, `attendance`, `engagement` or `findings`.',
      examples: ['measures']
    }),
    source: Line(500, {
      description: 'The call that returns what is known by now.',
      examples: ['GET /v1/communities/service-design/charter']
    }),
    from: Nullable(
      Day({ description: 'The first day of the figures; null if they are of one day.', examples: ['2025-10-01'] })
    ),
    facts: List(Ref(CharterReviewFact), 100, { description: 'What was known.' })
  },
  { description: 'A part of what was known when a review was opened, and where it is from.' }
)
export type CharterReviewPrefillPart = Static<typeof CharterReviewPrefillPart>

export const CharterReviewPrefill = Entity(
  'CharterReviewPrefill',
  {
    on: Day({ description: 'The day on which it was known.', examples: ['2026-11-20'] }),
    parts: List(Ref(CharterReviewPrefillPart), 20, { description: 'What was known, part by part.' })
  },
  { description: 'What was known when a review was opened, with its sources: kept as it was then.' }
)
export type CharterReviewPrefill = Static<typeof CharterReviewPrefill>

const outcome = Nullable(Ref(CharterReviewOutcome), {
  description: 'What the community decided; null if not concluded.'
})
const notes = (description: string) =>
  Nullable(Prose(10_000, { description, examples: ['The goals hold. We meet every two weeks from now on.'] }))
const nextReviewOn = (description: string) => Nullable(Day({ description, examples: ['2027-11-20'] }))
const heldOn = (description: string) => Nullable(Day({ description, examples: ['2026-11-20'] }))

export const CharterReview = Entity(
  'CharterReview',
  {
    id: Id({ description: 'The review’s id.' }),
    community: Nullable(Ref(CommunitySummary), {
      description: 'The community that reviews its charter; null if not visible to the caller.'
    }),
    charter: Nullable(Ref(CharterSummary), {
      description: 'The version that is reviewed; null if not visible to the caller.'
    }),
    status: Ref(CharterReviewStatus),
    dueOn: Nullable(
      Day({ description: 'When the review was due; null if no date was set.', examples: ['2026-11-15'] })
    ),
    openedBy: Nullable(Ref(PersonSummary), { description: 'Who opened it; null if a key did.' }),
    prefill: Guarded(
      Nullable(Ref(CharterReviewPrefill), {
        description: 'What was known when it was opened; null for those who do not manage the community.'
      })
    ),
    poll: Nullable(Ref(PollSummary), { description: 'The poll by which the members are heard, with its results.' }),
    outcome,
    notes: notes('What was decided, and why; null if nothing was noted.'),
    heldOn: heldOn('The day of the review; null if not concluded.'),
    nextReviewOn: nextReviewOn('When the charter is to be reviewed next; null if not concluded, or never.'),
    concludedBy: Nullable(Ref(PersonSummary), {
      description: 'Who concluded it; null if a key did, or if not concluded.'
    }),
    concludedAt: Nullable(Instant({ readOnly: true, description: 'When it was concluded; null if it was not.' })),
    ...stamps,
    ...version
  },
  {
    description:
      'A review of a community’s charter: what is known, what the members say, what is decided, and when to look again.'
  }
)
export type CharterReview = Static<typeof CharterReview>

export const CharterReviewCreate = Entity(
  'CharterReviewCreate',
  {
    pollClosesOn: Type.Optional(
      Day({
        description: 'The last day on which members can answer, 7 to 60 days from today. Default: in 14 days.',
        examples: ['2026-12-14']
      })
    )
  },
  { description: 'A review to open.', examples: [{}] }
)
export type CharterReviewCreate = Static<typeof CharterReviewCreate>

export const CHARTER_REVIEW_TRANSITIONS = ['conclude', 'cancel'] as const
export const CharterReviewTransition = Choice('CharterReviewTransition', CHARTER_REVIEW_TRANSITIONS, {
  description: 'The transition to take.'
})
export type CharterReviewTransition = (typeof CHARTER_REVIEW_TRANSITIONS)[number]

export const CharterReviewTransitionCreate = Entity(
  'CharterReviewTransitionCreate',
  {
    transition: Ref(CharterReviewTransition),
    outcome: Type.Optional(
      Ref(CharterReviewOutcome, { description: 'What the community decided. Required to conclude.' })
    ),
    notes: Type.Optional(notes('What was decided, and why.')),
    heldOn: Type.Optional(heldOn('The day of the review, today or earlier. Default: today.')),
    nextReviewOn: Type.Optional(
      nextReviewOn('When to review the charter next. Required to conclude with `keep`, `adapt` or `evolve`.')
    )
  },
  {
    description: 'The conclusion of a review, or its cancellation.',
    examples: [{ transition: 'cancel' }]
  }
)
export type CharterReviewTransitionCreate = Static<typeof CharterReviewTransitionCreate>

export const CharterReviewPage = PageOf(CharterReview)
export const CharterReviewQuery = Entity(
  'CharterReviewQuery',
  {
    ...listQuery(['createdAt', 'updatedAt', 'heldOn'], 'createdAt'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    charter: Several(Named('a charter'), 'Filter by charter (id).'),
    status: Several(Ref(CharterReviewStatus), 'Filter by status.'),
    outcome: Several(Ref(CharterReviewOutcome), 'Filter by outcome.')
  },
  { description: 'Parameters for listing reviews of charters.' }
)
export type CharterReviewQuery = Static<typeof CharterReviewQuery>

const { community: _community, ...underCommunity } = CharterReviewQuery.properties
export const CommunityCharterReviewQuery = Entity('CommunityCharterReviewQuery', underCommunity, {
  description: 'Parameters for listing the charter reviews of a community.'
})
