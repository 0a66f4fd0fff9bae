import { type Static, Type } from '@sinclair/typebox'
import { Choice, Count, Entity, Id, Instant, Line, List, Nullable, Ref, Text } from '../primitives/shapes.ts'

const MOST = 1_000_000

const kind = (example: string) => Line(100, { description: 'The kind of record.', examples: [example] })
const as = Line(100, { description: 'As what the record names the person.', examples: ['person'] })

export const ExportedRecord = Entity(
  'ExportedRecord',
  {
    kind: kind('memberships'),
    as,
    values: Type.Unsafe<Record<string, unknown>>({
      type: 'object',
      additionalProperties: true,
      'x-graphql': 'JSON',
      description: 'What the record holds about the person, or in their words.',
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
    exportedAt: Instant({ readOnly: true, description: 'When it was read.' }),
    records: List(Ref(ExportedRecord), MOST, {
      description: 'Every record that names the person, by kind. The first is the person.'
    })
  },
  { description: 'Everything that is held about one person.' }
)
export type PersonExport = Static<typeof PersonExport>

export const ErasureCreate = Entity(
  'ErasureCreate',
  {
    reason: Type.Optional(
      Nullable(
        Text(1000, { description: 'Why. Kept in the proof, without the person’s name.', examples: ['On request.'] })
      )
    )
  },
  { description: 'The erasure of a person.' }
)
export type ErasureCreate = Static<typeof ErasureCreate>

export const ErasureFate = Choice('ErasureFate', ['deleted', 'emptied', 'removed', 'kept'] as const, {
  description:
    '`deleted`: the record is gone. `emptied`: the record no longer names the person. `removed`: they are off its list. `kept`: only their id is left in it, which leads nowhere.'
})

export type ErasureFate = Static<typeof ErasureFate>

export const ErasedRecords = Entity(
  'ErasedRecords',
  { kind: kind('memberships'), as, count: Count({ description: 'How many there were.' }), fate: Ref(ErasureFate) },
  { description: 'What became of the records of one kind that named the person.' }
)
export type ErasedRecords = Static<typeof ErasedRecords>

export const ErasedWords = Entity(
  'ErasedWords',
  {
    kind: kind('findings'),
    count: Count({ description: 'In how many records “[erased]” now takes the place of the name or address.' })
  },
  { description: 'Texts in which the person was named.' }
)
export type ErasedWords = Static<typeof ErasedWords>

export const ErasedEntry = Entity(
  'ErasedEntry',
  {
    id: Id({ description: 'The entry’s id.' }),
    values: List(Line(110, { description: 'A value, by its place.', examples: ['after.bio'] }), 1000, {
      description: 'The values that were dropped.'
    })
  },
  { description: 'An entry of the activity log whose values were dropped; their hashes are left.' }
)
export type ErasedEntry = Static<typeof ErasedEntry>

export const NotSearched = Entity(
  'NotSearched',
  {
    member: Line(100, { description: 'The member of the person.', examples: ['name'] }),
    because: Line(300, {
      description: 'Why other people’s texts were not searched for it.',
      examples: ['It is a single word, and may mean something else.']
    })
  },
  { description: 'A name or address that may still occur in texts.' }
)
export type NotSearched = Static<typeof NotSearched>

export const Erasure = Entity(
  'Erasure',
  {
    id: Id({ description: 'The id of the proof: the entry with the verb `erased` in the activity log.' }),
    person: Type.String({ format: 'uuid', maxLength: 36, description: 'Who was erased (id).' }),
    erasedAt: Instant({ readOnly: true, description: 'When.' }),
    reason: Nullable(Text(1000, { description: 'Why.' })),
    records: List(Ref(ErasedRecords), 1000, { description: 'The records that named them.' }),
    words: List(Ref(ErasedWords), 1000, { description: 'The texts that named them.' }),
    notSearched: List(Ref(NotSearched), 10, { description: 'What may still occur in other people’s texts.' }),
    entries: List(Ref(ErasedEntry), MOST, { description: 'The entries of the activity log whose values were dropped.' })
  },
  { description: 'The proof that what was held about a person was erased. It holds no personal value.' }
)
export type Erasure = Static<typeof Erasure>
