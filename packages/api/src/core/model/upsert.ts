import type { BulkAnswer } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { type Database, withSavepoint } from '../../platform/database/database.ts'
import { ApiError } from '../problem/api-error.ts'
import { apiErrorOf } from '../problem/constraints.ts'
import { toProblem } from '../words/problem.ts'
import type { Viewer } from './read.ts'
import { type Draft, type Prepared, toRows, type WriteModel } from './rows.ts'
import { upsertStatement } from './upsert-statement.ts'
import { ownColumns } from './write.ts'

type Kept = { id: string; outcome: 'created' | 'updated' | 'unchanged' | null }

const upsertAll = async (db: Database, writable: WriteModel, rows: Draft[]): Promise<Kept[]> => {
  const columns = ownColumns(writable, rows)
  const kept = await db.prepared<Kept>(
    `upsert ${writable.model.name} ${columns}`,
    () => upsertStatement(writable, columns),
    { rows: JSON.stringify(rows) }
  )
  // Somebody else made these a moment ago: by now they are known.
  const missed = kept.flatMap(({ outcome }, index) => (outcome === null ? [index] : []))
  if (missed.length === 0) return kept
  const again = await upsertAll(
    db,
    writable,
    missed.map(index => rows[index]!)
  )
  missed.forEach((index, position) => {
    kept[index] = again[position]!
  })
  return kept
}

/** Writes what stands beside the records; one that was changed only there was updated. */
const writeBeside = async (db: Database, { beside }: WriteModel, rows: Draft[], kept: Kept[]): Promise<Kept[]> => {
  if (!beside) return kept
  const changed = await beside.write(
    db,
    rows.map((row, index) => ({ ...row, id: kept[index]!.id }))
  )
  return kept.map(({ id, outcome }) => ({
    id,
    outcome: outcome === 'unchanged' && changed.has(id) ? 'updated' : outcome
  }))
}

const failed = (fault: unknown): BulkAnswer => ({ outcome: 'failed', id: null, problem: toProblem(fault) })

/** Upserts rows of different records; when the set fails it is halved until the rows at fault stand alone. */
const upsertOrHalve = async (db: Database, writable: WriteModel, rows: Draft[]): Promise<BulkAnswer[]> => {
  try {
    const kept = await withSavepoint(db, async () =>
      writeBeside(db, writable, rows, await upsertAll(db, writable, rows))
    )
    return kept.map(({ id, outcome }) => ({ outcome: outcome!, id, problem: null }))
  } catch (error) {
    const fault = apiErrorOf(error)
    if (!(fault instanceof ApiError) || fault.status >= 500) throw error
    if (rows.length === 1) return [failed(fault)]
    const middle = rows.length >> 1
    const first = await upsertOrHalve(db, writable, rows.slice(0, middle))
    return [...first, ...(await upsertOrHalve(db, writable, rows.slice(middle)))]
  }
}

/** Why a record does not fit by what its own members say; undefined when it does. */
export const misfitOf = ({ fits }: WriteModel, draft: Draft): ApiError | undefined => {
  try {
    fits?.(draft)
  } catch (fault) {
    if (fault instanceof ApiError) return fault
    throw fault
  }
}

/** Rounds of rows, no record twice in one: of several rows for a record each comes after the one before it. */
const roundsOf = (knownBy: string[], rows: (Draft | undefined)[]): number[][] => {
  const times = new Map<string, number>()
  const rounds: number[][] = []
  rows.forEach((row, index) => {
    if (!row) return
    const key = JSON.stringify(knownBy.map(name => row[name]))
    const round = times.get(key) ?? 0
    times.set(key, round + 1)
    rounds[round] ??= []
    rounds[round].push(index)
  })
  return rounds
}

/**
 * Makes the records that are new and changes, in the members given, those that are known; one answer each, in order.
 * Sets of rows go in one statement; a row that does not fit fails alone.
 */
export const upsert = async (
  db: Database,
  writable: WriteModel,
  drafts: Draft[],
  reader: Viewer
): Promise<BulkAnswer[]> => {
  // What sets of records tell did not happen just now: triggers that keep a history ask for this.
  await db.run(sql`select set_config('guildhall.bulk', 'on', true)`)
  const found = await toRows(db, writable, drafts, reader)
  const prepared = found.map((one, index): Prepared => {
    const fault = misfitOf(writable, drafts[index]!)
    return fault ? { fault } : one
  })
  const answers = prepared.map(one => ('fault' in one ? failed(one.fault) : undefined)) as BulkAnswer[]
  const rows = prepared.map(one => ('row' in one ? one.row : undefined))
  for (const round of roundsOf(writable.upsertKey, rows)) {
    const given = round.map(index => rows[index]!)
    const done = await upsertOrHalve(db, writable, (await writable.renew?.(db, given)) ?? given)
    round.forEach((index, position) => {
      answers[index] = done[position]!
    })
  }
  return answers
}
