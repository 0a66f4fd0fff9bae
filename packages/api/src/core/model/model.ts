import { isNullable } from '@guildhall/schema'
import type { TObject } from '@sinclair/typebox'
import type { SQL, SQLWrapper } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/**
 * What a caller may see, as far as it shapes a statement: everything (`service`), what a person may see, or what is public;
 * `bound` narrows it to one portal, `readsPeople` is false where the key lacks the scope `people:read`. The statement finds the
 * caller in the placeholders `caller.person` and `caller.portal`.
 */
export type View = { audience: 'service' | 'person' | 'public'; portalBound: boolean; readsPeople: boolean }

/** The given parameters of a list, as placeholders of the statement. */
export type Given = Record<string, SQLWrapper>

/** Narrows a list by the parameters that are given. */
export type Condition<T extends PgTable = PgTable> = (t: T, given: Given, view: View) => SQL

/**
 * A parameter that narrows a list. One that names something by its slug or id says what kind of thing `to` is: `given` then
 * holds the id, and a name of nothing that the caller may see is refused.
 */
export type Filter<T extends PgTable = PgTable> = Condition<T> | { to: () => Model; where: Condition<T> }

/** A way from a thing to others. */
export type Edge = {
  to: () => Model
  /** Which rows of the other table belong to this one. */
  on: SQL | ((other: never) => SQL)
} & (
  | { kind: 'one' }
  /** A bounded list that stands in the answer; where `none` holds it is empty, and nothing is looked up. */
  | { kind: 'list'; order: (other: never) => SQL; limit: number; none?: SQL }
  /** A list of its own with pages, in GraphQL; `omit` names the parameters that the edge itself decides. */
  | { kind: 'many'; omit: string[]; description: string }
)

/** Where the words of a search are found and shown. */
export type Searched = { vector: SQLWrapper; name: SQLWrapper; body: SQL }

/** Everything that reading a kind of thing needs to know, over REST and GraphQL alike. */
export type Model<T extends PgTable = PgTable> = {
  /** Its name in the document and in GraphQL. */
  name: string
  schema: TObject
  /** The parameters of its list. */
  query: TObject
  table: T
  /** Each member of the answer that is a value, as SQL. */
  fields: (t: T, view: View) => Record<string, SQLWrapper>
  /** Who sees a member that not every reader of the row may see: it is null for all others, and they find nothing by it. */
  guarded?: Record<string, (t: T, view: View) => SQL | boolean>
  /** Each member that is another thing. */
  edges?: (t: T) => Record<string, Edge>
  /** The rows that a caller may see; undefined for all. What one may not see does not exist. */
  visible: (t: T, view: View) => SQL | undefined
  /** Each parameter that narrows the list. */
  filters: Record<string, Filter<T>>
  sorts: Record<string, (t: T) => SQLWrapper>
  /** What orders rows of the same sort value; the id unless said otherwise. */
  tie?: (t: T) => SQLWrapper
  search?: (t: T) => Searched
  /** The column besides the id by which a path may name it. */
  alias?: (t: T) => SQLWrapper
}

/** Whether a thing of this kind has an id of its own, by which it can be asked for. */
export const isNode = ({ schema }: Model) => schema.properties.id !== undefined && !isNullable(schema.properties.id)

/** Declares a resource; the compiler checks that every member of the answer has its source. */
export const defineModel = <T extends PgTable>(definition: Model<T>): Model => definition as unknown as Model
