import { Import, ImportedRow, ImportedRowQuery, ImportQuery } from '@guildhall/schema'
import { eq, sql } from 'drizzle-orm'
import { defineModel, type Model } from '../../../core/model/model.ts'
import { instantOf } from '../../../core/model/sql.ts'
import { importRows, imports } from './table.ts'

type Imports = typeof imports
type Rows = typeof importRows

// Whoever works on an import says so every second; nobody can say that they no longer do.
const status = (t: Imports) =>
  sql`case when ${t.status} = 'running' and ${t.seenAt} < now() - interval '5 seconds' then 'interrupted' else ${t.status} end`

/** What was done with the rows of an import. */
export const importedRowModel: Model = defineModel<Rows>({
  name: 'ImportedRow',
  schema: ImportedRow,
  query: ImportedRowQuery,
  table: importRows,
  fields: t => ({ row: t.row, kind: t.kind, key: t.key, outcome: t.outcome, id: t.recordId, errors: t.errors }),
  visible: (_, { audience: sees, portalBound: bound }) => (sees === 'service' && !bound ? undefined : sql`false`),
  filters: {
    import: (t, given) => sql`${t.importId} = ${given.import}::uuid`,
    outcome: (t, { outcome }) => sql`${t.outcome} = ${outcome}`
  },
  sorts: { row: t => t.row },
  tie: t => t.row
})

/** Imports and how far they are. */
export const importModel: Model = defineModel<Imports>({
  name: 'Import',
  schema: Import,
  query: ImportQuery,
  table: imports,
  fields: t => ({
    id: t.id,
    source: t.source,
    dryRun: t.dryRun,
    status: status(t),
    rowCount: t.rowCount,
    createdCount: t.createdCount,
    updatedCount: t.updatedCount,
    unchangedCount: t.unchangedCount,
    failedCount: t.failedCount,
    startedAt: instantOf(t.startedAt),
    finishedAt: sql`case when ${status(t)} <> 'running' then ${instantOf(t.seenAt)} end`
  }),
  edges: t => ({
    rows: {
      kind: 'many',
      to: () => importedRowModel,
      on: (row: Rows) => eq(row.importId, t.id),
      omit: [],
      description: 'What was done with each of its rows.'
    }
  }),
  visible: (_, { audience: sees, portalBound: bound }) => (sees === 'service' && !bound ? undefined : sql`false`),
  filters: {},
  sorts: { startedAt: t => t.startedAt }
})
