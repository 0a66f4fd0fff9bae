import { named } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import type { Model } from '../model/model.ts'
import type { Selection } from '../model/selection.ts'

const pointed = (schema: TSchema | undefined): TSchema | undefined =>
  named.get(schema?.$ref ?? schema?.items?.$ref ?? schema?.anyOf?.[0]?.$ref)

/**
 * Over GraphQL a thing shows those around it as REST does, in short. More of them, or a list of them, is for callers who may
 * read that kind of thing: `admit` refuses the others.
 */
export const admitEdges = (resource: Model, selection: Selection, admit: (kind: string) => void): void => {
  const edges = resource.edges
  for (const { field, of } of Object.values(selection)) {
    const edge = edges[field]
    if (!edge || !of) continue
    const other = edge.to()
    const inShort = pointed(resource.schema.properties[field])?.properties ?? {}
    if (edge.kind === 'many' || Object.values(of).some(picked => !(picked.field in inShort))) admit(other.name)
    admitEdges(other, of, admit)
  }
}
