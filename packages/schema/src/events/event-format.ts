import { type Static, Type } from '@sinclair/typebox'
import { Choice, Entity, List, Nullable, PageOf, Ref, Whole } from '../primitives/shapes.ts'
import { EventFormat } from './parts.ts'

export const AGENDA_ITEM_KINDS = ['talk', 'topic', 'question', 'round', 'action', 'objective'] as const
export const AgendaItemKind = Choice('AgendaItemKind', AGENDA_ITEM_KINDS, {
  description:
    'What an agenda item is: a talk with its speakers; a topic that people propose and vote on; a question that people answer; a round in which everybody speaks; an action to do; or an objective of a launch.'
})
export type AgendaItemKind = (typeof AGENDA_ITEM_KINDS)[number]

export const AGENDA_INPUTS = ['proposals', 'votes', 'answers'] as const
export const AgendaInput = Choice('AgendaInput', AGENDA_INPUTS, {
  description: 'What people add to an agenda: proposed topics and questions, votes, and answers to questions.'
})
export type AgendaInput = (typeof AGENDA_INPUTS)[number]

/** How many votes a person has. */
export const votesPerPerson = Whole(1, 20, {
  description: 'How many votes each person has for the topics of an agenda.',
  examples: [3]
})

export const silent = (description: string) => List(Ref(AgendaInput), AGENDA_INPUTS.length, { description })

export const EventFormatInfo = Entity(
  'EventFormatInfo',
  {
    format: Ref(EventFormat),
    itemKinds: List(Ref(AgendaItemKind), AGENDA_ITEM_KINDS.length, {
      description: 'The kinds of agenda items that it has.'
    }),
    expectsMinutes: Type.Boolean({ description: 'Whether minutes are expected.', examples: [true] }),
    isCommunityWork: Type.Boolean({
      description: 'Whether being there is work for the community, and not only a benefit.',
      examples: [false]
    }),
    votesPerPerson: Nullable(votesPerPerson, {
      description: 'How many votes each person has by default; null for a format without topics.'
    }),
    silentFirst: silent('What only its author sees, by default, until it is revealed.')
  },
  { description: 'What an event format has and expects.' }
)
export type EventFormatInfo = Static<typeof EventFormatInfo>

export const EventFormatInfoPage = PageOf(EventFormatInfo)
