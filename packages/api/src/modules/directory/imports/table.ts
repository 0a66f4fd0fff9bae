import type { ImportEnding, ImportedRow } from '@guildhall/schema'
import { ImportKind, ImportOutcome } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { choice, id, instant } from '../../../platform/database/columns.ts'

export const imports = pgTable(
  'imports',
  {
    id: id(),
    source: text().notNull(),
    keyId: uuid(),
    dryRun: boolean().notNull().default(false),
    status: text().notNull().default('running'),
    rowCount: integer().notNull().default(0),
    createdCount: integer().notNull().default(0),
    updatedCount: integer().notNull().default(0),
    unchangedCount: integer().notNull().default(0),
    failedCount: integer().notNull().default(0),
    snapshot: boolean().notNull().default(false),
    // The dry run that showed what the snapshot ends.
    dryRunId: uuid(),
    endedCount: integer().notNull().default(0),
    endings: jsonb().$type<ImportEnding[]>().notNull().default([]),
    startedAt: instant().notNull().default(sql`now()`),
    // Of one that runs: when somebody last worked on it; of others: when it ended.
    seenAt: instant().notNull().default(sql`now()`)
  },
  t => [index('imports_started_at_idx').on(t.startedAt, t.id)]
)

/** What was done with each row of an import. */
export const importRows = pgTable(
  'import_rows',
  {
    importId: uuid()
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    row: integer().notNull(),
    kind: choice(ImportKind),
    key: text(),
    outcome: choice(ImportOutcome).notNull(),
    recordId: uuid(),
    errors: jsonb().$type<ImportedRow['errors']>().notNull().default([]),
    notes: jsonb().$type<ImportedRow['notes']>().notNull().default([])
  },
  t => [
    primaryKey({ name: 'import_rows_pkey', columns: [t.importId, t.row] }),
    index('import_rows_outcome_idx').on(t.importId, t.outcome, t.row)
  ]
)
