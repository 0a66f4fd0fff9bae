import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Entity,
  Id,
  Instant,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Ref,
  Several,
  stamps,
  Text,
  version,
  Whole
} from '../primitives/shapes.ts'
import { CommunitySummary, PageSummary, PersonSummary } from '../primitives/summary.ts'

export const SuccessionReason = Choice(
  'SuccessionReason',
  ['term_ending', 'leave', 'silence', 'left', 'handover'] as const,
  {
    description:
      'The term ends within 30 days (or ended), a leave has no stand-in, there was no sign of life for 30 days while the page is due, the person leaves the organisation, or they want to hand over.'
  }
)
export type SuccessionReason = Static<typeof SuccessionReason>

export const SuccessionRole = Choice('SuccessionRole', ['primary', 'secondary', 'leader'] as const, {
  description: 'The role to take over: primary or secondary representative of a page, or leader of a community.'
})
export type SuccessionRole = Static<typeof SuccessionRole>

export const SuccessionOutcome = Choice('SuccessionOutcome', ['accepted', 'declined', 'none', 'cancelled'] as const, {
  description:
    'The answer: accepted or declined; none within 7 days, or cancelled because the reason no longer applies.'
})
export type SuccessionOutcome = Static<typeof SuccessionOutcome>

export const Succession = Entity(
  'Succession',
  {
    id: Id({ description: 'The id of this question.' }),
    reason: Ref(SuccessionReason),
    role: Ref(SuccessionRole),
    page: Nullable(Ref(PageSummary), { description: 'The page to take over; null for a leader.' }),
    community: Nullable(Ref(CommunitySummary), { description: 'The community; null if not visible to the caller.' }),
    holder: Nullable(Ref(PersonSummary), { description: 'The person to be succeeded.' }),
    person: Ref(PersonSummary),
    position: Whole(1, 10_000, {
      readOnly: true,
      description: 'The position of this person in the order of people asked, starting at 1.',
      examples: [1]
    }),
    askedAt: Instant({ readOnly: true, description: 'When the person was asked.' }),
    answerBy: Instant({ readOnly: true, description: 'When the next person is asked if there is no answer.' }),
    answer: Nullable(Ref(SuccessionOutcome), { description: 'The answer; null while open.' }),
    because: Nullable(Text(2000, { description: 'The person’s comment.' })),
    answeredAt: Nullable(Instant({ readOnly: true, description: 'When it was answered or ended.' })),
    ...stamps,
    ...version
  },
  { description: 'A request to a person to take over.' }
)
export type Succession = Static<typeof Succession>

export const SuccessionReply = Choice('SuccessionReply', ['accepted', 'declined'] as const, {
  description: 'Yes, which hands over immediately, or no, in which case another person is asked.'
})

export const SuccessionAnswer = Entity(
  'SuccessionAnswer',
  {
    answer: Ref(SuccessionReply),
    because: Type.Optional(
      Nullable(Text(2000, { description: 'The reason (optional).', examples: ['I move to another unit in May.'] }))
    )
  },
  {
    description: 'The answer of the person who is asked to take over.',
    examples: [{ answer: 'declined', because: 'I move to another unit in May.' }]
  }
)
export type SuccessionAnswer = Static<typeof SuccessionAnswer>

export const SuccessionPage = PageOf(Succession)

export const SuccessionQuery = Entity(
  'SuccessionQuery',
  {
    ...listQuery(['askedAt', 'answerBy', 'updatedAt'], 'askedAt'),
    page: Several(Named('a page'), 'Filter by page (id).'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    person: Several(Named('a person'), 'Filter by recipient of the request (id of a person).'),
    reason: Several(Ref(SuccessionReason), 'Filter by reason.'),
    open: Type.Optional(
      Type.Boolean({ description: 'Filter by open requests: still to be answered (true) or all others (false).' })
    )
  },
  { description: 'Parameters for listing succession questions.' }
)
