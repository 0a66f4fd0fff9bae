import { type Static, Type } from '@sinclair/typebox'
import { Visibility } from '../directory/community.ts'
import {
  answered,
  Choice,
  Day,
  Entity,
  Id,
  Line,
  List,
  LocalDateTime,
  Named,
  Nullable,
  Ref,
  Summary,
  Text,
  Url,
  Whole
} from '../primitives/shapes.ts'

export const EVENT_FORMATS = [
  'brown_bag',
  'lightning_talks',
  'lean_coffee',
  'xtrem_reading',
  'xtrem_watch',
  'workshop',
  'retrospective',
  'launch',
  'coffee_catch_up',
  'core_check_in',
  'sponsor_meeting',
  'talk',
  'training',
  'action_learning',
  'appreciative_inquiry',
  'other'
] as const
export const EventFormat = Choice('EventFormat', EVENT_FORMATS, { description: 'The format of an event.' })

export const Perspective = Choice('Perspective', ['own', 'outside', 'challenging'] as const, {
  description: 'Whose view it gives: that of the community, one from outside, or one that challenges it.'
})

export const EventMode = Choice('EventMode', ['online', 'on_site', 'hybrid'] as const, {
  description: 'Whether people take part online, on site, or either way.'
})

export const EVENT_ROLES = ['organiser', 'facilitator', 'speaker', 'note_taker'] as const
export const EventRole = Choice('EventRole', EVENT_ROLES, { description: 'A role of a person at an event.' })

const place = {
  name: Type.Optional(Nullable(Line(200, { description: 'Its name.', examples: ['Quay 4, room 2.17'] }))),
  address: Type.Optional(
    Nullable(Text(500, { description: 'Its postal address.', examples: ['Harbour Street 4, Lisbon'] }))
  ),
  accessibility: Type.Optional(
    Nullable(
      Text(1000, { description: 'How accessible it is.', examples: ['Step-free from the street; induction loop.'] })
    )
  )
}
const PLACE = { description: 'A place where people meet.' }
export const Place = Entity('Place', answered(place), PLACE)
export const PlaceInput = Entity('PlaceInput', place, PLACE)

const externalSpeaker = {
  name: Line(200, { description: 'The name of the speaker.', examples: ['Grace Moreau'] }),
  organisation: Type.Optional(
    Nullable(Line(200, { description: 'The organisation they come from.', examples: ['Harbour Institute'] }))
  )
}
const EXTERNAL_SPEAKER = { description: 'A speaker from outside, who is not in the directory.' }
export const ExternalSpeaker = Entity('ExternalSpeaker', answered(externalSpeaker), EXTERNAL_SPEAKER)
export const ExternalSpeakerInput = Entity('ExternalSpeakerInput', externalSpeaker, EXTERNAL_SPEAKER)

const callToAction = {
  text: Line(300, { description: 'What to do.', examples: ['Send us your worst form.'] }),
  url: Type.Optional(Nullable(Url({ description: 'Where to do it.', examples: ['https://forms.example.org/worst'] }))),
  until: Type.Optional(Nullable(Day({ description: 'The last day to do it.' })))
}
const CALL_TO_ACTION = { description: 'What the people who take part are asked to do.' }
export const CallToAction = Entity('CallToAction', answered(callToAction), CALL_TO_ACTION)
export const CallToActionInput = Entity('CallToActionInput', callToAction, CALL_TO_ACTION)

const prepared = (description: string) => Type.Optional(Nullable(Text(2000, { description })))
const preparation = {
  purpose: prepared('Why people meet.'),
  product: prepared('What exists afterwards.'),
  people: prepared('Who is needed.'),
  process: prepared('How it is done.'),
  pitfalls: prepared('The risks to avoid.'),
  practicalities: prepared('What has to be arranged.')
}
const PREPARATION = { description: 'How an event is prepared.' }
export const Preparation = Entity('Preparation', answered(preparation), PREPARATION)
export const PreparationInput = Entity('PreparationInput', preparation, PREPARATION)

const people = (description: string) =>
  Type.Optional(List(Named('a person', { description: 'The id of a person.' }), 50, { description }))

export const joinUrl = Nullable(
  Url({ description: 'The link to take part online.', examples: ['https://meet.example.org/design-review'] })
)

/** What an event says of each of its occurrences, and an occurrence can say otherwise. */
export const shared = {
  title: Line(300, { description: 'Its title.', examples: ['Design review'] }),
  description: Type.Optional(Nullable(Text(20_000, { description: 'The full description, in Markdown.' }))),
  mode: Ref(EventMode),
  place: Type.Optional(Nullable(Ref(PlaceInput))),
  joinUrl: Type.Optional(joinUrl),
  joinVisibility: Type.Optional(
    Ref(Visibility, {
      description: 'Who can see `joinUrl`: everyone, everyone in the organisation, or the members. Default: `members`.'
    })
  ),
  start: LocalDateTime({
    description: 'When it starts, in the local time of its time zone.',
    examples: ['2026-12-03T14:00']
  }),
  durationMinutes: Type.Optional(
    Nullable(
      Whole(1, 44_640, { description: 'How long it takes, in minutes. Not for events of whole days.', examples: [60] })
    )
  ),
  days: Type.Optional(
    Nullable(Whole(1, 366, { description: 'For events of whole days: the number of days.', examples: [null] }))
  ),
  capacity: Type.Optional(
    Nullable(Whole(1, 100_000, { description: 'How many people can take part.', examples: [30] }))
  ),
  organisers: people('The people who organise it (ids), in order. They can edit it.'),
  facilitators: people('The people who facilitate it (ids), in order. They can edit it.'),
  speakers: people('The people who speak (ids), in order.'),
  noteTakers: people('The people who take notes (ids), in order.'),
  externalSpeakers: Type.Optional(
    List(Ref(ExternalSpeakerInput), 50, { description: 'Speakers who are not in the directory.' })
  )
}

/** An IANA time zone. */
export const timeZone = (description: string) => Line(64, { description, examples: ['Europe/Lisbon'] })

/** What an event says of each of its occurrences, which cannot say otherwise. */
export const fixed = {
  format: Ref(EventFormat),
  topics: List(Line(80, { description: 'A topic.', examples: ['design'] }), 30, { description: 'Its topics.' })
}

export const EventSummary = Summary('Event', {
  id: Id({ description: 'The event’s id.' }),
  title: Line(300, { description: 'Its title.', examples: ['Design review'] }),
  ...fixed
})
export type EventSummary = Static<typeof EventSummary>
