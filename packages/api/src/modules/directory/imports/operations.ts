import { ImportCreate, ImportCreateQuery, ImportedRowQuery } from '@guildhall/schema'
import { Type } from '@sinclair/typebox'
import type { Kind } from '../../../core/operation/kind.ts'
import { type Call, defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { makeSpool } from '../../../core/operation/spool.ts'
import { listUnder } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { readCsv } from './csv.ts'
import type { Line } from './line.ts'
import { importedRowModel, importModel } from './model.ts'
import { readNdjson } from './ndjson.ts'
import { runImport } from './run.ts'

const kind = { model: importModel, noun: 'imports', singular: 'import', subjectType: 'key' } satisfies Kind
const access = { allowPortalKeys: false, allowedRoles: [] }

const READERS: Record<string, (chunks: AsyncIterable<Buffer>) => AsyncGenerator<Line[]>> = {
  'application/x-ndjson': readNdjson,
  'text/csv': readCsv
}

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

const creates = async (call: Call<Record<string, string>, ImportCreateQuery, ImportCreate>): Promise<string> => {
  const { query } = call
  if (call.stream) {
    const { source, dryRun = false } = query
    if (source === undefined) throw refuse('source', 'Required: the system the rows come from.')
    // A rehearsal is one transaction, which is not to wait for what is still to come.
    const chunks = dryRun ? spooled(call.stream.chunks) : call.stream.chunks
    return runImport(call, { source, dryRun }, READERS[call.stream.type]!(chunks))
  }
  const [beside] = Object.keys(query)
  if (beside !== undefined) throw refuse(beside, 'Set this in the JSON body instead.')
  const { source, dryRun = false, rows } = call.body
  return runImport(call, { source, dryRun }, readRows(rows))
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
      'Imports communities, people, memberships, terms and resources from another system, each identified by its source and key; sending a file again updates only what has changed. In addition to `imports:write`, the key requires the scopes of what the rows write: `communities:write`, `people:write`, `memberships:write` (also for terms), `resources:write`, and `identities:write` for an `externalId`. An invalid row does not stop the import: each row has its own result. Use JSON for a few rows; NDJSON (one row per line) and CSV are read as they arrive and can be of any size. With `Accept: application/x-ndjson` the response reports the progress, one line per batch.',
    query: ImportCreateQuery,
    body: ImportCreate,
    envelope,
    contentTypes: Object.keys(READERS),
    scope: 'imports:write',
    ...access,
    problems: [],
    graphql: { root: 'mutation', field: 'createImport' },
    answer: { kind: 'item', model: importModel, status: 201, run: creates }
  })
]
