import type { Schema } from './document.ts'

/** What a shape has of its own, and the names of the members that it shares. */
export interface Shape {
  own: Schema
  shared: string[]
}

// Patterns and limits are not part of a type. A member may bear such a name, too.
const UNTYPED = /^(m(in|ax)(imum|Length|Items)|pattern|examples)$/
const isUntyped = (key: string, value: unknown) =>
  UNTYPED.test(key) && (typeof value !== 'object' || Array.isArray(value))

/** All that the type of something says, and its documentation, as a text. */
export const saidOf = (schema: unknown): string =>
  JSON.stringify(schema, (key, value) => (isUntyped(key, value) ? undefined : value))

const wordsOf = (schema: Schema, name: string) =>
  saidOf([name, schema.required?.includes(name) ?? false, schema.properties![name]])

const only = ({ properties, ...schema }: Schema, fits: (name: string) => boolean): Schema =>
  properties
    ? {
        ...schema,
        properties: Object.fromEntries(Object.entries(properties).filter(([name]) => fits(name))),
        required: schema.required?.filter(fits)
      }
    : schema

/** Shapes without the members that so many of them have word for word, and one shape that has those: what is said often is said once. */
export function share(
  schemas: ReadonlyMap<string, Schema>,
  least: number
): { shapes: Map<string, Shape>; shared: Schema } {
  const all = [...schemas.values()].flatMap(schema =>
    Object.keys(schema.properties ?? {}).map(name => ({ name, words: wordsOf(schema, name), schema }))
  )
  const often = [...Map.groupBy(all, ({ words }) => words).values()]
    .filter(same => same.length >= least)
    .sort((a, b) => a.length - b.length)
  // Of several ways to say one name, the one that is said most often.
  const members = new Map(often.map(([one]) => [one!.name, one!]))
  const isShared = (schema: Schema) => (name: string) => members.get(name)?.words === wordsOf(schema, name)
  const shapes = [...schemas].map(([name, schema]) => {
    const isOf = isShared(schema)
    const own = only(schema, member => !isOf(member))
    return [
      name,
      {
        own,
        shared: Object.keys(schema.properties ?? {})
          .filter(isOf)
          .sort()
      }
    ] as const
  })
  const shared = {
    type: 'object',
    properties: Object.fromEntries([...members].map(([name, { schema }]) => [name, schema.properties![name]!])),
    required: [...members].flatMap(([name, { schema }]) => (schema.required?.includes(name) ? [name] : []))
  }
  return { shapes: new Map(shapes), shared }
}
