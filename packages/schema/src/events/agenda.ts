import { type Static, Type } from '@sinclair/typebox'
import {
  Count,
  Entity,
  Id,
  List,
  listQuery,
  Named,
  PageOf,
  Prose,
  Ref,
  Several,
  stamps,
  version,
  Whole
} from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'
import { AgendaItemSummary } from './agenda-item.ts'
import {
  AGENDA_INPUTS,
  AGENDA_ITEM_KINDS,
  AgendaInput,
  AgendaItemKind,
  silent,
  votesPerPerson
} from './event-format.ts'
import { EventFormat } from './parts.ts'

export const Agenda = Entity(
  'Agenda',
  {
    format: Ref(EventFormat),
    itemKinds: List(Ref(AgendaItemKind), AGENDA_ITEM_KINDS.length, {
      description: 'The kinds of items that its format has.'
    }),
    votesPerPerson,
    silent: silent('What only its author sees until it is revealed.')
  },
  { description: 'How people take part in the agenda of an occurrence.' }
)
export type Agenda = Static<typeof Agenda>

export const AgendaSet = Entity(
  'AgendaSet',
  {
    votesPerPerson: Type.Optional(votesPerPerson),
    silent: Type.Optional(silent('What only its author sees from now on, until it is revealed.'))
  },
  {
    description:
      'How people take part in an agenda. Fields left out stay as they are, at first as the format has them.',
    examples: [{ votesPerPerson: 5, silent: ['votes'] }]
  }
)
export type AgendaSet = Static<typeof AgendaSet>

export const AgendaReveal = Entity(
  'AgendaReveal',
  {
    inputs: Type.Array(Ref(AgendaInput), {
      minItems: 1,
      maxItems: AGENDA_INPUTS.length,
      description: 'What to reveal.'
    })
  },
  { description: 'Shows all what until now only its authors saw.', examples: [{ inputs: ['proposals'] }] }
)
export type AgendaReveal = Static<typeof AgendaReveal>

export const AgendaVote = Entity(
  'AgendaVote',
  {
    votes: Whole(0, 20, {
      description: 'How many of the votes of the acting person the topic has; 0 withdraws them.',
      examples: [2]
    })
  },
  { description: 'The votes of the acting person for a topic.', examples: [{ votes: 2 }] }
)
export type AgendaVote = Static<typeof AgendaVote>

export const AgendaBallotVote = Entity(
  'AgendaBallotVote',
  {
    item: Id({ description: 'The id of the topic.' }),
    votes: Count({ description: 'How many votes the person gave it.', examples: [2] })
  },
  { description: 'The votes of a person for one topic.' }
)

export const AgendaBallot = Entity(
  'AgendaBallot',
  {
    votesPerPerson,
    votesLeft: Count({ description: 'How many votes the person has left.', examples: [1] }),
    votes: List(Ref(AgendaBallotVote), 20, { description: 'Their votes, by topic.' })
  },
  { description: 'The votes of the acting person for the topics of an agenda.' }
)
export type AgendaBallot = Static<typeof AgendaBallot>

const text = Prose(5000, {
  description: 'The answer, in Markdown.',
  examples: ['We stopped asking for a fax number, and nobody noticed.']
})

export const AgendaAnswer = Entity(
  'AgendaAnswer',
  {
    id: Id({ description: 'The answer’s id.' }),
    item: Ref(AgendaItemSummary, { description: 'The question.' }),
    person: Ref(PersonSummary),
    text,
    ...stamps,
    ...version
  },
  { description: 'What a person answers to a question of an agenda. There is one for each person and question.' }
)
export type AgendaAnswer = Static<typeof AgendaAnswer>

export const AgendaAnswerSet = Entity(
  'AgendaAnswerSet',
  { text },
  {
    description: 'The answer of the acting person to a question.',
    examples: [{ text: 'We stopped asking for a fax number, and nobody noticed.' }]
  }
)
export type AgendaAnswerSet = Static<typeof AgendaAnswerSet>

export const AgendaAnswerPage = PageOf(AgendaAnswer)

const query = {
  ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
  item: Several(Named('an agenda item'), 'Filter by agenda item (id).')
}
const { item: _item, ...ofItem } = query

export const AgendaAnswerQuery = Entity('AgendaAnswerQuery', query, {
  description: 'Parameters for listing answers to questions of agendas.'
})
export type AgendaAnswerQuery = Static<typeof AgendaAnswerQuery>
export const AgendaItemAnswerQuery = Entity('AgendaItemAnswerQuery', ofItem, {
  description: 'Parameters for listing the answers to a question.'
})
