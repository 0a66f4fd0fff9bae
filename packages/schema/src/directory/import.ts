import { type Static, Type } from '@sinclair/typebox'
import { ResourceCreate } from '../knowledge/resource.ts'
import {
  Choice,
  Count,
  Entity,
  Foreign,
  Id,
  Instant,
  Line,
  List,
  listQuery,
  Nullable,
  PageOf,
  Ref,
  Several,
  Text,
  version
} from '../primitives/shapes.ts'
import { CommunityCreate } from './community.ts'
import { MembershipUpsert } from './membership.ts'
import { PersonCreate } from './person.ts'
import { TermCreate } from './term.ts'

const {
  source: _communitySource,
  externalKey: _communityKey,
  parent: _parent,
  relations: _relations,
  ...community
} = CommunityCreate.properties
const { source: _personSource, externalKey: _personKey, ...person } = PersonCreate.properties
const {
  source: _membershipSource,
  externalKey: _membershipKey,
  community: _membershipCommunity,
  person: _membershipPerson,
  ...membership
} = MembershipUpsert.properties
const { source: _termSource, externalKey: _termKey, membership: _membership, ...term } = TermCreate.properties
const {
  source: _resourceSource,
  externalKey: _resourceKey,
  community: _resourceCommunity,
  authors: _authors,
  ...resource
} = ResourceCreate.properties

const key = Foreign({ description: 'Its key in the importing system; unique among its kind.', examples: ['sig-docs'] })
const communityKey = Foreign({
  description: 'The key of the community in the importing system.',
  examples: ['sig-docs']
})
const personKey = Foreign({ description: 'The key of the person in the importing system.', examples: ['p-1042'] })

export const IMPORT_KINDS = ['community', 'person', 'membership', 'term', 'resource'] as const
export const ImportKind = Choice('ImportKind', IMPORT_KINDS, { description: 'What a row of an import is.' })
export type ImportKind = (typeof IMPORT_KINDS)[number]

export const ImportCommunity = Entity(
  'ImportCommunity',
  {
    key,
    ...community,
    parent: Type.Optional(Nullable(Foreign({ description: 'The key of its parent in the importing system.' })))
  },
  { description: 'A community in an import. Members left out stay as they are.' }
)
export const ImportPerson = Entity(
  'ImportPerson',
  { key, ...person },
  {
    description: 'A person in an import. Members left out stay as they are.'
  }
)
export const ImportMembership = Entity(
  'ImportMembership',
  { community: communityKey, person: personKey, ...membership },
  { description: 'A membership in an import: one for each person and community.' }
)
export const ImportTerm = Entity(
  'ImportTerm',
  { key, community: communityKey, person: personKey, ...term },
  {
    description: 'A term of a role in an import. The person becomes a member where they were none.'
  }
)
export const ImportResource = Entity(
  'ImportResource',
  {
    key,
    community: communityKey,
    authors: Type.Optional(List(personKey, 50, { description: 'The keys of its authors in the importing system.' })),
    ...resource
  },
  { description: 'A resource in an import. Members left out stay as they are.' }
)

export const ImportRow = Entity(
  'ImportRow',
  {
    community: Type.Optional(Ref(ImportCommunity)),
    person: Type.Optional(Ref(ImportPerson)),
    membership: Type.Optional(Ref(ImportMembership)),
    term: Type.Optional(Ref(ImportTerm)),
    resource: Type.Optional(Ref(ImportResource))
  },
  {
    description: 'One row of an import: exactly one of its members is given.',
    minProperties: 1,
    maxProperties: 1,
    examples: [{ community: { key: 'sig-docs', name: 'Documentation', topics: ['writing'] } }]
  }
)
export type ImportRow = Static<typeof ImportRow>

export const ImportCreate = Entity(
  'ImportCreate',
  {
    source: Foreign({
      description: 'The system the rows come from; with their keys it makes them known again.',
      examples: ['sigs.yaml']
    }),
    dryRun: Type.Optional(Type.Boolean({ default: false, description: 'Say what would be done and change nothing.' })),
    rows: List(Ref(ImportRow), 100_000, { description: 'The rows, each after those it refers to.' })
  },
  { description: 'Rows to import. Larger ones are sent as NDJSON or CSV, which is read as it arrives.' }
)
export type ImportCreate = Static<typeof ImportCreate>

export const ImportCreateQuery = Entity(
  'ImportCreateQuery',
  {
    source: Type.Optional(
      Foreign({
        description: 'The system the rows come from. NDJSON and CSV need it; JSON says it in the body.',
        examples: ['sigs.yaml']
      })
    ),
    dryRun: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'Say what would be done and change nothing. For NDJSON and CSV; JSON says it in the body.'
      })
    )
  },
  { description: 'What is said of rows that are sent as NDJSON or CSV.' }
)
export type ImportCreateQuery = Static<typeof ImportCreateQuery>

export const ImportStatus = Choice('ImportStatus', ['running', 'finished', 'interrupted'] as const, {
  description: 'Reading rows, all rows done, or cut off in the middle: send the file again, what is done stays done.'
})

export const Import = Entity(
  'Import',
  {
    id: Id({ description: 'The import’s id.' }),
    source: Foreign({ description: 'The system the rows came from.', examples: ['sigs.yaml'] }),
    dryRun: Type.Boolean({ description: 'Whether nothing was changed.', examples: [false] }),
    status: Ref(ImportStatus),
    rowCount: Count({ description: 'The rows read so far.' }),
    createdCount: Count({ description: 'The records made.' }),
    updatedCount: Count({ description: 'The records changed.' }),
    unchangedCount: Count({ description: 'The records that were already so.' }),
    failedCount: Count({ description: 'The rows that were not taken; each says why.', examples: [0] }),
    startedAt: Instant({ readOnly: true, description: 'When it began.' }),
    finishedAt: Nullable(Instant({ readOnly: true, description: 'When it ended; null while it runs.' })),
    ...version
  },
  { description: 'One run of an import and how far it is.' }
)
export type Import = Static<typeof Import>

export const ImportOutcome = Choice('ImportOutcome', ['created', 'updated', 'unchanged', 'failed'] as const, {
  description: 'What came of a row.'
})
export type ImportOutcome = Static<typeof ImportOutcome>

export const RowError = Entity(
  'RowError',
  {
    field: Nullable(
      Line(300, { description: 'The member that is wrong, as a JSON pointer; null for the row as a whole.' })
    ),
    code: Type.String({
      maxLength: 60,
      pattern: '^[A-Z][A-Z0-9_]*$',
      description: 'The problem’s code.',
      examples: ['INVALID_INPUT']
    }),
    detail: Text(2000, {
      description: 'What is wrong and how to put it right.',
      examples: ['"colour" is not known here. Check its spelling, or leave it out.']
    })
  },
  { description: 'Why a row was not taken.' }
)
export type RowError = Static<typeof RowError>

export const ImportedRow = Entity(
  'ImportedRow',
  {
    row: Count({ description: 'Which row of the file, counted from 1.' }),
    kind: Nullable(Ref(ImportKind)),
    key: Nullable(Text(1000, { description: 'The key that the row gave.' })),
    outcome: Ref(ImportOutcome),
    id: Nullable(Type.String({ format: 'uuid', maxLength: 36, description: 'The record it became or changed.' })),
    errors: List(Ref(RowError), 50, { description: 'Why it was not taken.' })
  },
  { description: 'What was done with one row.' }
)
export type ImportedRow = Static<typeof ImportedRow>

export const ImportedRowPage = PageOf(ImportedRow)
export const ImportPage = PageOf(Import)
export const ImportedRowQuery = Entity(
  'ImportedRowQuery',
  { ...listQuery(['row'], 'row'), outcome: Several(Ref(ImportOutcome), 'Filter by outcome.') },
  { description: 'What to list of the rows of an import, in the order of the file.' }
)
export type ImportedRowQuery = Static<typeof ImportedRowQuery>
export const ImportQuery = Entity('ImportQuery', listQuery(['startedAt'], 'startedAt'), {
  description: 'What to list of the imports.'
})
export type ImportQuery = Static<typeof ImportQuery>
