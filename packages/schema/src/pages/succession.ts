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

export const SuccessionReason = Choice('SuccessionReason', ['term_ending', 'leave', 'silence', 'left'] as const, {
  description:
    'The term ends within 30 days (or ended), a leave has no stand-in, no sign of life came for 30 days while the page is due, or the person leaves the organisation.'
})
export type SuccessionReason = Static<typeof SuccessionReason>

export const SuccessionRole = Choice('SuccessionRole', ['primary', 'secondary', 'leader'] as const, {
  description:
    'What is to be taken over: a page, as its primary or secondary representative, or the lead of a community.'
})
export type SuccessionRole = Static<typeof SuccessionRole>

export const SuccessionOutcome = Choice('SuccessionOutcome', ['accepted', 'declined', 'none', 'cancelled'] as const, {
  description: 'What was answered; none within 7 days, or cancelled since the reason went away.'
})
export type SuccessionOutcome = Static<typeof SuccessionOutcome>

export const Succession = Entity(
  'Succession',
  {
    id: Id({ description: 'The id of this question.' }),
    reason: Ref(SuccessionReason),
    role: Ref(SuccessionRole),
    page: Nullable(Ref(PageSummary), { description: 'The page that is to be looked after; null for a leader.' }),
    community: Nullable(Ref(CommunitySummary), { description: 'The community; null where the caller may not see it.' }),
    holder: Nullable(Ref(PersonSummary), { description: 'Who is to be succeeded.' }),
    person: Ref(PersonSummary),
    position: Whole(1, 10_000, {
      readOnly: true,
      description: 'As the how many-th this person is asked.',
      examples: [1]
    }),
    askedAt: Instant({ readOnly: true, description: 'When the person was asked.' }),
    answerBy: Instant({ readOnly: true, description: 'When the next one is asked if no answer came.' }),
    answer: Nullable(Ref(SuccessionOutcome), { description: 'What was answered; null while it is open.' }),
    because: Nullable(Text(2000, { description: 'What the person said about it.' })),
    answeredAt: Nullable(Instant({ readOnly: true, description: 'When it was answered or came to its end.' })),
    ...stamps,
    ...version
  },
  { description: 'Somebody is asked to take over.' }
)
export type Succession = Static<typeof Succession>

export const SuccessionReply = Choice('SuccessionReply', ['accepted', 'declined'] as const, {
  description: 'Yes, which hands over at once, or no, and somebody else is asked.'
})

export const SuccessionAnswer = Entity(
  'SuccessionAnswer',
  {
    answer: Ref(SuccessionReply),
    because: Type.Optional(
      Nullable(Text(2000, { description: 'Why, if you like to say.', examples: ['I move to another unit in May.'] }))
    )
  },
  { description: 'The answer of the person who is asked to take over.' }
)
export type SuccessionAnswer = Static<typeof SuccessionAnswer>

export const SuccessionPage = PageOf(Succession)

export const SuccessionQuery = Entity(
  'SuccessionQuery',
  {
    ...listQuery(['askedAt', 'answerBy', 'updatedAt'], 'askedAt'),
    page: Several(Named('a page'), 'Filter by page (id).'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    person: Several(Named('a person'), 'Filter by the person asked (id).'),
    reason: Several(Ref(SuccessionReason), 'Filter by reason.'),
    open: Type.Optional(
      Type.Boolean({ description: 'Only those still to be answered (true), or only the others (false).' })
    )
  },
  { description: 'What to list of those who were asked to take over.' }
)
