import { type Static, Type } from '@sinclair/typebox'
import { ImportCharter } from '../charters/import-charter.ts'
import { ImportMeasure } from '../charters/import-measure.ts'
import { ImportContribution } from '../engagement/import-contribution.ts'
import { ImportAttendance } from '../events/import-attendance.ts'
import { ImportEvent } from '../events/import-event.ts'
import { ResourceCreate } from '../knowledge/resource.ts'
import { ImportPageRow, ImportRepresentative } from '../pages/import-page.ts'
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
  Named,
  Nullable,
  PageOf,
  Ref,
  Several,
  Text,
  version,
  Whole
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

const key = Foreign({ description: 'Its key in the source system; unique for its kind.', examples: ['sig-docs'] })
const communityKey = Foreign({
  description: 'The key of the community in the source system.',
  examples: ['sig-docs']
})
const personKey = Foreign({ description: 'The key of the person in the source system.', examples: ['p-1042'] })

export const IMPORT_KINDS = [
  'community',
  'person',
  'membership',
  'term',
  'resource',
  'event',
  'attendance',
  'contribution',
  'charter',
  'measure',
  'page',
  'representative'
] as const
export const ImportKind = Choice('ImportKind', IMPORT_KINDS, { description: 'The kind of a row of an import.' })
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** The kinds of rows whose records a snapshot ends. */
export const ENDING_KINDS = ['person', 'membership', 'term'] as const
export const EndingKind = Choice('EndingKind', ENDING_KINDS, {
  description: 'A kind of record that an import of a snapshot ends.'
})
export type EndingKind = (typeof ENDING_KINDS)[number]

/** The media types of files that an import reads, besides JSON. */
export const IMPORT_TYPES = ['application/x-ndjson', 'text/csv', 'text/calendar'] as const
export type ImportType = (typeof IMPORT_TYPES)[number]

export const ImportCommunity = Entity(
  'ImportCommunity',
  {
    key,
    ...community,
    parent: Type.Optional(Nullable(Foreign({ description: 'The key of its parent in the source system.' })))
  },
  { description: 'A community in an import. Fields left out are not changed.' }
)
export const ImportPerson = Entity(
  'ImportPerson',
  { key, ...person },
  {
    description: 'A person in an import. Fields left out are not changed.'
  }
)
export const ImportMembership = Entity(
  'ImportMembership',
  { community: communityKey, person: personKey, ...membership },
  { description: 'A membership in an import: one per person and community.' }
)
export const ImportTerm = Entity(
  'ImportTerm',
  { key, community: communityKey, person: personKey, ...term },
  {
    description: 'A role term in an import. The person becomes a member if they were not one.'
  }
)
export const ImportResource = Entity(
  'ImportResource',
  {
    key,
    community: communityKey,
    authors: Type.Optional(List(personKey, 50, { description: 'The keys of its authors in the source system.' })),
    ...resource
  },
  { description: 'A resource in an import. Fields left out are not changed.' }
)

export const ImportRow = Entity(
  'ImportRow',
  {
    community: Type.Optional(Ref(ImportCommunity)),
    person: Type.Optional(Ref(ImportPerson)),
    membership: Type.Optional(Ref(ImportMembership)),
    term: Type.Optional(Ref(ImportTerm)),
    resource: Type.Optional(Ref(ImportResource)),
    event: Type.Optional(Ref(ImportEvent)),
    attendance: Type.Optional(Ref(ImportAttendance)),
    contribution: Type.Optional(Ref(ImportContribution)),
    charter: Type.Optional(Ref(ImportCharter)),
    measure: Type.Optional(Ref(ImportMeasure)),
    page: Type.Optional(Ref(ImportPageRow)),
    representative: Type.Optional(Ref(ImportRepresentative))
  },
  {
    description: 'One row of an import: exactly one of its fields is set.',
    minProperties: 1,
    maxProperties: 1,
    examples: [{ community: { key: 'sig-docs', name: 'Documentation', topics: ['writing'] } }]
  }
)
export type ImportRow = Static<typeof ImportRow>

/** The largest share of the records of a kind that a snapshot ends by default, in per cent. */
export const END_AT_MOST = 20
/** For how many hours a dry run can be followed by the import of its snapshot. */
export const DRY_RUN_HOURS = 24

/** What an import is told of a snapshot. */
const snapshot = {
  snapshot: Type.Optional(
    Type.Boolean({
      default: false,
      description:
        'Whether the rows are the complete state of the source: its people, memberships and terms that the rows no longer contain end today. Requires `dryRunId`, except for a dry run.'
    })
  ),
  dryRunId: Type.Optional(
    Type.String({
      format: 'uuid',
      maxLength: 36,
      description: `The finished dry run (id) of the snapshot, at most ${DRY_RUN_HOURS} hours old. Only records that it reported as ended are ended.`
    })
  ),
  endAtMost: Type.Optional(
    Whole(0, 100, {
      description: `The largest share of the records of a kind that may end, in per cent. Above it, the import is refused before its first row. Default: ${END_AT_MOST}.`
    })
  ),
  endKinds: Several(
    Ref(EndingKind),
    'The kinds of records that end. Default: those of which there are rows; after a dry run, its kinds.'
  )
}

const hostOf = (description: string) => Type.Optional(Named('a community', { description }))

export const ImportCreate = Entity(
  'ImportCreate',
  {
    source: Foreign({
      description:
        'The system the rows come from. Together with their keys, it identifies the records in later imports.',
      examples: ['sigs.yaml']
    }),
    dryRun: Type.Optional(
      Type.Boolean({ default: false, description: 'Reports what would be done and makes no changes.' })
    ),
    ...snapshot,
    community: hostOf('The community (slug or id) that hosts the events whose rows name no `hosts`.'),
    rows: List(Ref(ImportRow), 100_000, { description: 'The rows, each after the rows it refers to.' })
  },
  {
    description: 'Rows to import. Send larger imports as NDJSON or CSV, which are read as they arrive.',
    examples: [
      {
        source: 'sigs.yaml',
        dryRun: true,
        snapshot: true,
        rows: [{ community: { key: 'sig-docs', name: 'Documentation', topics: ['writing'] } }]
      }
    ]
  }
)
export type ImportCreate = Static<typeof ImportCreate>

export const ImportCreateQuery = Entity(
  'ImportCreateQuery',
  {
    source: Type.Optional(
      Foreign({
        description: 'The system that the rows come from. Required for files; JSON specifies it in the body.',
        examples: ['sigs.yaml']
      })
    ),
    dryRun: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'Dry run: reports what would be done, without any change. For files; JSON specifies it in the body.'
      })
    ),
    ...snapshot,
    community: hostOf(
      'The community (slug or id) that hosts the events whose rows name no `hosts`. Required for iCalendar; JSON specifies it in the body.'
    )
  },
  { description: 'Parameters for files: NDJSON, CSV or iCalendar.' }
)
export type ImportCreateQuery = Static<typeof ImportCreateQuery>

export const ImportStatus = Choice('ImportStatus', ['running', 'finished', 'interrupted'] as const, {
  description:
    'In progress, completed, or interrupted. If interrupted, send the file again; rows already imported are kept.'
})

export const ImportEnding = Entity(
  'ImportEnding',
  {
    kind: Ref(EndingKind),
    endedCount: Count({ description: 'Number of records that ended.', examples: [3] }),
    ofCount: Count({ description: 'Number of records of the source that were open before.', examples: [120] })
  },
  { description: 'How many records of a kind a snapshot ended.' }
)
export type ImportEnding = Static<typeof ImportEnding>

export const Import = Entity(
  'Import',
  {
    id: Id({ description: 'The import’s id.' }),
    source: Foreign({ description: 'The system the rows came from.', examples: ['sigs.yaml'] }),
    dryRun: Type.Boolean({ description: 'Whether this was a dry run, which makes no changes.', examples: [false] }),
    status: Ref(ImportStatus),
    rowCount: Count({ description: 'Number of rows read so far.' }),
    createdCount: Count({ description: 'Number of records created.' }),
    updatedCount: Count({ description: 'Number of records updated.' }),
    unchangedCount: Count({ description: 'Number of records that were already up to date.' }),
    failedCount: Count({ description: 'Number of rows that failed; each row states the reason.', examples: [0] }),
    snapshot: Type.Boolean({
      description: 'Whether the rows were the complete state of the source, so that what they no longer contain ends.',
      examples: [false]
    }),
    dryRunId: Nullable(
      Type.String({
        format: 'uuid',
        maxLength: 36,
        readOnly: true,
        description: 'The dry run (id) that reported what the snapshot ends; null if none.'
      })
    ),
    endedCount: Count({
      description: 'Number of records that ended because the snapshot no longer contains them.',
      examples: [0]
    }),
    endings: List(Ref(ImportEnding), ENDING_KINDS.length, {
      description: 'The same by kind, with the number of records that were open; empty for other imports.',
      readOnly: true
    }),
    startedAt: Instant({ readOnly: true, description: 'When it started.' }),
    finishedAt: Nullable(Instant({ readOnly: true, description: 'When it ended; null while it runs.' })),
    ...version
  },
  { description: 'An import run and its progress.' }
)
export type Import = Static<typeof Import>

export const ImportOutcome = Choice('ImportOutcome', ['created', 'updated', 'unchanged', 'failed', 'ended'] as const, {
  description: 'The outcome of a row; `ended` for a record that a snapshot no longer contains.'
})
export type ImportOutcome = Static<typeof ImportOutcome>

export const RowError = Entity(
  'RowError',
  {
    field: Nullable(Line(300, { description: 'The invalid field, as a JSON pointer; null for the row as a whole.' })),
    code: Type.String({
      maxLength: 60,
      pattern: '^[A-Z][A-Z0-9_]*$',
      description: 'The problem’s code.',
      examples: ['INVALID_INPUT']
    }),
    detail: Text(2000, {
      description: 'What is wrong and how to fix it.',
      examples: ['"topic" is not recognised. Did you mean "topics"?']
    })
  },
  { description: 'Why a row failed.' }
)
export type RowError = Static<typeof RowError>

export const ImportedRow = Entity(
  'ImportedRow',
  {
    row: Count({
      description:
        'The row number in the file, starting at 1; in CSV as a spreadsheet numbers it, with the header as row 1; in iCalendar the line where the entry begins. Records that ended are numbered after the last row.'
    }),
    kind: Nullable(Ref(ImportKind)),
    key: Nullable(Text(1000, { description: 'The key in the row.' })),
    outcome: Ref(ImportOutcome),
    id: Nullable(
      Type.String({ format: 'uuid', maxLength: 36, description: 'The record that was created, updated or ended.' })
    ),
    errors: List(Ref(RowError), 50, { description: 'Why the row failed.' }),
    notes: List(Text(2000, { description: 'A note.', examples: ['It has no end: it is taken to last an hour.'] }), 50, {
      description: 'What was left out of a row that was imported, or read in another way.'
    })
  },
  { description: 'The result of one row.' }
)
export type ImportedRow = Static<typeof ImportedRow>

export const ImportedRowPage = PageOf(ImportedRow)
export const ImportPage = PageOf(Import)
export const ImportedRowQuery = Entity(
  'ImportedRowQuery',
  { ...listQuery(['row'], 'row'), outcome: Several(Ref(ImportOutcome), 'Filter by outcome.') },
  { description: 'Parameters for listing the rows of an import, in the order of the file.' }
)
export type ImportedRowQuery = Static<typeof ImportedRowQuery>
export const ImportQuery = Entity('ImportQuery', listQuery(['startedAt'], 'startedAt'), {
  description: 'Parameters for listing imports.'
})
export type ImportQuery = Static<typeof ImportQuery>
