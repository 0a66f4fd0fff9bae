import type { TSchema } from '@sinclair/typebox'

type Names = ReadonlyMap<string, TSchema>
type Face = 'type' | 'input'

const quoted = (text: string) => JSON.stringify(text)
const described = ({ description }: TSchema, indent = '') => (description ? `${indent}${quoted(description)}\n` : '')

/** Whether a schema takes null. */
export const isNullable = ({ type, anyOf }: TSchema) =>
  Array.isArray(type) || Boolean(anyOf?.some((branch: TSchema) => branch.type === 'null'))

const pointed = (schema: TSchema): string | undefined => schema.$ref ?? schema.anyOf?.[0]?.$ref

/** The GraphQL type of a schema, and every named schema it leads to. */
const typeName = (schema: TSchema, face: Face, names: Names, reach: (name: string) => void): string => {
  if (schema['x-graphql']) return schema['x-graphql']
  const name = pointed(schema) ?? schema.$id
  if (name) {
    const target = names.get(name) ?? schema
    if (target['x-graphql']) return target['x-graphql']
    reach(name)
    return name
  }
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'array') return `[${typeName(schema.items, face, names, reach)}!]`
  if (type === 'integer') return schema.format === 'int64' ? 'Float' : 'Int'
  if (type === 'number') return 'Float'
  if (type === 'boolean') return 'Boolean'
  if (schema.format === 'uuid') return 'ID'
  if (schema.format === 'date-time') return 'DateTime'
  if (schema.format === 'date') return 'Date'
  return 'String'
}

/** Prints GraphQL types from schemas; what they lead to is printed with them, once. */
export const printer = (names: Names) => {
  const printed = new Map<string, string>()
  const reach = (face: Face) => (name: string) => {
    const schema = names.get(name)
    if (!schema || printed.has(name)) return
    printed.set(name, '')
    printed.set(name, schema.enum ? enumOf(name, schema) : objectOf(name, schema, face))
  }
  const enumOf = (name: string, schema: TSchema) =>
    `${described(schema)}enum ${name} {\n${(schema.enum as string[]).map(value => `  ${value}`).join('\n')}\n}`

  /** One member as a field: not null where an answer always has it, or a caller must give it. */
  const field = (key: string, schema: TSchema, face: Face, required: boolean) => {
    const nonNull = required && !isNullable(schema)
    return `${described(schema, '  ')}  ${key}: ${typeName(schema, face, names, reach(face))}${nonNull ? '!' : ''}`
  }

  const fieldsOf = (schema: TSchema, face: Face, leave: readonly string[] = []) =>
    Object.entries(schema.properties as Record<string, TSchema>)
      .filter(([key]) => !leave.includes(key))
      .map(([key, property]) => field(key, property, face, (schema.required ?? []).includes(key)))

  const objectOf = (name: string, schema: TSchema, face: Face, more: string[] = [], heir = '') =>
    `${described(schema)}${face} ${name}${heir} {\n${[...fieldsOf(schema, face), ...more].join('\n')}\n}`

  return {
    /** Prints an answer's type with further fields. */
    type: (name: string, schema: TSchema, more: string[], heir: string) => {
      printed.set(name, objectOf(name, schema, 'type', more, heir))
    },
    /** A field of an object that stands for a schema, for use in `more`. */
    field,
    /** Names the type of a schema, printing it when it is new. */
    nameOf: (schema: TSchema, face: Face) => typeName(schema, face, names, reach(face)),
    /** Everything printed, in the order of names. */
    all: () => [...printed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)
  }
}
