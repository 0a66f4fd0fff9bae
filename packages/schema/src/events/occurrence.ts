import { type Static, Type } from '@sinclair/typebox'
import { Visibility } from '../directory/community.ts'
import {
  answered,
  Choice,
  Count,
  Entity,
  Guarded,
  Id,
  Instant,
  List,
  listQuery,
  Match,
  Named,
  Nullable,
  PageOf,
  Patch,
  Ref,
  Search,
  Several,
  Summary,
  stamps,
  Text,
  Url,
  version
} from '../primitives/shapes.ts'
import { answeredHosts, eventFilters, peopleInRoles } from './event.ts'
import { EventSummary, fixed, joinUrl, Place, shared, timeZone } from './parts.ts'
import { RecurrenceInput } from './recurrence.ts'

export const OCCURRENCE_STATUSES = ['tentative', 'confirmed', 'cancelled'] as const
export const OccurrenceStatus = Choice('OccurrenceStatus', OCCURRENCE_STATUSES, {
  description: 'What the calendar says of it.'
})
export type OccurrenceStatus = (typeof OCCURRENCE_STATUSES)[number]

export const OccurrenceOutcome = Choice('OccurrenceOutcome', ['upcoming', 'held', 'not_held', 'unconfirmed'] as const, {
  description:
    'What happened. `unconfirmed`: it ended 7 days ago, and no attendance, head count, minutes or outcome was recorded.'
})

export const RecordedOutcome = Choice('RecordedOutcome', ['held', 'not_held'] as const, {
  description: 'What happened.'
})

export const OCCURRENCE_TRANSITIONS = ['confirm', 'cancel', 'reinstate'] as const
export const OccurrenceTransition = Choice('OccurrenceTransition', OCCURRENCE_TRANSITIONS, {
  description: 'The transition to take.'
})
export type OccurrenceTransition = (typeof OCCURRENCE_TRANSITIONS)[number]

export const ChangeScope = Choice('ChangeScope', ['this', 'following', 'all'] as const, {
  description:
    'Which occurrences of a series change: this one; this and the following ones, which become a series of their own; or all that are not over.'
})
export type ChangeScope = Static<typeof ChangeScope>

/** What an occurrence can say otherwise than its event. */
export const OVERRIDES = [...(Object.keys(shared) as (keyof typeof shared)[]), 'status'] as const
export const OccurrenceOverride = Choice('OccurrenceOverride', OVERRIDES, {
  description: 'A field that was set for this occurrence alone.'
})
export type OccurrenceOverride = Static<typeof OccurrenceOverride>

const cause = (description: string) => Nullable(Text(2000, { description, examples: ['Too few people came.'] }))

export const RsvpCounts = Entity(
  'RsvpCounts',
  {
    going: Count({ description: 'How many come.' }),
    maybe: Count({ description: 'How many come perhaps.' }),
    waitlisted: Count({ description: 'How many wait for a seat.' }),
    offered: Count({ description: 'How many seats are held for people of the waiting list.' }),
    seatsLeft: Nullable(Count({ description: 'How many seats are left: neither taken nor held.' }), {
      description: 'How many seats are left: neither taken nor held; null without a capacity.'
    })
  },
  { description: 'The RSVPs to an occurrence, by number.' }
)

export const AttendanceCounts = Entity(
  'AttendanceCounts',
  {
    attended: Count({ description: 'How many people on record were there.', examples: [9] }),
    absent: Count({ description: 'How many people on record were absent.', examples: [0] }),
    unmatched: Count({ description: 'How many people of the newest list or report were not found.', examples: [2] }),
    headCount: Nullable(Count({ description: 'The recorded head count.', examples: [11] }), {
      description: 'How many were there, named or not, as recorded; null if no head count was.'
    }),
    present: Count({
      description:
        'How many were there in all: the head count or, if that is more, the people on record and the unmatched.',
      examples: [11]
    })
  },
  { description: 'The attendance of an occurrence, by number.' }
)

export const Occurrence = Entity(
  'Occurrence',
  {
    id: Id({ description: 'The occurrence’s id.' }),
    event: Ref(EventSummary, { description: 'The event.' }),
    hosts: answeredHosts,
    originalStart: Instant({
      readOnly: true,
      description:
        'When it starts by the rule of its series. Together with the event it identifies the occurrence, also after it has moved.',
      examples: ['2026-12-03T14:00:00.000Z']
    }),
    startsAt: Instant({ readOnly: true, description: 'When it starts.', examples: ['2026-12-03T14:00:00.000Z'] }),
    endsAt: Instant({ readOnly: true, description: 'When it ends.', examples: ['2026-12-03T15:00:00.000Z'] }),
    ...answered(shared),
    ...peopleInRoles,
    ...fixed,
    place: Nullable(Ref(Place)),
    joinUrl: Guarded(joinUrl),
    joinVisibility: Ref(Visibility, { description: 'Who can see `joinUrl`.' }),
    timeZone: timeZone('The IANA time zone of `start`.'),
    overrides: List(Ref(OccurrenceOverride), OVERRIDES.length, {
      description: 'The fields that were set for this occurrence alone: they stay when the event changes.',
      examples: [['title']]
    }),
    status: Ref(OccurrenceStatus),
    outcome: Ref(OccurrenceOutcome),
    cause: cause('Why it was cancelled or not held.'),
    dormant: Type.Boolean({
      description:
        'Whether its series is dormant: no one confirmed that it still takes place. Lists leave such occurrences out.'
    }),
    rsvpCounts: Ref(RsvpCounts),
    attendanceCounts: Ref(AttendanceCounts),
    registrationUrl: Nullable(
      Url({
        description:
          'The page on which people who are not in the directory register; null if the event takes no guests or not everyone can see it.',
        examples: ['https://guild.example.org/register/019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4']
      })
    ),
    ...stamps,
    ...version,
    match: Nullable(Ref(Match), { description: 'How it matches the search; null without `q`.', examples: [null] })
  },
  {
    description:
      'One date of an event. The occurrences of a series are created 13 months ahead. What is over stays as it was when its event changes.'
  }
)
export type Occurrence = Static<typeof Occurrence>

const { id, startsAt, endsAt, days, status } = Occurrence.properties
export const OccurrenceSummary = Summary('Occurrence', {
  id,
  title: shared.title,
  startsAt,
  endsAt,
  timeZone: timeZone('Its IANA time zone.'),
  days,
  status
})
export type OccurrenceSummary = Static<typeof OccurrenceSummary>

const scope = Type.Optional(Ref(ChangeScope, { description: 'Which occurrences of a series change. Default: `this`.' }))

const { title, mode, start, ...rest } = shared

export const OccurrencePatch = Patch(
  'OccurrencePatch',
  {
    scope,
    title: Nullable(title),
    mode: Nullable(mode),
    start: Nullable(start),
    ...rest,
    joinVisibility: Type.Optional(Nullable(Ref(Visibility, { description: 'Who can see `joinUrl`.' }))),
    recurrence: Type.Optional(
      Ref(RecurrenceInput, { description: 'How the series repeats. Only with the scopes `following` and `all`.' })
    ),
    outcome: Type.Optional(
      Ref(RecordedOutcome, { description: 'Whether it was held. Only with the scope `this`, once it has started.' })
    ),
    cause: Type.Optional(cause('Why it was not held. Required with `not_held`.'))
  },
  {
    description:
      'Fields to update. With the scope `this`, null returns a field to that of the event; with `following` and `all` it clears the field.',
    examples: [{ start: '2026-12-04T10:00', scope: 'this' }]
  }
)
export type OccurrencePatch = Static<typeof OccurrencePatch>

export const OccurrenceTransitionCreate = Entity(
  'OccurrenceTransitionCreate',
  {
    transition: Ref(OccurrenceTransition),
    scope,
    reason: Type.Optional(cause('The reason. Required to cancel.'))
  },
  {
    description: 'A change of the status of one or several occurrences.',
    examples: [{ transition: 'cancel', reason: 'The room is flooded.' }]
  }
)
export type OccurrenceTransitionCreate = Static<typeof OccurrenceTransitionCreate>

export const OccurrencePage = PageOf(Occurrence)

const query = {
  ...listQuery(['startsAt', 'createdAt', 'updatedAt'], 'startsAt'),
  q: Search('title, place and description', 'The matches are in the order of `sort`.'),
  ...eventFilters,
  event: Several(Named('an event'), 'Filter by event (id).'),
  status: Several(Ref(OccurrenceStatus), 'Filter by status.'),
  outcome: Several(Ref(OccurrenceOutcome), 'Filter by outcome.'),
  attendee: Several(Named('a person'), 'Filter by person who is going (id), as far as the caller can see who is going.')
}
const { event: _event, ...ofEvent } = query
const { community: _community, ...ofCommunity } = query

export const OccurrenceQuery = Entity('OccurrenceQuery', query, { description: 'Parameters for listing occurrences.' })
export type OccurrenceQuery = Static<typeof OccurrenceQuery>
export const EventOccurrenceQuery = Entity('EventOccurrenceQuery', ofEvent, {
  description: 'Parameters for listing the occurrences of an event.'
})
export const CommunityOccurrenceQuery = Entity('CommunityOccurrenceQuery', ofCommunity, {
  description: 'Parameters for listing the occurrences that a community hosts.'
})
