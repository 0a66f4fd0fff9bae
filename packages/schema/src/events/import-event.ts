import { type Static, Type } from '@sinclair/typebox'
import { Entity, Foreign, Instant, List, Nullable, Ref, Text } from '../primitives/shapes.ts'
import { EventUpsert } from './event.ts'
import { OccurrenceStatus } from './occurrence.ts'
import { shared } from './parts.ts'

const {
  source: _source,
  externalKey: _externalKey,
  hosts: _hosts,
  organisers: _organisers,
  facilitators: _facilitators,
  speakers: _speakers,
  noteTakers: _noteTakers,
  ...event
} = EventUpsert.properties
const { title, description, mode, place, joinUrl, start, durationMinutes, days } = shared

/** The most occurrences of a series that a row can state. */
export const MAX_IMPORTED_OCCURRENCES = 2000

export const ImportOccurrence = Entity(
  'ImportOccurrence',
  {
    originalStart: Instant({
      description: 'When it starts by the rule of its series.',
      examples: ['2026-12-03T14:00:00.000Z']
    }),
    title: Type.Optional(title),
    description,
    mode: Type.Optional(mode),
    place,
    joinUrl,
    start: Type.Optional(start),
    durationMinutes,
    days,
    status: Type.Optional(Ref(OccurrenceStatus)),
    cause: Type.Optional(
      Nullable(Text(2000, { description: 'Why it was cancelled. Required then.', examples: ['Summer break.'] }))
    )
  },
  { description: 'An occurrence of a series in an import, with the fields in which it differs from its series.' }
)
export type ImportOccurrence = Static<typeof ImportOccurrence>

const keyOf = (what: string, examples: string[]) =>
  Foreign({ description: `The key of ${what} in the source system.`, examples })
const people = (description: string) => Type.Optional(List(keyOf('a person', ['p-1042']), 50, { description }))

export const ImportEvent = Entity(
  'ImportEvent',
  {
    key: keyOf('the event', ['clinic-2026']),
    hosts: Type.Optional(
      Type.Array(keyOf('a community', ['sig-docs']), {
        minItems: 1,
        maxItems: 20,
        description:
          'The keys of the communities that host it in the source system; the first owns it. Default: the `community` of the import.'
      })
    ),
    ...event,
    organisers: people('The keys of the people who organise it.'),
    facilitators: people('The keys of the people who facilitate it.'),
    speakers: people('The keys of the people who speak.'),
    noteTakers: people('The keys of the people who take notes.'),
    occurrences: Type.Optional(
      List(Ref(ImportOccurrence), MAX_IMPORTED_OCCURRENCES, {
        description:
          'Of a tentative or confirmed series: all occurrences that differ from it. In the fields of `ImportOccurrence`, the other upcoming ones are as the series.'
      })
    )
  },
  { description: 'An event in an import. Fields left out are not changed.' }
)
