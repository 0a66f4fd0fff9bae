import {
  IMPORT_TYPES,
  ImportCreate,
  ImportCreateQuery,
  ImportedRowQuery,
  type ImportType,
  type ProblemError
} from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import { unknownDetail } from '../../../core/model/references.ts'
import { findIds } from '../../../core/model/rows.ts'
import type { Line } from '../../../core/module/row-kind.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { makeSpool } from '../../../core/operation/spool.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { ProblemCode } from '../../../core/problem/registry.ts'
import { tableOf } from '../../../core/registry.ts'
import { communityModel } from '../communities/model.ts'
import { importWords } from '../words.en.ts'
import { importedRowModel, importModel } from './model.ts'
import type { Settings } from './record.ts'
import { runImport } from './run.ts'
import { snapshotIn } from './snapshot-settings.ts'

const kind = { model: importModel, noun: 'imports', singular: 'import', subjectType: 'key' } satisfies Kind
const access = { allowPortalKeys: false, allowedRoles: [] }

/** A JSON body is refused as a whole only by what stands beside its rows. */
const envelope = Type.Object(
  { ...ImportCreate.properties, rows: Type.Array(Type.Unknown(), { maxItems: ImportCreate.properties.rows.maxItems }) },
  { additionalProperties: false }
)

async function* readRows(rows: unknown[]): AsyncGenerator<Line[]> {
  yield rows.map((value, index) => ({ row: index + 1, size: 0, value }))
}

const spooled = makeSpool(2 ** 30)

/** Where callers say what stands beside the rows: in the query of a file, in a JSON body. */
type Beside = { place: (name: string) => Omit<ProblemError, 'detail'>; label: (name: string) => string }
const IN_QUERY: Beside = { place: parameter => ({ parameter }), label: name => `Parameter "${name}": ` }
const IN_BODY: Beside = { place: name => ({ pointer: `/${name}` }), label: () => '' }

const refuse = ({ place, label }: Beside, name: string, detail: string, code: ProblemCode = 'INVALID_INPUT') =>
  new ApiError(code, label(name) + detail, [{ ...place(name), detail }])

/** The id of the community that hosts what names no host. @throws ApiError that says where it is named, if there is none. */
const communityOf = async ({ db, viewer }: Call, name: string | undefined, { place }: Beside) => {
  if (name === undefined) return null
  const id = (await findIds(db, communityModel, [name], viewer)).get(name)
  if (id) return id
  const detail = unknownDetail('community', name)
  throw new ApiError('UNKNOWN_REFERENCE', detail, [{ ...place('community'), detail }])
}

type Said = Pick<ImportCreate, 'dryRun' | 'community' | 'snapshot' | 'dryRunId' | 'endAtMost' | 'endKinds'> & {
  source: string
}

/** What an import is told to be. @throws ApiError that says what of it does not go together, or why a snapshot is not to be taken. */
const settingsOf = async (call: Creating, said: Said, beside: Beside): Promise<Settings> => {
  const { source, dryRun = false, community: name } = said
  const snapshot = await snapshotIn(call, said, (...refusal) => refuse(beside, ...refusal))
  return { source, dryRun, community: await communityOf(call, name, beside), snapshot }
}

type Creating = Call<Record<string, string>, ImportCreateQuery, ImportCreate>

const createsFrom = async (call: Creating, { type, chunks }: NonNullable<Call['stream']>): Promise<string> => {
  const { source, ...said } = call.query
  if (source === undefined) throw refuse(IN_QUERY, 'source', 'Required: the system the rows come from.')
  if (said.snapshot && type === 'text/calendar') throw refuse(IN_QUERY, 'snapshot', importWords.noCalendars)
  const settings = await settingsOf(call, { source, ...said }, IN_QUERY)
  // A rehearsal is one transaction, which is not to wait for what is still to come.
  const whole = settings.dryRun ? spooled(chunks) : chunks
  const read = tableOf('importReaders')[type as ImportType]
  return runImport(call, settings, read(whole, { community: settings.community }))
}

const creates = async (call: Creating): Promise<string> => {
  if (call.stream) return createsFrom(call, call.stream)
  const [beside] = Object.keys(call.query)
  if (beside !== undefined) throw refuse(IN_QUERY, beside, 'Set this in the JSON body instead.')
  const { rows, ...said } = call.body
  return runImport(call, await settingsOf(call, said, IN_BODY), readRows(rows))
}

export const importOperations: Operation[] = [
  list(kind, access, 'Lists imports, oldest first by default.'),
  get(kind, access, 'Returns the progress of an import, also while it runs.'),
  listUnder(
    kind,
    access,
    {
      path: 'rows',
      method: 'rows',
      id: 'listImportRows',
      field: 'importRows',
      summary: 'List the rows of an import',
      description:
        'Lists the rows of an import in the order of the file: the result of each row, or exactly why it was rejected. `outcome=failed` lists the rows to fix.'
    },
    importedRowModel,
    ImportedRowQuery
  ),
  defineOperation({
    id: 'createImport',
    noun: 'imports',
    method: 'create',
    verb: 'POST',
    path: '/v1/imports',
    summary: 'Import rows',
    description:
      'Imports communities, people, memberships, terms, resources, events, attendance, contributions, charters, values of measures, pages and representatives from another system, each identified by its source and key; sending a file again updates only what has changed. In addition to `imports:write`, the key requires the scopes of what the rows write: `communities:write`, `people:write`, `memberships:write` (also for terms), `resources:write`, `events:write`, `attendance:write`, `contributions:write`, `charters:write`, `pages:write` (also for representatives), and `identities:write` for an `externalId`. An invalid row does not stop the import: each row has its own result. Use JSON for a few rows; NDJSON (one row per line) and CSV are read as they arrive and can be of any size; an iCalendar file is at most 10 MiB, and its events belong to `community`. With `snapshot` the rows are the complete state of their source, and the people, memberships and terms that they no longer contain end. With `Accept: application/x-ndjson` the response reports the progress, one line per batch.',
    query: ImportCreateQuery,
    body: ImportCreate,
    envelope,
    contentTypes: IMPORT_TYPES,
    scope: 'imports:write',
    ...access,
    problems: ['RULE_BROKEN', 'UNKNOWN_REFERENCE'],
    graphql: { root: 'mutation', field: 'createImport' },
    answer: { kind: 'item', model: importModel, status: 201, run: creates }
  })
]
