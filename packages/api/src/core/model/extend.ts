import type { Edge, Model } from './model.ts'

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
