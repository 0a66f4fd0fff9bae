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
export const importedRowModel: Model<typeof ImportedRow> = defineModel({
  name: 'ImportedRow',
  schema: ImportedRow,
  query: ImportedRowQuery,
  table: importRows,
  fields: {
    id: t => t.recordId
  },
  visible: (_, { audience: sees, portalBound: bound }) => (sees === 'service' && !bound ? undefined : sql`false`),
  under: { import: (t, given) => sql`${t.importId} = ${given.import}::uuid` },
  filters: {
    outcome: (t, { outcome }) => sql`${t.outcome} = ${outcome}`
  },
  sorts: { row: t => t.row },
  tie: t => t.row
})

/** Imports and how far they are. */
export const importModel: Model<typeof Import> = defineModel({
  name: 'Import',
  schema: Import,
  query: ImportQuery,
  table: imports,
  fields: {
    status: t => status(t),
    finishedAt: t => sql`case when ${status(t)} <> 'running' then ${instantOf(t.seenAt)} end`
  },
  edges: {
    rows: {
      kind: 'many',
      to: () => importedRowModel,
      on: (t, row: Rows) => eq(row.importId, t.id),
      omit: [],
      description: 'The result of each of its rows.'
    }
  },
  visible: (_, { audience: sees, portalBound: bound }) => (sees === 'service' && !bound ? undefined : sql`false`),
  filters: {},
  sorts: { startedAt: t => t.startedAt }
})
