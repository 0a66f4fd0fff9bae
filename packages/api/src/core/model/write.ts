import { getTableName, sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import { alias, building, membersOf, object } from './compile.ts'
import type { Viewer } from './read.ts'
import { type Draft, type Ids, idsIn, type Prepared, toRows, type WriteModel } from './rows.ts'
import type { Selection } from './selection.ts'
import { worded } from './worded.ts'

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

/** The record `made` as a JSON text, as it is read; null where the reader does not see it. */
const readMade = ({ model }: WriteModel, selection: Selection, { view }: Viewer) => {
  const build = building(view, { common: new Set(), plan: 'once' })
  const t = alias(model, build)
  const members = membersOf(model, t, selection, model.name, build)
  return sql`, ${object(members, sql`from made ${t} where ${model.visible(t, view) ?? sql`true`}`)}::text as item`
}

/** A record that was added; `text` where it was read at the same time, which a reader who does not see it has none of. */
export type Added = { id: string } & ({ read: false } | { read: true; text: string | undefined })

/** Adds one record; `found` are ids that were looked for before. Its whole is read at the same time, where `whole` is wanted and that is known then. */
export const add = async (
  db: Database,
  writable: WriteModel,
  draft: Draft,
  reader: Viewer,
  found?: Ids,
  whole?: Selection
): Promise<Added> => {
  const row = await columnsOf(db, writable, draft, reader, found)
  const columns = ownColumns(writable, [row])
  const { beside, model } = writable
  const together = beside?.begin?.together?.(row)
  const read = together && whole
  const view = read ? ` and read ${JSON.stringify(reader.view)}` : ''
  const [made] = await db.prepared<{ id: string; item?: string | null }>(
    `${shapeOf('insert', writable, columns)}${together ? ` together${view}` : ''}`,
    () => {
      const names = columnList(columns)
      const inserted = sql`insert into ${tableOf(writable)} as made (${names}) select ${names} from ${record(writable)} returning`
      if (!together) return sql`${inserted} made.id${beside?.begin ? sql`, ${beside.begin.returning}` : sql``}`
      return sql`with made as (${inserted} *), ${together.expressions()} select made.id${read ? readMade(writable, read, reader) : sql``} from made`
    },
    { ...reader.values, row: JSON.stringify(row), ...together?.values }
  )
  const { id, item } = made!
  if (!together) {
    const stored = { ...row, ...made! }
    await (beside?.begin ? beside.begin.write(db, stored) : beside?.write(db, [stored]))
  }
  return read
    ? { id, read: true, text: item ? worded(model, read, reader.language)(item) : undefined }
    : { id, read: false }
}

/** The same, and answers its id. */
export const insert = async (...given: Parameters<typeof add>): Promise<string> => (await add(...given)).id

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
