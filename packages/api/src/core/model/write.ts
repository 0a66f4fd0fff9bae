import { getTableName, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import type { Viewer } from './read.ts'
import { type Draft, type Ids, idsIn, type Prepared, toRows, type WriteModel } from './rows.ts'

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
 * Makes sure that what a draft names exists for the reader; answers the ids of it.
 * @throws ApiError UNKNOWN_REFERENCE with every name that does not.
 */
export const checkReferences = async (
  db: Database,
  writable: WriteModel,
  draft: Draft,
  reader: Viewer
): Promise<Ids> => {
  const named = Object.fromEntries(Object.entries(draft).filter(([member]) => member in (writable.references ?? {})))
  const ids = await idsIn(db, writable, [named], reader)
  const [prepared] = await toRows(db, writable, [named], reader, ids)
  rowOf(prepared!)
  return ids
}

const record = (writable: WriteModel) =>
  sql`jsonb_populate_record(null::${tableOf(writable)}, ${sql.placeholder('row')}::jsonb)`

const shapeOf = (verb: string, writable: WriteModel, columns: string[]) =>
  `${verb} ${getTableName(writable.model.table)} ${columns}`

/** The columns of rows that stand in the table itself, in one order whatever that of the members. */
export const ownColumns = ({ beside }: WriteModel, rows: readonly Draft[]): string[] =>
  [...new Set(rows.flatMap(Object.keys))].filter(name => !beside?.columns.includes(name)).sort()

/** The columns that a draft is stored in, by their names. */
export const columnsOf = async (
  db: Database,
  writable: WriteModel,
  draft: Draft,
  reader: Viewer,
  found?: Ids
): Promise<Draft> => {
  const [prepared] = await toRows(db, writable, [draft], reader, found)
  return rowOf(prepared!)
}

/** Adds one record and answers its id; `found` are ids that were looked for before. */
export const insert = async (
  db: Database,
  writable: WriteModel,
  draft: Draft,
  reader: Viewer,
  found?: Ids
): Promise<string> => {
  const row = await columnsOf(db, writable, draft, reader, found)
  const columns = ownColumns(writable, [row])
  const { beside } = writable
  const [made] = await db.prepared<{ id: string }>(
    shapeOf('insert', writable, columns),
    () => {
      const returning = beside?.begin ? sql`made.id, ${beside.begin.returning}` : sql`made.id`
      return sql`insert into ${tableOf(writable)} as made (${columnList(columns)}) select ${columnList(columns)} from ${record(writable)} returning ${returning}`
    },
    { row: JSON.stringify(row) }
  )
  const whole = { ...row, ...made! }
  await (beside?.begin ? beside.begin.write(db, whole) : beside?.write(db, [whole]))
  return whole.id
}

const updateOf = (writable: WriteModel, columns: string[]) => {
  const set = sql.join(
    columns.map(name => sql`${sql.identifier(name)} = r.${sql.identifier(name)}`),
    sql`, `
  )
  const differs = sql.join(
    columns.map(name => sql`t.${sql.identifier(name)} is distinct from r.${sql.identifier(name)}`),
    sql` or `
  )
  return sql`update ${tableOf(writable)} t set ${set} from ${record(writable)} r where t.id = ${sql.placeholder('id')} and (${differs})`
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
  const columns = ownColumns(writable, [row])
  if (columns.length === 0) return
  await db.prepared(shapeOf('update', writable, columns), () => updateOf(writable, columns), {
    id,
    row: JSON.stringify(row)
  })
  await writable.beside?.write(db, [{ ...row, id }])
}

export const remove = (db: Database, writable: WriteModel, id: string): Promise<unknown> =>
  db.run(sql`delete from ${tableOf(writable)} where id = ${id}`)
