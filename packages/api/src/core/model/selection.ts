import { named } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import { installed } from '../registry.ts'
import type { Model } from './model.ts'

/** Which members of a thing are wanted, by the key under which each stands in the answer. */
export type Selection = { [key: string]: FieldSelection }
export type FieldSelection = {
  field: string
  /** What is wanted of the other thing, where the member is an edge. */
  of?: Selection
  /** For a list with pages: its parameters, and whether the total is wanted; `cursors` is false where nobody wants to know what follows. */
  args?: Record<string, unknown>
  cursors?: boolean
  total?: boolean
}

const wholes = new WeakMap<TSchema, Selection>()

/** The members that are read for an answer over REST: all of the schema's but the `etag`, which is made of them; things inside it in short. */
export const wholeOf = (schema: TSchema, resource: Model): Selection => {
  const known = wholes.get(schema)
  if (known) return known
  // Before later modules have extended the model, it is not whole.
  installed()
  const edges = resource.edges
  const { etag: _etag, ...properties } = schema.properties as Record<string, TSchema>
  const members = Object.entries(properties).map(([key, property]) => {
    const edge = edges[key]
    return [key, edge ? { field: key, of: wholeOf(target(property), edge.to()) } : { field: key }]
  })
  const whole: Selection = Object.fromEntries(members)
  wholes.set(schema, whole)
  return whole
}

/** The whole of a resource, or only the members named. */
export const partOf = (resource: Model, only?: ReadonlySet<string>): Selection => {
  const whole = wholeOf(resource.schema, resource)
  return only ? Object.fromEntries(Object.entries(whole).filter(([key]) => only.has(key))) : whole
}

/** Members that are values, by their names. */
export const valuesNamed = (...names: string[]): Selection =>
  Object.fromEntries(names.map(name => [name, { field: name }]))

const target = (schema: TSchema): TSchema => {
  const pointed = schema.$ref ?? schema.items?.$ref ?? schema.anyOf?.[0]?.$ref
  return named.get(pointed)!
}

/** How many rows a page has. */
export const limitOf = ({ limit = 20 }: Record<string, unknown>): number =>
  Math.min(Math.max(Math.trunc(Number(limit)) || 1, 1), 100)

/** The order of a list: the parameter, what the search says, or the resource's first. */
export const orderOf = (resource: Model, args: Record<string, unknown>) => {
  const first = resource.query.properties.sort?.default as string | undefined
  const isRanked = args.q !== undefined && !resource.keepsOrder
  const sort = (args.sort as string | undefined) ?? (isRanked ? 'match' : first) ?? Object.keys(resource.sorts)[0]!
  const name = sort.replace(/^-/, '')
  const descending = sort.startsWith('-') || sort === 'match'
  return { list: `${resource.name} ${sort}`, name, descending }
}

const withArguments = new WeakMap<Selection, boolean>()

export const hasArguments = (selection: Selection): boolean => {
  const known = withArguments.get(selection)
  if (known !== undefined) return known
  const has = Object.values(selection).some(
    ({ args, of }) => args !== undefined || (of !== undefined && hasArguments(of))
  )
  withArguments.set(selection, has)
  return has
}
