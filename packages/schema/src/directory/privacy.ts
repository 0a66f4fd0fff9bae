import { type Static, Type } from '@sinclair/typebox'
import { Choice, Count, Entity, Id, Instant, Line, List, Nullable, Ref, Text } from '../primitives/shapes.ts'

const MOST = 1_000_000

const kind = (example: string) => Line(100, { description: 'The kind of record.', examples: [example] })
const as = Line(100, { description: 'The role in which the record names the person.', examples: ['person'] })

export const ExportedRecord = Entity(
  'ExportedRecord',
  {
    kind: kind('memberships'),
    as,
    values: Type.Unsafe<Record<string, unknown>>({
      type: 'object',
      additionalProperties: true,
      'x-graphql': 'JSON',
      description: 'What the record holds about the person, or what they wrote.',
      examples: [{ communityId: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4', status: 'active', joinedOn: '2026-01-15' }]
    })
  },
  { description: 'A record that names a person.' }
)
export type ExportedRecord = Static<typeof ExportedRecord>

export const PersonExport = Entity(
  'PersonExport',
  {
    person: Id({ description: 'The person’s id.' }),
    exportedAt: Instant({ readOnly: true, description: 'When the data was read.' }),
    records: List(Ref(ExportedRecord), MOST, {
      description: 'All records that name the person, by kind. The first is the person.'
    })
  },
  { description: 'All data held about one person.' }
)
export type PersonExport = Static<typeof PersonExport>

export const ErasureCreate = Entity(
  'ErasureCreate',
  {
    reason: Type.Optional(
      Nullable(
        Text(1000, {
          description: 'The reason. Kept in the proof, without the person’s name.',
          examples: ['On request.']
        })
      )
    )
  },
  { description: 'The erasure of a person.' }
)
export type ErasureCreate = Static<typeof ErasureCreate>

export const ErasureFate = Choice('ErasureFate', ['deleted', 'emptied', 'removed', 'kept'] as const, {
  description:
    '`deleted`: the record was deleted. `emptied`: the record no longer names the person. `removed`: the person was removed from its list. `kept`: it contains only the person’s id, which no longer resolves.'
})

export type ErasureFate = Static<typeof ErasureFate>

export const ErasedRecords = Entity(
  'ErasedRecords',
  { kind: kind('memberships'), as, count: Count({ description: 'Number of records.' }), fate: Ref(ErasureFate) },
  { description: 'What happened to the records of one kind that named the person.' }
)
export type ErasedRecords = Static<typeof ErasedRecords>

export const ErasedWords = Entity(
  'ErasedWords',
  {
    kind: kind('findings'),
    count: Count({ description: 'Number of records in which “[erased]” replaced the name or address.' })
  },
  { description: 'Texts in which the person was named.' }
)
export type ErasedWords = Static<typeof ErasedWords>

export const ErasedEntry = Entity(
  'ErasedEntry',
  {
    id: Id({ description: 'The entry’s id.' }),
    values: List(Line(110, { description: 'The path of a value.', examples: ['after.bio'] }), 1000, {
      description: 'The values that were deleted.'
    })
  },
  { description: 'An entry of the activity log whose values were deleted; their hashes are kept.' }
)
export type ErasedEntry = Static<typeof ErasedEntry>

export const NotSearched = Entity(
  'NotSearched',
  {
    member: Line(100, { description: 'The field of the person.', examples: ['name'] }),
    because: Line(300, {
      description: 'Why other people’s texts were not searched for it.',
      examples: ['It is a single word and can have other meanings.']
    })
  },
  { description: 'A name or address that may still occur in texts.' }
)
export type NotSearched = Static<typeof NotSearched>

export const Erasure = Entity(
  'Erasure',
  {
    id: Id({ description: 'The id of the proof: the entry with the verb `erased` in the activity log.' }),
    person: Type.String({ format: 'uuid', maxLength: 36, description: 'The person who was erased (id).' }),
    erasedAt: Instant({ readOnly: true, description: 'When it happened.' }),
    reason: Nullable(Text(1000, { description: 'The reason.' })),
    records: List(Ref(ErasedRecords), 1000, { description: 'The records that named them.' }),
    words: List(Ref(ErasedWords), 1000, { description: 'The texts that named them.' }),
    notSearched: List(Ref(NotSearched), 10, { description: 'What may still occur in other people’s texts.' }),
    entries: List(Ref(ErasedEntry), MOST, { description: 'The entries of the activity log whose values were deleted.' })
  },
  { description: 'Proof that the data held about a person was erased. Contains no personal values.' }
)
export type Erasure = Static<typeof Erasure>
