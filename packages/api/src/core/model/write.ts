import { getTableName, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import type { Viewer } from './read.ts'
import { type Draft, type Prepared, toRows, type WriteModel } from './rows.ts'

export type { Draft, WriteModel } from './rows.ts'

/** The table of a kind of thing, by name. */
export const tableOf = ({ model: resource }: WriteModel) => sql.identifier(getTableName(resource.table))
/** The names of columns, one after the other. */
export const columnList = (names: string[]) =>
  sql.join(
    names.map(name => sql.identifier(name)),
    sql`, `
  )

const rowOf = (prepared: Prepared): Draft => {
  if ('fault' in prepared) throw prepared.fault
  return prepared.row
}

/**
 * Makes sure that what a draft names exists for the reader.
 * @throws ApiError UNKNOWN_REFERENCE with every name that does not.
 */
export const checkReferences = async (db: Database, writable: WriteModel, draft: Draft, reader: Viewer) => {
  const named = Object.entries(draft).filter(([member]) => member in (writable.references ?? {}))
  const [prepared] = await toRows(db, writable, [Object.fromEntries(named)], reader)
  rowOf(prepared!)
}

const records = (writable: WriteModel, rows: Draft[]) =>
  sql`jsonb_populate_recordset(null::${tableOf(writable)}, ${JSON.stringify(rows)}::jsonb)`

/** The columns of rows that stand in the table itself. */
export const ownColumns = ({ beside }: WriteModel, rows: readonly Draft[]): string[] =>
  [...new Set(rows.flatMap(Object.keys))].filter(name => !beside?.columns.includes(name))

/** The columns that a draft is stored in, by their names. */
export const columnsOf = async (db: Database, writable: WriteModel, draft: Draft, reader: Viewer): Promise<Draft> => {
  const [prepared] = await toRows(db, writable, [draft], reader)
  return rowOf(prepared!)
}

/** Adds one record and answers its id. */
export const insert = async (db: Database, writable: WriteModel, draft: Draft, reader: Viewer): Promise<string> => {
  const row = await columnsOf(db, writable, draft, reader)
  const columns = columnList(ownColumns(writable, [row]))
  const [made] = await db.run<{ id: string }>(
    sql`insert into ${tableOf(writable)} (${columns}) select ${columns} from ${records(writable, [row])} returning id`
  )
  await writable.beside?.write(db, [{ ...row, id: made!.id }])
  return made!.id
}

/** Changes the given members of one record, where any are given. */
export const change = async (
  db: Database,
  writable: WriteModel,
  id: string,
  draft: Draft,
  reader: Viewer
): Promise<void> => {
  const row = await columnsOf(db, writable, draft, reader)
  const columns = Object.keys(row)
  if (columns.length === 0) return
  const set = sql.join(
    columns.map(name => sql`${sql.identifier(name)} = r.${sql.identifier(name)}`),
    sql`, `
  )
  const same = sql.join(
    columns.map(name => sql`t.${sql.identifier(name)} is distinct from r.${sql.identifier(name)}`),
    sql` or `
  )
  await db.run(
    sql`update ${tableOf(writable)} t set ${set} from ${records(writable, [row])} r where t.id = ${id} and (${same})`
  )
}

export const remove = (db: Database, writable: WriteModel, id: string): Promise<unknown> =>
  db.run(sql`delete from ${tableOf(writable)} where id = ${id}`)
