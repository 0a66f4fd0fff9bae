import { type Static, Type } from '@sinclair/typebox'
import { Visibility } from '../directory/community.ts'
import {
  Choice,
  Count,
  Day,
  Entity,
  Id,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Patch,
  Ref,
  Several,
  Summary,
  stamps,
  Text,
  version,
  Whole
} from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'
import { AgendaItemKind } from './event-format.ts'
import { OccurrenceSummary } from './occurrence.ts'
import { ExternalSpeaker, ExternalSpeakerInput } from './parts.ts'

export const LaunchObjective = Choice(
  'LaunchObjective',
  [
    'story_so_far',
    'why_join',
    'sponsor_framing',
    'feedback',
    'next_steps',
    'call_to_action',
    'who_is_in_the_room'
  ] as const,
  { description: 'What the launch of a community has to achieve.' }
)

const title = Line(300, { description: 'Its title.', examples: ['Forms that ask too much'] })
const description = Nullable(Text(5000, { description: 'The full description, in Markdown.' }))
const position = Nullable(
  Whole(1, 1000, { description: 'Its place on the agenda; null comes last, in the order of creation.', examples: [1] })
)
const durationMinutes = Nullable(
  Whole(1, 1440, { description: 'How long it takes at most, in minutes. Not for actions.', examples: [10] })
)
const dueOn = Nullable(Day({ description: 'For an action: the day by which it is due.', examples: ['2026-12-17'] }))
const isDone = Type.Boolean({ description: 'For an action: whether it is done.', examples: [false] })
const visibility = {
  description:
    'Who can see it. Never wider than its event’s visibility. Default: as the event for talks and objectives, else `members`.'
}
const ids = (text: string, max: number) =>
  Type.Optional(List(Named('a person', { description: 'The id of a person.' }), max, { description: text }))

const draft = {
  title,
  description: Type.Optional(description),
  position: Type.Optional(position),
  visibility: Type.Optional(Ref(Visibility, visibility)),
  durationMinutes: Type.Optional(durationMinutes),
  speakers: ids('For a talk: the people who speak (ids), in order.', 20),
  externalSpeakers: Type.Optional(
    List(Ref(ExternalSpeakerInput), 20, { description: 'For a talk: speakers who are not in the directory.' })
  ),
  objective: Type.Optional(
    Nullable(Ref(LaunchObjective), { description: 'For an objective of a launch: which one. Required there.' })
  ),
  spoken: ids('For a round: the people who have spoken (ids), in order.', 200),
  assignee: Type.Optional(
    Nullable(Named('a person', { description: 'For an action: the person who does it (id).' }), {})
  ),
  dueOn: Type.Optional(dueOn),
  isDone: Type.Optional(isDone)
}

export const AgendaItem = Entity(
  'AgendaItem',
  {
    id: Id({ description: 'The agenda item’s id.' }),
    occurrence: Ref(OccurrenceSummary),
    kind: Ref(AgendaItemKind),
    title,
    description,
    position,
    visibility: Ref(Visibility, { description: 'Who can see it.' }),
    durationMinutes,
    speakers: List(Ref(PersonSummary), 20, { description: 'For a talk: the people who speak, in order.' }),
    externalSpeakers: List(Ref(ExternalSpeaker), 20, {
      description: 'For a talk: speakers who are not in the directory.'
    }),
    objective: Nullable(Ref(LaunchObjective)),
    spoken: List(Ref(PersonSummary), 200, { description: 'For a round: the people who have spoken, in order.' }),
    notSpoken: List(Ref(PersonSummary), 200, {
      description:
        'For a round: the people who are going and have not spoken yet, as far as the caller can see who is going.'
    }),
    assignee: Nullable(Ref(PersonSummary), { description: 'For an action: the person who does it.' }),
    dueOn,
    isDone,
    proposer: Nullable(Ref(PersonSummary), {
      description: 'The person who proposed it; null for an item of the people who run the event.'
    }),
    votes: Nullable(Count({ description: 'For a topic: its votes; null until they are revealed.', examples: [4] }), {
      description: 'For a topic: its votes; null until they are revealed, and for other kinds.'
    }),
    ...stamps,
    ...version
  },
  { description: 'One item on the agenda of an occurrence.' }
)
export type AgendaItem = Static<typeof AgendaItem>

export const AgendaItemSummary = Summary('AgendaItem', {
  id: AgendaItem.properties.id,
  kind: AgendaItem.properties.kind,
  title
})

export const AgendaItemCreate = Entity(
  'AgendaItemCreate',
  {
    occurrence: Named('an occurrence', { description: 'The occurrence (id).' }),
    kind: Ref(AgendaItemKind),
    ...draft
  },
  {
    description: 'An agenda item to create. Which fields it can have depends on its kind.',
    examples: [{ occurrence: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', kind: 'topic', title: 'Forms that ask too much' }]
  }
)
export type AgendaItemCreate = Static<typeof AgendaItemCreate>

export const AgendaItemPatch = Patch('AgendaItemPatch', draft, {
  description: 'Fields to update; null clears a field. Which fields it can have depends on its kind.',
  examples: [{ position: 1, durationMinutes: 10 }]
})
export type AgendaItemPatch = Static<typeof AgendaItemPatch>

export const AgendaItemPage = PageOf(AgendaItem)

const query = {
  ...listQuery(['position', 'createdAt', 'updatedAt'], 'position'),
  occurrence: Several(Named('an occurrence'), 'Filter by occurrence (id).'),
  kind: Several(Ref(AgendaItemKind), 'Filter by kind.'),
  assignee: Several(Named('a person'), 'Filter by assignee (id of a person).'),
  isDone: Type.Optional(Type.Boolean({ description: 'Filter by whether it is done.' }))
}
const { occurrence: _occurrence, ...ofOccurrence } = query

export const AgendaItemQuery = Entity('AgendaItemQuery', query, { description: 'Parameters for listing agenda items.' })
export type AgendaItemQuery = Static<typeof AgendaItemQuery>
export const OccurrenceAgendaItemQuery = Entity('OccurrenceAgendaItemQuery', ofOccurrence, {
  description: 'Parameters for listing the agenda items of an occurrence.'
})
