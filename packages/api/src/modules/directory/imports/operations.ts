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
import { tableOf } from '../../../core/module/registry.ts'
import type { Line } from '../../../core/module/row-kind.ts'
import type { Kind } from '../../../core/operation/kind.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { makeSpool } from '../../../core/operation/spool.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { communityModel } from '../communities/model.ts'
import { importedRowModel, importModel } from './model.ts'
import { runImport } from './run.ts'

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

const refuse = (parameter: string, detail: string) =>
  new ApiError('INVALID_INPUT', `Parameter "${parameter}": ${detail}`, [{ parameter, detail }])

/** The id of the community that hosts what names no host. @throws ApiError that says where it is named, if there is none. */
const communityOf = async ({ db, viewer }: Call, name: string | undefined, where: Omit<ProblemError, 'detail'>) => {
  if (name === undefined) return null
  const id = (await findIds(db, communityModel, [name], viewer)).get(name)
  if (id) return id
  const detail = unknownDetail('community', name)
  throw new ApiError('UNKNOWN_REFERENCE', detail, [{ ...where, detail }])
}

type Creating = Call<Record<string, string>, ImportCreateQuery, ImportCreate>

const createsFrom = async (call: Creating, { type, chunks }: NonNullable<Call['stream']>): Promise<string> => {
  const { source, dryRun = false, community: name } = call.query
  if (source === undefined) throw refuse('source', 'Required: the system the rows come from.')
  const community = await communityOf(call, name, { parameter: 'community' })
  // A rehearsal is one transaction, which is not to wait for what is still to come.
  const whole = dryRun ? spooled(chunks) : chunks
  const read = tableOf('importReaders')[type as ImportType]
  return runImport(call, { source, dryRun, community }, read(whole, { community }))
}

const creates = async (call: Creating): Promise<string> => {
  if (call.stream) return createsFrom(call, call.stream)
  const [beside] = Object.keys(call.query)
  if (beside !== undefined) throw refuse(beside, 'Set this in the JSON body instead.')
  const { source, dryRun = false, community: name, rows } = call.body
  const community = await communityOf(call, name, { pointer: '/community' })
  return runImport(call, { source, dryRun, community }, readRows(rows))
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
      'Imports communities, people, memberships, terms, resources, events, attendance, contributions, charters, values of measures, pages and representatives from another system, each identified by its source and key; sending a file again updates only what has changed. In addition to `imports:write`, the key requires the scopes of what the rows write: `communities:write`, `people:write`, `memberships:write` (also for terms), `resources:write`, `events:write`, `attendance:write`, `contributions:write`, `charters:write`, `pages:write` (also for representatives), and `identities:write` for an `externalId`. An invalid row does not stop the import: each row has its own result. Use JSON for a few rows; NDJSON (one row per line) and CSV are read as they arrive and can be of any size; an iCalendar file is at most 10 MiB, and its events belong to `community`. With `Accept: application/x-ndjson` the response reports the progress, one line per batch.',
    query: ImportCreateQuery,
    body: ImportCreate,
    envelope,
    contentTypes: IMPORT_TYPES,
    scope: 'imports:write',
    ...access,
    problems: [],
    graphql: { root: 'mutation', field: 'createImport' },
    answer: { kind: 'item', model: importModel, status: 201, run: creates }
  })
]
