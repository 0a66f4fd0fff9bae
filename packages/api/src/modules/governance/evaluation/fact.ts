import type { MeasureChoice, RuleSubject } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf } from '../../../platform/days.ts'

/** The placeholders that the statement of a fact may use: the ids of its subjects, and the moment and the day it is asked about. */
export const ids = sql`${sql.placeholder('ids')}::uuid[]`
export const asOf = sql`${sql.placeholder('asOf')}::timestamptz`
export const asOfDay = sql`${sql.placeholder('asOfDay')}::date`
export const portal = sql`${sql.placeholder('portal')}::uuid`

/**
 * A value of a fact that rules of portals can compare, read from the fact as rules have it: undefined where it has no row, and null
 * where nothing is known. A day (or moment) is compared by how many days ago it was. What it says stands in `facts.words.en.ts`.
 */
export type Measure<V = unknown> =
  | { type: 'number'; read(value: V | undefined): number | null | undefined }
  | { type: 'day'; read(value: V | undefined): string | null | undefined }
  | { type: 'choice'; choices: readonly MeasureChoice[]; read(value: V | undefined): MeasureChoice | null | undefined }

/**
 * Something that is known about pages or communities, as of any moment. Its statement reads it for all subjects at once:
 * rows of `id` and `value` (jsonb); a subject without a row has nothing of the kind.
 */
export type Fact<V = unknown> = {
  /** Its name: `page.last-update`. What it tells stands under that name in `facts.words.en.ts`. */
  id: string
  of: RuleSubject
  query: SQL
  /**
   * The values of it that rules of portals can compare, by name. None of what single people did: a threshold that is moved would tell it
   * of fewer than five.
   */
  measures: { readonly [name: string]: Measure<V> }
  /** Only for the compiler: what a value is. */
  value?: V
}

type Read<V, R> = (value: V | undefined) => R | null | undefined

/** A measure that is a number. */
export const number = <V>(read: Read<V, number>): Measure<V> => ({ type: 'number', read })

/** A measure that is a day or a moment, compared by how many days ago it was. */
export const day = <V>(read: Read<V, string>): Measure<V> => ({ type: 'day', read })

/** A measure that is one of some words. */
export const choice = <V, C extends MeasureChoice>(choices: readonly C[], read: Read<V, C>): Measure<V> => ({
  type: 'choice',
  choices,
  read
})

/** A measure that is true or false. */
export const truth = <V>(read: Read<V, boolean>): Measure<V> =>
  choice(['yes', 'no'] as const, value => {
    const known = read(value)
    return known === null || known === undefined ? known : known ? 'yes' : 'no'
  })

/** How many items a fact has that is a list; none where it has no row. */
export const items = <E>(which: (item: E) => boolean = () => true): Measure<E[]> =>
  number(value => (value ?? []).filter(which).length)

/** Declares a fact. */
export const fact = <V>(id: string, of: RuleSubject, query: SQL, measures: Fact<V>['measures'] = {}): Fact<V> => ({
  id,
  of,
  query,
  measures
})

// Neither since the moment asked about, nor ever.
const unchanged = (row: SQL) => sql`(${row}.updated_at <= ${asOf} or ${row}.updated_at = ${row}.created_at)`

const logged = (subject: string, row: SQL, column: string) => {
  const [type, named] = [sql.raw(`'${subject}'`), sql.raw(`'${column}'`)]
  return sql`coalesce((select a.before -> ${named} from activity a where a.subject_id = ${row}.id and a.subject_type = ${type} and a.occurred_at > ${asOf} and a.before ? ${named} order by a.transaction, a.position limit 1), to_jsonb(${row}.${sql.raw(column)}))`
}

/**
 * A column without dates of its own as it was at the moment asked about: as the first later change in the log had it before,
 * else as it is. `t` is the alias of the table in the statement. A row that has not changed since is not looked up.
 */
export const was = (subject: string, t: string, column: string): SQL => {
  const row = sql.raw(t)
  return sql`case when ${unchanged(row)} then to_jsonb(${row}.${sql.raw(column)}) else ${logged(subject, row, column)} end`
}

/** The same as text. */
export const wasText = (subject: string, t: string, column: string): SQL => {
  const row = sql.raw(t)
  return sql`(case when ${unchanged(row)} then ${row}.${sql.raw(column)}::text else ${logged(subject, row, column)} #>> '{}' end)`
}

// From so many subjects on, reading their rows one by one costs more than a plan for just these.
const MANY = 200

/** The values of a fact by subject: one statement for all of them. Without a portal, facts that need none can be read. */
export const readFact = async (
  db: Database,
  { id, query }: Fact,
  on: { ids: string[]; asOf: string; portal: string | null }
): Promise<Map<string, unknown>> => {
  const values = { ...on, asOfDay: dayOf(on.asOf) }
  const plan = on.ids.length < MANY ? 'once' : 'anew'
  const rows = await db.prepared<{ id: string; value: unknown }>(`fact ${id}`, () => query, values, plan)
  return new Map(rows.map(row => [row.id, row.value]))
}
