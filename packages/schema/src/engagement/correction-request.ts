import { type Static, Type } from '@sinclair/typebox'
import {
  Choice,
  Entity,
  Foreign,
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
import { ContributionActivity } from './activity.ts'
import { ContributionSummary } from './contribution.ts'

export const CORRECTION_REQUEST_STATUSES = ['open', 'escalated', 'accepted', 'declined', 'withdrawn'] as const
export const CorrectionRequestStatus = Choice('CorrectionRequestStatus', CORRECTION_REQUEST_STATUSES, {
  description:
    '`open`: the leader decides. `escalated`: the organisation decides, since the leader did not within 14 days. `accepted`, `declined` or `withdrawn`: it has ended.'
})
export type CorrectionRequestStatus = (typeof CORRECTION_REQUEST_STATUSES)[number]

const community = 'The community (slug or id) whose ledger has the entry.'
const entry = Line(300, {
  description: 'The `key` of the entry in the ledger.',
  examples: ['019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4']
})
const reason = Prose(2000, {
  description: 'What is wrong with the entry, in the person’s own words.',
  examples: ['I was ill that day and did not attend.']
})
const answer = (description: string) =>
  Nullable(Prose(2000, { description, examples: ['You are on the list that the room kept; shall we talk about it?'] }))

export const CorrectionRequest = Entity(
  'CorrectionRequest',
  {
    id: Id({ description: 'The request’s id.' }),
    community: Nullable(Ref(CommunitySummary), {
      description: 'The community whose ledger has the entry; null if not visible to the caller.'
    }),
    person: Nullable(Ref(PersonSummary), { description: 'The person whose entry it is, who requests the correction.' }),
    entry,
    activity: Ref(ContributionActivity),
    occurredAt: Instant({
      description: 'When the act happened, as the entry had it at the time of the request.',
      examples: ['2026-11-20T16:05:12.345Z']
    }),
    source: Nullable(Foreign({ description: 'The system that posted it; null for the records of this service.' }), {
      examples: [null]
    }),
    reason,
    status: Ref(CorrectionRequestStatus),
    escalatesAt: Nullable(
      Instant({ readOnly: true, description: 'Until when the leader can decide; null if not open.' })
    ),
    answer: answer('The words of the decision; null if there are none.'),
    decidedBy: Nullable(Ref(PersonSummary), {
      description: 'Who decided; null if a key did, or if it is not decided.'
    }),
    decidedAt: Nullable(Instant({ readOnly: true, description: 'When it was accepted or declined.' })),
    correction: Nullable(Ref(ContributionSummary), {
      description: 'The contribution that takes the entry back; null if the records of this service were corrected.'
    }),
    ...stamps,
    ...version
  },
  { description: 'A person’s request to correct one of their own entries in the ledger.' }
)
export type CorrectionRequest = Static<typeof CorrectionRequest>

export const CorrectionRequestCreate = Entity(
  'CorrectionRequestCreate',
  { community: Named('a community', { description: community }), entry, reason },
  { description: 'A request to correct an entry of the calling person in the ledger.' }
)
export type CorrectionRequestCreate = Static<typeof CorrectionRequestCreate>

export const CORRECTION_REQUEST_TRANSITIONS = ['accept', 'decline', 'withdraw'] as const
export const CorrectionRequestTransition = Choice('CorrectionRequestTransition', CORRECTION_REQUEST_TRANSITIONS, {
  description: 'The transition to take.'
})
export type CorrectionRequestTransition = (typeof CORRECTION_REQUEST_TRANSITIONS)[number]

export const CorrectionRequestTransitionCreate = Entity(
  'CorrectionRequestTransitionCreate',
  {
    transition: Ref(CorrectionRequestTransition),
    reason: Type.Optional(answer('Words to the person who asked. Required to decline.'))
  },
  { description: 'A decision on a correction request, or its withdrawal.', examples: [{ transition: 'accept' }] }
)
export type CorrectionRequestTransitionCreate = Static<typeof CorrectionRequestTransitionCreate>

export const CorrectionRequestPage = PageOf(CorrectionRequest)
export const CorrectionRequestQuery = Entity(
  'CorrectionRequestQuery',
  {
    ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
    community: Several(Named('a community'), 'Filter by community (slug or id).'),
    person: Several(Named('a person'), 'Filter by the person who asks (id).'),
    status: Several(Ref(CorrectionRequestStatus), 'Filter by status.')
  },
  { description: 'Parameters for listing correction requests.' }
)
export type CorrectionRequestQuery = Static<typeof CorrectionRequestQuery>
