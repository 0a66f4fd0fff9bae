import type { ImportedRow, ImportKind } from '@guildhall/schema'
import type { Viewer } from '../../../core/model/read.ts'
import type { Batch, Entry, Line, Placed, RowKinds } from '../../../core/module/row-kind.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import { tableOf } from '../../../core/registry.ts'
import type { Database } from '../../../platform/database/database.ts'
import { findKnown } from './known.ts'
import { failedRow, readEntry, reasonOf } from './line.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { permit, put, stepOf } from './put.ts'
import type { Settings } from './record.ts'
import { inOrder, keysIn } from './row-order.ts'

// Stands until a row is answered; it stays where what the row needs has gone in the meantime.
const unanswered = (entry: Entry) => failedRow(entry, reasonOf(new ApiError('CONFLICT')))

/** The records of each kind that rows name, as far as their source has brought them before. */
const knownBefore = async (db: Database, source: string, kinds: RowKinds, entries: Placed[]) => {
  const named = entries.flatMap(({ kind, body }) => keysIn(kinds[kind], body))
  const known = {} as Batch['known']
  for (const kind of inOrder(kinds)) {
    const keys = new Set(named.filter(one => one.kind === kind).map(({ key }) => key))
    known[kind] = await findKnown(db, kinds[kind].write.model, source, keys)
  }
  return known
}

/** Says of a row that was taken what was noted when it was read. */
const noted = (answer: ImportedRow, line: Line): ImportedRow =>
  'notes' in line && line.notes && answer.outcome !== 'failed' ? { ...answer, notes: line.notes } : answer

/**
 * Takes rows into the registry, a set of each kind at a time, and answers what was done with each. A row may refer to what
 * its source has brought before and to the rows before it, wherever batches begin and end.
 */
export const takeBatch = async (
  db: Database,
  { source, community = null, dryRun = false }: Pick<Settings, 'source'> & Partial<Settings>,
  reader: Viewer,
  lines: Line[]
): Promise<ImportedRow[]> => {
  const kinds = tableOf('rowKinds')
  const read = lines.map(line => readEntry(line, kinds)).map(one => ('body' in one ? permit(one, reader, kinds) : one))
  const entries = read.flatMap((one, index) => ('body' in one ? [{ ...one, index }] : []))
  if (!dryRun && entries.some(({ kind }) => kind === 'membership' || kind === 'term')) await oneAtATime(db, source)
  const of = (kind: ImportKind) => entries.filter(entry => entry.kind === kind)
  const batch: Batch = {
    db,
    reader,
    source,
    community,
    kinds,
    known: await knownBefore(db, source, kinds, entries),
    answers: read.map(one => ('body' in one ? unanswered(one) : one))
  }
  const putEach = (kind: ImportKind) =>
    put(
      batch,
      kind,
      of(kind).flatMap(entry => stepOf(batch, entry))
    )
  for (const kind of inOrder(kinds)) {
    const { put: own } = kinds[kind]
    if (own !== null) await (own?.(batch, of(kind), of) ?? putEach(kind))
  }
  return batch.answers.map((answer, index) => noted(answer, lines[index]!))
}
