import { type SQL, sql } from 'drizzle-orm'
import { csvWith } from '../../platform/csv.ts'
import type { Database } from '../../platform/database/database.ts'
import { filtersOf, isAfter, sortOf } from '../model/compile.ts'
import type { Model, View } from '../model/model.ts'
import { argumentsOf, inputsOf, type Viewer } from '../model/read.ts'
import { type References, type Referring, requireKnown, withReferences } from '../model/references.ts'
import { orderOf } from '../model/selection.ts'
import { type Speech, speechIn } from '../words/catalogue.ts'
import type { Call, DocumentText } from './operation.ts'

// What is read and sent at once.
const ROWS_AT_ONCE = 250

/** The place of a row in the order: what it is sorted by, and its id. */
type Place = { k: string; id: string }
const PLACE = 2

/** Records of a model as a table: a row for each, with the filters and sort orders of their list. */
export type CsvTable<C extends string> = {
  /** What its statement is called. */
  name: string
  model: Model
  columns: readonly C[]
  /** What is read of a row: a list of expressions as members, and the tables that they are from, the model's among them. */
  read: (view: View) => { select: Record<string, SQL>; from: SQL }
  /** The cells of a row that has been read. */
  cells: (row: never, speech: Speech) => Partial<Record<C, unknown>>
}

type Asked = { args: Record<string, unknown>; viewer: Viewer }

/** The rows that the reader may see, from after one of them on, `limit` at most. One statement, whose cost is that of its rows. */
const statementOf = <C extends string>(
  { model, read }: CsvTable<C>,
  { args, viewer: { view } }: Asked,
  isBegun: boolean
) => {
  const references: References = []
  const { name, descending } = orderOf(model, args)
  const { value, id } = sortOf(model, model.table, name)
  const path = model.name
  const conditions = [
    model.visible(model.table, view) ?? sql`true`,
    ...filtersOf(model, model.table, args, path, { view, references, plan: 'anew' }),
    ...(isBegun ? [isAfter(value, id, path, descending)] : [])
  ]
  const direction = sql.raw(descending ? 'desc' : 'asc')
  const { select, from } = read(view)
  const members = Object.entries(select).map(([name, one]) => sql`${one} as ${sql.identifier(name)}`)
  const rows = sql`
    select ${sql.join(members, sql`, `)}, (${value})::text as k, ${id} as id from ${from}
    where ${sql.join(conditions, sql` and `)}
    order by ${value} ${direction}, ${id} ${direction} limit ${sql.placeholder('limit')}`
  return withReferences(rows, members.length + PLACE, references, view)
}

const readRows = async <C extends string>(
  db: Database,
  table: CsvTable<C>,
  asked: Asked,
  after?: Place
): Promise<Place[]> => {
  const { model, name } = table
  const { args, viewer } = asked
  const field = { field: '', args }
  const shape = `${name} rows ${JSON.stringify(viewer.view)} ${argumentsOf(model, field)} ${after !== undefined}`
  const own = {
    ...viewer.values,
    limit: ROWS_AT_ONCE,
    [`${model.name}.cursor.value`]: after?.k,
    [`${model.name}.cursor.id`]: after?.id
  }
  const { values } = await inputsOf(db, model, field, own)
  const statement = () => statementOf(table, asked, after !== undefined)
  const found = await db.prepared<Place & Referring>(shape, statement, values, 'anew')
  requireKnown(found, values)
  return found
}

/** A table as CSV (RFC 4180). No connection is held between two parts: a caller may take it as slowly as they like. */
export const csvTable =
  <C extends string>(table: CsvTable<C>) =>
  async ({ db, query, viewer }: Call): Promise<DocumentText> => {
    const speech = speechIn(viewer.language)
    const write = csvWith(table.columns)
    const textOf = (rows: readonly Place[], header: boolean) =>
      write(
        rows.map(row => table.cells(row as never, speech)),
        header
      )
    const read = (after?: Place) => readRows(db, table, { args: query, viewer }, after)
    const first = await read()
    if (first.length < ROWS_AT_ONCE) return textOf(first, true)
    return (async function* () {
      yield textOf(first, true)
      for (let rows = first; rows.length === ROWS_AT_ONCE; ) {
        rows = await read(rows.at(-1))
        if (rows.length > 0) yield textOf(rows, false)
      }
    })()
  }
