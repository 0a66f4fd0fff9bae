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

/** Edges that a later module hangs on an earlier one's model. They are followed over GraphQL alone. */
export type Extension = { model: Model; edges: Record<string, Edge> }

/** Merges the edges of later modules into the models they start from; once, when the modules are put together. */
export const extend = (extensions: readonly Extension[]) => {
  for (const { model, edges } of extensions)
    for (const [name, edge] of Object.entries(edges)) {
      if (name in model.schema.properties || name in model.edges)
        throw new Error(`${model.name} has a member "${name}" already`)
      model.edges[name] = edge
    }
}
