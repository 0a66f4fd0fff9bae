import { type SQLWrapper, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Edge, Model } from './model.ts'

/**
 * An edge to the list of those records of a table `T` that name this one in a column. The filter of their list that says the same
 * is called as the column is, without its `Id`.
 */
export const listBy = <T extends PgTable>(
  column: keyof T['_']['columns'] & `${string}Id`,
  to: () => Model,
  description: string
): Edge => ({
  kind: 'many',
  to,
  on: (t, other: Record<string, SQLWrapper>) => sql`${other[column]} = ${t}.id`,
  omit: [column.slice(0, -'Id'.length)],
  description
})

/**
 * What a later module hangs on an earlier one's model: edges, which are followed over GraphQL alone, and the members of its schema
 * that the model leaves to it.
 */
export type Extension = { model: Model; edges?: Model['edges']; fields?: Model['fields']; worded?: Model['worded'] }

/** Merges the extensions of later modules into the models they start from; once, when the modules are put together. */
export const extend = (extensions: readonly Extension[]) => {
  for (const { model, edges = {}, fields = {}, worded = {} } of extensions) {
    const known = [...Object.keys(model.edges), ...Object.keys(model.fields)]
    const twice = [...Object.keys(edges), ...Object.keys(fields)].find(name => known.includes(name))
    if (twice) throw new Error(`${model.name} has a member "${twice}" already`)
    Object.assign(model.edges, edges)
    Object.assign(model.fields, fields)
    Object.assign(model.worded, worded)
  }
}
