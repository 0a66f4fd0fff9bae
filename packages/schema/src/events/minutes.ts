import { type Static, Type } from '@sinclair/typebox'
import {
  Entity,
  Id,
  List,
  listQuery,
  Named,
  PageOf,
  Patch,
  Prose,
  Ref,
  Several,
  stamps,
  version
} from '../primitives/shapes.ts'
import { PersonSummary } from '../primitives/summary.ts'
import { OccurrenceSummary } from './occurrence.ts'
import { PublicationStatus, publication, publicationDraft } from './publication.ts'

const text = Prose(50_000, {
  description: 'The text, in Markdown.',
  examples: ['## Decided\n\nWe test the new form with five people before March.']
})

const draft = {
  authors: Type.Optional(
    List(Named('a person', { description: 'The id of a person.' }), 50, {
      description: 'The people who wrote them (ids), in order. Default: the people who saved them.'
    })
  ),
  ...publicationDraft
}

export const Minutes = Entity(
  'Minutes',
  {
    id: Id({ description: 'The id of the minutes.' }),
    occurrence: Ref(OccurrenceSummary),
    text,
    authors: List(Ref(PersonSummary), 50, {
      description: 'The people who wrote them, in order. Authors not visible to the caller are omitted.'
    }),
    ...publication,
    ...stamps,
    ...version
  },
  { description: 'The minutes of an occurrence. There is one text for each.' }
)
export type Minutes = Static<typeof Minutes>

export const MinutesSet = Entity(
  'MinutesSet',
  { text, ...draft },
  {
    description: 'The minutes of an occurrence. Fields left out stay as they are.',
    examples: [{ text: '## Decided\n\nWe test the new form with five people before March.' }]
  }
)
export type MinutesSet = Static<typeof MinutesSet>

export const MinutesPatch = Patch(
  'MinutesPatch',
  { text, ...draft },
  { description: 'Fields to update.', examples: [{ visibility: 'members' }] }
)
export type MinutesPatch = Static<typeof MinutesPatch>

export const MinutesPage = PageOf(Minutes)

export const MinutesQuery = Entity(
  'MinutesQuery',
  {
    ...listQuery(['createdAt', 'updatedAt'], 'createdAt'),
    community: Several(Named('a community'), 'Filter by community that hosts the event (slug or id).'),
    occurrence: Several(Named('an occurrence'), 'Filter by occurrence (id).'),
    author: Several(Named('a person'), 'Filter by author (id of a person).'),
    status: Several(Ref(PublicationStatus), 'Filter by status.')
  },
  { description: 'Parameters for listing minutes.' }
)
export type MinutesQuery = Static<typeof MinutesQuery>
