import { type Static, Type } from '@sinclair/typebox'
import { Visibility } from '../directory/community.ts'
import {
  answered,
  atLeastOneOf,
  atMostOneOf,
  Choice,
  Entity,
  Foreign,
  Guarded,
  Id,
  Line,
  List,
  listQuery,
  Match,
  Named,
  Nullable,
  origin,
  originQuery,
  PageOf,
  Patch,
  Ref,
  Search,
  Several,
  stamps,
  Text,
  version
} from '../primitives/shapes.ts'
import { CommunitySummary, PersonSummary } from '../primitives/summary.ts'
import {
  CallToAction,
  CallToActionInput,
  EventFormat,
  EventMode,
  EventRole,
  EventSummary,
  ExternalSpeaker,
  fixed,
  joinUrl,
  Perspective,
  Place,
  Preparation,
  PreparationInput,
  shared,
  timeZone
} from './parts.ts'
import { Recurrence, RecurrenceInput } from './recurrence.ts'

export const EVENT_STATUSES = [
  'proposed',
  'tentative',
  'confirmed',
  'dormant',
  'declined',
  'withdrawn',
  'cancelled'
] as const
export const EventStatus = Choice('EventStatus', EVENT_STATUSES, {
  description:
    'The status of an event. Only a tentative, confirmed, dormant or cancelled event has occurrences. `dormant`: no one confirmed that the series still takes place, and its upcoming occurrences are not listed.'
})
export type EventStatus = (typeof EVENT_STATUSES)[number]

export const EVENT_TRANSITIONS = [
  'propose',
  'plan',
  'confirm',
  'accept',
  'decline',
  'withdraw',
  'cancel',
  'reinstate',
  'reaffirm'
] as const
export const EventTransition = Choice('EventTransition', EVENT_TRANSITIONS, { description: 'The transition to take.' })
export type EventTransition = (typeof EVENT_TRANSITIONS)[number]

const hosts = Type.Array(Named('a community', { description: 'The slug or id of a community.' }), {
  minItems: 1,
  maxItems: 20,
  description: 'The communities that host it (slugs or ids). The first owns it, and stays the first.'
})

const draft = {
  ...shared,
  format: Type.Optional(Ref(EventFormat, { description: 'Its format. Default: `other`.' })),
  topics: Type.Optional(fixed.topics),
  perspective: Type.Optional(Nullable(Ref(Perspective))),
  goal: Type.Optional(
    Nullable(
      Text(500, { description: 'The goal or objective that it serves.', examples: ['Services that anyone can use'] })
    )
  ),
  timeZone: Type.Optional(timeZone('Its IANA time zone. Default: that of the service.')),
  recurrence: Type.Optional(
    Nullable(Ref(RecurrenceInput), { description: 'How it repeats; null for a single event.', examples: [null] })
  ),
  visibility: Type.Optional(
    Ref(Visibility, {
      description: 'Who can see it. Never wider than its community’s visibility, which is the default.'
    })
  ),
  guests: Type.Optional(
    Type.Boolean({
      description:
        'Whether people who are not in the directory can register for its occurrences, at their `registrationUrl`, while everyone can see the event. Those who are going receive `joinUrl`. Default: false.',
      examples: [false]
    })
  ),
  callToAction: Type.Optional(Nullable(Ref(CallToActionInput))),
  preparation: Type.Optional(Nullable(Ref(PreparationInput))),
  ...origin
}

const cause = (description: string) =>
  Nullable(Text(2000, { description, examples: ['The room is flooded; we meet again in January.'] }))

const stated = {
  hosts,
  ...draft,
  status: Type.Optional(
    Ref(EventStatus, {
      description:
        'Its initial status. Members propose; the people who manage the community can also create it as `tentative` or `confirmed`. Organisation keys can set any status. Default: `confirmed`, for members `proposed`.'
    })
  ),
  cause: Type.Optional(cause('Why it was declined or cancelled. Required for both.'))
}

/** The communities that host an event, as they are answered. */
export const answeredHosts = List(Ref(CommunitySummary), 20, {
  description: 'The communities that host it, the one that owns it first. Those not visible to the caller are omitted.'
})

/** The people of an event and of an occurrence, as they are answered. */
export const peopleInRoles = {
  organisers: List(Ref(PersonSummary), 50, { description: 'The people who organise it, in order.' }),
  facilitators: List(Ref(PersonSummary), 50, { description: 'The people who facilitate it, in order.' }),
  speakers: List(Ref(PersonSummary), 50, { description: 'The people who speak, in order.' }),
  noteTakers: List(Ref(PersonSummary), 50, { description: 'The people who take notes, in order.' }),
  externalSpeakers: List(Ref(ExternalSpeaker), 50, { description: 'Speakers who are not in the directory.' })
}

export const Event = Entity(
  'Event',
  {
    id: Id({ description: 'The event’s id.' }),
    hosts: answeredHosts,
    ...answered(draft),
    ...peopleInRoles,
    ...fixed,
    place: Nullable(Ref(Place)),
    joinUrl: Guarded(joinUrl),
    joinVisibility: Ref(Visibility, { description: 'Who can see `joinUrl`.' }),
    timeZone: timeZone('Its IANA time zone.'),
    recurrence: Nullable(Ref(Recurrence), {
      description: 'How it repeats; null for a single event.',
      examples: [null]
    }),
    visibility: Ref(Visibility, { description: 'Who can see it.' }),
    callToAction: Nullable(Ref(CallToAction)),
    preparation: Nullable(Ref(Preparation)),
    status: Ref(EventStatus),
    cause: cause('Why it was declined or cancelled, or is dormant.'),
    proposer: Nullable(Ref(PersonSummary), { description: 'The person who created it; null if a system did.' }),
    continues: Nullable(Ref(EventSummary), {
      description: 'The series that it continues: a change of this and the following occurrences ended that one.'
    }),
    ...stamps,
    ...version,
    match: Nullable(Ref(Match), { description: 'How it matches the search; null without `q`.', examples: [null] })
  },
  {
    description:
      'What one or several communities hold: once, or as a series. When it takes place is listed by its occurrences.'
  }
)
export type Event = Static<typeof Event>

export const EventCreate = Entity('EventCreate', stated, {
  ...atLeastOneOf('durationMinutes', 'days'),
  ...atMostOneOf('durationMinutes', 'days'),
  description: 'An event to create. Its `durationMinutes` or its `days` is required.'
})
export type EventCreate = Static<typeof EventCreate>

export const EventPatch = Patch(
  'EventPatch',
  { hosts, ...draft },
  {
    description:
      'Fields to update; null clears a field. All upcoming occurrences change, except in what was set for one of them alone. The status is changed by transitions.',
    examples: [{ title: 'Design review, with the failures', capacity: 40 }]
  }
)
export type EventPatch = Static<typeof EventPatch>

export const EventUpsert = Entity(
  'EventUpsert',
  {
    ...stated,
    source: Foreign({ description: 'The source system.', examples: ['calendar'] }),
    externalKey: Foreign({
      description: 'Its key in the source system.',
      examples: ['040000008200E00074C5B7101A82E008']
    })
  },
  { description: 'An event from another system: created if new, otherwise updated with the fields sent.' }
)
export type EventUpsert = Static<typeof EventUpsert>

export const EventTransitionCreate = Entity(
  'EventTransitionCreate',
  {
    transition: Ref(EventTransition),
    reason: Type.Optional(cause('The reason. Required to decline and to cancel.'))
  },
  {
    description: 'A change of an event’s status.',
    examples: [{ transition: 'cancel', reason: 'The room is flooded; we meet again in January.' }]
  }
)
export type EventTransitionCreate = Static<typeof EventTransitionCreate>

export const EventPage = PageOf(Event)

/** The filters that events and occurrences have in common. */
export const eventFilters = {
  community: Several(Named('a community'), 'Filter by community that hosts them (slug or id).'),
  portal: Several(Named('a portal'), 'Filter by portal that shows a community that hosts them (slug or id).'),
  topic: Type.Optional(Line(80, { description: 'Filter by topic.', examples: ['design'] })),
  format: Several(Ref(EventFormat), 'Filter by format.'),
  mode: Several(Ref(EventMode), 'Filter by mode.'),
  person: Several(Named('a person'), 'Filter by person in a role (id of a person).'),
  role: Several(Ref(EventRole), 'Filter by role of `person`, or of any person.')
}

export const EventQuery = Entity(
  'EventQuery',
  {
    ...listQuery(['title', 'createdAt', 'updatedAt'], 'title'),
    q: Search('title, topics, goal and description'),
    ...eventFilters,
    status: Several(Ref(EventStatus), 'Filter by status. Default: all except `dormant`.'),
    visibility: Several(Ref(Visibility), 'Filter by visibility.'),
    ...originQuery
  },
  { description: 'Parameters for listing events.' }
)
export type EventQuery = Static<typeof EventQuery>

const { topic, format } = eventFilters
export const CalendarQuery = Entity(
  'CalendarQuery',
  { topic, format },
  { description: 'Parameters for reading a calendar.' }
)
