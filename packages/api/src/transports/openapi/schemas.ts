import { named } from '@guildhall/schema'
import type { TSchema } from '@sinclair/typebox'
import type { Operation } from '../../core/operation/operation.ts'
import { exampleOf } from './example.ts'
import { partsOf, wholeOf } from './parts.ts'

type Json = Record<string, unknown>
type Group = 'schemas' | 'examples'

const point = (group: Group, name: string) => ({ $ref: `#/components/${group}/${name}` })

/** Names that mean something to us alone. */
const OURS = new Set(['$id', 'title', 'x-graphql'])

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

const namesOf = (operations: readonly Operation[]): ReadonlyMap<string, TSchema> => {
  const further = operations
    .flatMap(operation => [operation.body, wholeOf(operation), ...Object.values(partsOf(operation) ?? {})])
    .flatMap(schema => (schema?.$id ? [[schema.$id, schema] as const] : []))
  return new Map([...named, ...further])
}

/** Puts schemas into a document: named ones become components, with an example of each that is sent or answered. */
export const schemaBook = (operations: readonly Operation[]) => {
  const names = namesOf(operations)
  const schemas = new Map<string, unknown>()
  const examples = new Map<string, unknown>()

  const use = (name: string) => {
    if (!schemas.has(name)) {
      schemas.set(name, undefined)
      schemas.set(name, plain(names.get(name)!))
    }
    return point('schemas', name)
  }

  const plain = (schema: unknown): unknown => {
    if (Array.isArray(schema)) return schema.map(plain)
    if (!isObject(schema)) return schema
    const entries = Object.entries(schema).filter(([key]) => !OURS.has(key))
    return Object.fromEntries(
      entries.map(([key, value]) => {
        if (key === '$ref') return [key, use(value as string).$ref]
        if (key === 'properties') return [key, propertiesOf(value as Record<string, TSchema>)]
        return [key, LITERAL.has(key) ? value : plain(value)]
      })
    )
  }

  // Members may be called like keywords, `title` for one.
  const propertiesOf = (members: Record<string, TSchema>) =>
    Object.fromEntries(Object.entries(members).map(([name, member]) => [name, put(member)]))

  const put = (schema: TSchema): unknown =>
    schema.$id && names.has(schema.$id) ? { ...use(schema.$id) } : plain(schema)

  const exampleFor = (schema: TSchema) => {
    const name: string | undefined = schema.$id ?? schema.$ref ?? schema.anyOf?.[0]?.$ref
    const value = exampleOf(schema, names)
    if (!name) return { value }
    examples.set(name, { summary: `An example of ${name}.`, value })
    return point('examples', name)
  }

  return {
    /** The schema as it stands in the document. */
    put,
    /** What a schema says of itself, or else the one that it points at. */
    describe: (schema: TSchema): string => schema.description ?? names.get(schema.$ref)?.description ?? '',
    /** A JSON body of this schema, with its example. */
    content: (schema: TSchema) => ({ schema: put(schema), examples: { example: exampleFor(schema) } }),
    /** An example of a schema as one line of JSON. */
    line: (schema: TSchema) => `${JSON.stringify(exampleOf(schema, names))}\n`,
    components: () => ({ schemas: sorted(schemas), examples: sorted(examples) })
  }
}
export type SchemaBook = ReturnType<typeof schemaBook>

/** Keywords whose values are data and no schemas. */
const LITERAL = new Set(['examples', 'default', 'enum', 'required'])

const sorted = (map: ReadonlyMap<string, unknown>) => Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)))
