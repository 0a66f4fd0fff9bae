import { type Child, h } from '../../html/representation.ts'
import { prose } from '../prose.ts'
import type { Resolve, Schema } from './contract.ts'

/** Where the reference describes a named schema. */
export const schemaId = (name: string) => `schema-${name}`

const nameOf = (pointer: string) => pointer.split('/').at(-1)!

/** The type of a value, in words. */
export const typeOf = ({ $ref, anyOf, type, items, format }: Schema): string => {
  if ($ref) return nameOf($ref)
  if (anyOf) return anyOf.map(typeOf).join(' or ')
  if (type === 'array') return `list of ${typeOf(items ?? {})}`
  const types = [type ?? 'any value'].flat()
  return types.map(name => (name === 'string' && format ? format : name)).join(' or ')
}

const between = (least: number | undefined, most: number | undefined, what: string) => {
  const wide = most === undefined || most >= 2_147_483_647
  if (wide) return least ? `at least ${least}${what}` : undefined
  return least === undefined ? `at most ${most}${what}` : `${least} to ${most}${what}`
}

const limitsOf = (schema: Schema): Child[] => {
  const { enum: values, default: fallback, minimum, maximum, minLength, maxLength, minItems, maxItems } = schema
  const limits: Child[][] = [
    values ? ['one of ', ...values.flatMap((value, index) => [index > 0 && ', ', h('code', {}, String(value))])] : [],
    [between(minimum, maximum, '')],
    [between(minLength, maxLength, ' characters')],
    [between(minItems, maxItems, ' items')],
    fallback === undefined ? [] : ['default: ', h('code', {}, String(fallback))]
  ]
  return limits.filter(limit => limit[0]).flatMap((limit, index) => (index > 0 ? ['; ', ...limit] : limit))
}

/** The schemas with fields that a value may hold: of itself, of its items, of each alternative. */
const objectsIn = (schema: Schema, resolve: Resolve): [name: string | undefined, schema: Schema][] => {
  const { $ref, anyOf = [], items, properties } = resolve<Schema>(schema)
  if (properties) return [[schema.$ref && nameOf(schema.$ref), resolve<Schema>(schema)]]
  return [...anyOf, ...(items ? [items] : [])].flatMap(one => ($ref ? [] : objectsIn(one, resolve)))
}

/**
 * The fields of what a value holds, folded. Those of a named schema are put in by `browser/docs.js` when they are opened, since
 * schemas nest; without scripts there is a link instead.
 */
export const foldedFields = (schema: Schema, resolve: Resolve): Child[] =>
  objectsIn(schema, resolve).map(([name, object]) =>
    name
      ? h(
          'details',
          { class: 'fields', 'data-schema': name },
          h('summary', {}, 'Fields of ', h('code', {}, name)),
          h('p', {}, h('a', { href: `#${schemaId(name)}` }, `Go to the schema ${name}`))
        )
      : h('details', { class: 'fields' }, h('summary', {}, 'Fields'), fieldsOf(object, resolve))
  )

/** One field or parameter: its name, type, description and limits, and the fields of what it holds. */
export const fieldOf = (
  name: string,
  schema: Schema,
  { required, description = schema.description, resolve }: { required: boolean; description?: string; resolve: Resolve }
): Child => {
  const plain = resolve<Schema>(schema.anyOf?.find(one => one.type !== 'null') ?? schema)
  const limits = limitsOf(plain.items ? { ...resolve<Schema>(plain.items), ...plain } : plain)
  return h(
    'div',
    { class: 'field-row' },
    h(
      'dt',
      {},
      h('code', {}, name),
      h('span', { class: 'kind' }, typeOf(schema)),
      required && h('span', { class: 'required' }, 'required')
    ),
    h(
      'dd',
      {},
      description && h('p', {}, ...prose(description)),
      limits.length > 0 && h('p', { class: 'limits' }, ...limits),
      ...foldedFields(schema, resolve)
    )
  )
}

/** The fields of a schema, or the limits of one that has none. */
export const fieldsOf = (schema: Schema, resolve: Resolve): Child => {
  const fields = Object.entries(schema.properties ?? {})
  if (fields.length === 0)
    return h(
      'div',
      { class: 'fields-of' },
      h(
        'p',
        { class: 'limits' },
        typeOf(schema),
        ...limitsOf(schema).flatMap((one, at) => (at === 0 ? [': ', one] : [one]))
      ),
      ...foldedFields(schema, resolve)
    )
  return h(
    'dl',
    { class: 'fields-of' },
    ...fields.map(([name, field]) =>
      fieldOf(name, field, { required: schema.required?.includes(name) ?? false, resolve })
    )
  )
}
