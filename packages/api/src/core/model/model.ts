import { type guarded, isNullable } from '@guildhall/schema'
import type { TObject } from '@sinclair/typebox'
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Speech } from '../words/catalogue.ts'
import type { GivenValue } from './given.ts'
import { rangesOf } from './ranges.ts'
import { instantOf } from './sql.ts'

/**
 * What a caller may see, as far as it shapes a statement: everything (`service`), what a person may see, or what is public;
 * `portalBound` narrows it to one portal, `readsPeople` is false where the key lacks the scope `people:read`. The statement finds
 * the caller in the placeholders `caller.key`, `caller.person` and `caller.portal`.
 */
export type View = { audience: 'service' | 'person' | 'public'; portalBound: boolean; readsPeople: boolean }

/** The given parameters of a list, as they stand in the statement. */
export type Given = { [parameter: string]: GivenValue }

/** Narrows a list by the parameters that are given. */
export type Condition<T = PgTable, G = Given> = (t: T, given: G, view: View) => SQL

/**
 * A parameter that narrows a list. One that names a record by its slug or id says what kind of record `to` is: `given` then
 * holds the id, and a name of nothing that is visible to the caller is refused. With `slugOf`, it is an id of any record, also a deleted
 * one, or the slug of one of these kinds. `names` are the fixed names that the parameter takes; another one is refused as no name of
 * a `what`, unless it is of the form `others`. `ranked` is the same condition where a list in the order of its search finds the newest
 * rows, and another form is quicker.
 */
export type Filter<T = PgTable, G = Given> =
  | Condition<T, G>
  | { where: Condition<T, G>; ranked: Condition<T, G> }
  | { to: () => Model; where: Condition<T, G> }
  | { slugOf: () => readonly Model[]; where: Condition<T, G> }
  | { names: () => readonly string[]; others?: RegExp; what: string; where: Condition<T, G> }

/** A way from a record to others. */
export type Edge<T = PgTable> = {
  to: () => Model
  /** Which rows of the other table belong to this record. */
  on: (t: T, other: never, view: View) => SQL
  /** Said of an edge that is no member of the schema. */
  description?: string
} & (
  | { kind: 'one' }
  /** A bounded list that stands in the answer; where `none` holds it is empty, and nothing is looked up. */
  | { kind: 'list'; order: (other: never, t: T) => SQL; limit: number; none?: (t: T) => SQL }
  /** A list of its own with pages, in GraphQL; `omit` names the parameters that the edge itself decides. */
  | { kind: 'many'; omit: string[] }
)

/** The way to the one record whose id a column holds. */
type ByColumn<T extends PgTable> = { to: () => Model; by: keyof T['_']['columns'] & string }

/** A value of another table that orders a list, so that its index does: how that table is joined, and what stands there for the id. */
export type JoinedSort = { join: SQL; value: SQLWrapper; id?: SQLWrapper }

/** What orders a list. */
export type Sort<T = PgTable> = (t: T) => SQLWrapper | JoinedSort

/** Where the words of a search are found and shown: in a name, and in texts of which an excerpt is made (an array of them). */
export type Searched = { vector: SQLWrapper; name: SQLWrapper; texts: SQL }

/** Makes a member of what its source gives: mostly its words, of the id and values of a message. */
type Wording<Value = unknown> = (stored: never, speech: Speech) => Value

type Source<T> = (t: T, view: View) => SQLWrapper
type Guard<T> = (t: T, view: View) => SQL | boolean

/** A table of former aliases. */
export type FormerAliases = PgTable & { alias: PgColumn; leadsTo: PgColumn }

type Parts<T> = {
  /** Its name in the document and in GraphQL. */
  name: string
  /** The rows that a caller may see; undefined for all. What one may not see does not exist. */
  visible: (t: T, view: View) => SQL | undefined
  /** The rows that lists leave out, unless they are narrowed by a parameter. */
  leavesOut?: { rows: (t: T) => SQL; unless?: string }
  /** What orders rows of the same sort value; the id unless said otherwise. */
  tie?: (t: T) => SQLWrapper
  search?: (t: T) => Searched
  /** Whether what is searched for stays in the order of the list; else the best matches come first. */
  keepsOrder?: boolean
  /** The column besides the id by which a path may name it. */
  alias?: (t: T) => SQLWrapper
  /** The aliases that records had before, each with the id of the record that it leads to now. No record has one of them as its alias. */
  formerAliases?: FormerAliases
}

/** Everything that reading one kind of record needs, over REST and GraphQL alike. */
export type Model<S extends TObject = TObject> = Parts<PgTable> & {
  schema: S
  /** The parameters of its list. */
  query: TObject
  table: PgTable
  /** The SQL of each member that is a value. */
  fields: Record<string, Source<PgTable>>
  /** The members that are made after they were read, as all words are. */
  worded: Record<string, Wording>
  /** Who sees a member that not every reader of the row may see: it is null for all others, and they find nothing by it. */
  guarded: Record<string, Guard<PgTable>>
  /** The way to each member that is another record, or a list of them. */
  edges: Record<string, Edge>
  /** The condition of each parameter that narrows the list. */
  filters: Record<string, Filter>
  sorts: Record<string, Sort>
}

type Columns<T extends PgTable> = T['_']['columns']
type Row<T extends PgTable> = {
  [K in keyof Columns<T>]: Columns<T>[K]['_']['data'] | (Columns<T>[K]['_']['notNull'] extends true ? never : null)
}
type Members<S extends TObject> = keyof S['properties'] & string
/** Members with a column of their name and type. */
type Mapped<S extends TObject, T extends PgTable> = {
  [K in Members<S>]: K extends keyof Row<T> ? (Row<T>[K] extends S['properties'][K]['static'] ? K : never) : never
}[Members<S>]
type Marked<S extends TObject> = {
  [K in Members<S>]: S['properties'][K] extends { [guarded]: true } ? K : never
}[Members<S>]
/** Members that the engine makes. */
type Made = 'match' | 'etag'
type Ascending<N> = N extends `-${string}` ? never : N extends string ? N : never
type Sorts<Q extends TObject, T> = {
  [K in Ascending<NonNullable<Q['properties']['sort']['static']>>]: Sort<T>
}
type ListOnly = 'limit' | 'cursor' | 'sort' | 'fields' | 'q' | 'include'
/** The ranges of dates follow from the sorts. */
type Range = `${string}Since` | `${string}Before`
type Narrowing<Q extends TObject> = Exclude<Members<Q>, ListOnly | Range>
type GivenTo<Q extends TObject, K extends string> = Record<K, GivenValue> & Partial<Record<Narrowing<Q>, GivenValue>>

type Definition<
  S extends TObject,
  Q extends TObject,
  T extends PgTable,
  E extends string,
  L extends string
> = Parts<T> & {
  schema: S
  query: Q
  table: T
  /** Each member that no column of its name and type gives. */
  fields?: { [K in Exclude<Members<S>, Mapped<S, T> | E | L | Made>]: Source<T> } & { [K in Mapped<S, T>]?: Source<T> }
  /** Members that a later module gives as an extension. */
  later?: readonly L[]
  /** The members that are made of what their source gives, as words are in the language of the reader. */
  worded?: { [K in Members<S>]?: Wording<S['properties'][K]['static']> }
  edges?: Record<E, Edge<T> | ByColumn<T>>
  filters: { [K in Narrowing<Q>]: Filter<T, GivenTo<Q, K>> }
  /** Conditions by which an operation lists what belongs to one record; they are no parameters. */
  under?: Record<string, Condition<T>>
  sorts: Sorts<Q, T>
} & ([Marked<S>] extends [never] ? { guarded?: Guards<S, T> } : { guarded: Record<Marked<S>, Guard<T>> & Guards<S, T> })
type Guards<S extends TObject, T> = { [K in Members<S>]?: Guard<T> }

const columnOf = (t: PgTable, name: string) =>
  (t as unknown as Record<string, SQLWrapper & { columnType: string }>)[name]!

/** The value of the column of a name, as the contract has it. */
const valueIn =
  (name: string): Source<PgTable> =>
  t => {
    const column = columnOf(t, name)
    return column.columnType === 'PgTimestampString' ? instantOf(column) : column
  }

const edgeOf = (edge: Edge | ByColumn<PgTable>): Edge =>
  'by' in edge
    ? { kind: 'one', to: edge.to, on: (t, other: { id: SQLWrapper }) => sql`${other.id} = ${columnOf(t, edge.by)}` }
    : edge

/**
 * Defines how one kind of record is read. A member takes the column of its name and type by itself; all others name their
 * source or are left to a `later` module, and those that the schema marks as `Guarded` say who sees them. The compiler proves
 * that no member lacks a source, no parameter a filter and no sort its order. Annotate the result (`: Model`) where edges lead back to it.
 */
export const defineModel = <
  S extends TObject,
  Q extends TObject,
  T extends PgTable,
  const E extends string = never,
  const L extends Members<S> = never
>(
  definition: Definition<S, Q, T, E, L>
): Model<S> => {
  const { schema, fields = {}, edges = {}, later = [], guarded = {}, worded = {}, filters, under, sorts } = definition
  const given = new Set<string>(['match', 'etag', ...Object.keys(fields), ...Object.keys(edges), ...later])
  const mapped = Object.keys(schema.properties).filter(name => !given.has(name))
  const columns = Object.fromEntries(mapped.map(name => [name, valueIn(name)]))
  // What the compiler has proven of this model is not asked of it again: behind it all models look the same.
  return {
    ...definition,
    edges: Object.fromEntries(
      Object.entries<Edge | ByColumn<PgTable>>(edges as never).map(([name, edge]) => [name, edgeOf(edge)])
    ),
    guarded,
    worded,
    fields: { ...columns, ...fields },
    filters: { ...under, ...rangesOf(sorts as never), ...filters }
  } as unknown as Model<S>
}

/** Whether a record of this kind has an id of its own, by which it can be asked for. */
export const isNode = ({ schema }: Model) => schema.properties.id !== undefined && !isNullable(schema.properties.id)
