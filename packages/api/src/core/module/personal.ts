import { getTableColumns, getTableName, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../../platform/database/database.ts'

/**
 * What becomes of a row when the person whom one of its columns names is erased: it is deleted; or it stays, and the column is
 * emptied or, where it is a list, the person removed from it; or all of it is kept, for a reason.
 */
export type Fate = 'deleted' | 'emptied' | 'removed' | { kept: string }

/** A column that names persons. */
export type PersonColumn<C extends string = string> = {
  erasure: Fate
  /** The columns that tell something about the person so named, or in their words: their export shows them. */
  holds: readonly C[]
  /** Columns that are emptied with it. */
  with?: readonly C[]
  /** Which of its rows are known to that person alone: only they can export them. */
  confided?: SQL
  /** Whether the column names a person, where that takes more than to compare ids. */
  names?: (column: SQLWrapper, person: SQL) => SQL
}

/** What one table keeps about persons. A column that names persons and is on no list fails the tests. */
export type Personal<C extends string = string> = {
  table: PgTable
  people: { [K in C]?: PersonColumn<C> }
  /** Columns with words in which anybody can be named; erasure puts “[erased]” in place of the name. */
  words: readonly C[]
}

type ColumnsOf<T extends PgTable> = keyof T['_']['columns'] & string

/** Lists what a table keeps about persons. */
export const personal = <T extends PgTable>(
  table: T,
  { people = {}, words = [] }: Partial<Omit<Personal<ColumnsOf<T>>, 'table'>>
): Personal => ({ table, people, words }) as Personal

/** A column of a list that names persons, by itself. */
export type Place = PersonColumn & { table: PgTable; kind: string; as: string; column: PgColumn }

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The name of a table as an export has it: `pageUpdates`. */
export const kindOf = (table: PgTable): string => camel(getTableName(table))

/** Every column of the lists that names persons. */
export const placesOf = (lists: readonly Personal[]): Place[] =>
  lists.flatMap(({ table, people }) =>
    Object.entries(people as Record<string, PersonColumn>).map(([name, place]) => ({
      ...place,
      table,
      kind: kindOf(table),
      as: name.replace(/Ids?$/, ''),
      column: getTableColumns(table)[name] as PgColumn
    }))
  )

/** Whether a place names a person. */
export const naming = ({ column, names, erasure }: Place, person: SQL): SQL => {
  if (names) return names(column, person)
  return erasure === 'removed' ? sql`${column} @> array[${person}]` : sql`${column} = ${person}`
}

/** Whether the database does by itself what the list says, when the person goes: by a foreign key, or by the trigger of lists. */
export const followsPerson = ({ table, column, erasure }: Place): boolean =>
  erasure === 'removed' ||
  getTableConfig(table).foreignKeys.some(key => key.reference().columns.some(({ name }) => name === column.name))

const NAMES = sql`hashtextextended('names of persons', 0)`

/** Says that this transaction will write names of persons into texts, and reads none that is being erased. */
export const copyNames = (db: Database) => db.run(sql`select pg_advisory_xact_lock_shared(${NAMES})`)

/** The same, where it does not have to wait; returns whether. */
export const tryCopyNames = async (db: Database): Promise<boolean> => {
  const [lock] = await db.run<{ taken: boolean }>(sql`select pg_try_advisory_xact_lock_shared(${NAMES}) as taken`)
  return lock!.taken
}

/** Waits for the transactions that write names of persons into texts; others wait for the end of this one. */
export const holdNames = (db: Database) => db.run(sql`select pg_advisory_xact_lock(${NAMES})`)
