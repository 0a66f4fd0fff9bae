import type { TSchema } from '@sinclair/typebox'

type Names = ReadonlyMap<string, TSchema>

const FORMATS: Record<string, string> = {
  uuid: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
  'date-time': '2026-11-20T16:05:12.345Z',
  date: '2026-11-20',
  uri: 'https://example.org/',
  email: 'ada.okafor@example.org'
}

const isNull = ({ type }: TSchema) => type === 'null'

const ofObject = ({ properties = {} }: TSchema, names: Names) =>
  Object.fromEntries(
    Object.entries(properties as Record<string, TSchema>).map(([name, member]) => [name, exampleOf(member, names)])
  )

/**
 * A value that a schema takes and a reader believes: its own example or default where it has one, else made of what it is
 * made of. A value that may be null and has no example is null.
 */
export const exampleOf = (schema: TSchema, names: Names): unknown => {
  const { examples, $ref, anyOf, type, format, minimum = 0 } = schema
  if (examples) return examples[0]
  if (schema.default !== undefined) return schema.default
  if ($ref) return exampleOf(names.get($ref)!, names)
  if (schema.enum) return schema.enum[0]
  if (schema.const !== undefined) return schema.const
  if (anyOf)
    return exampleOf(
      anyOf.find((branch: TSchema) => !isNull(branch)),
      names
    )
  if (Array.isArray(type)) return null
  switch (type) {
    case 'object':
      return ofObject(schema, names)
    case 'array':
      return [exampleOf(schema.items, names)]
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return minimum
    default:
      return FORMATS[format] ?? ''
  }
}
