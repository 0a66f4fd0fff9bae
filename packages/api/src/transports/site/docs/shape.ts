import { type Child, h } from '../../embeds/representation.ts'
import { prose } from '../prose.ts'
import type { Schema } from './contract.ts'

/** Where the reference explains a named shape. */
export const shapeId = (name: string) => `shape-${name}`

const nameOf = (pointer: string) => pointer.split('/').at(-1)!

/** What kind of thing a schema asks for, in words that lead to the named shapes. */
export const kindOf = ({ $ref, anyOf, type, items, format }: Schema): Child[] => {
  if ($ref) return [h('a', { href: `#${shapeId(nameOf($ref))}` }, nameOf($ref))]
  if (anyOf) return anyOf.flatMap((one, index) => (index > 0 ? [' or ', ...kindOf(one)] : kindOf(one)))
  if (type === 'array') return ['list of ', ...kindOf(items ?? {})]
  const types = [type ?? 'anything'].flat()
  return [types.map(name => (name === 'string' && format ? format : name)).join(' or ')]
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
    fallback === undefined ? [] : [h('code', {}, JSON.stringify(fallback)), ' unless told']
  ]
  return limits.filter(limit => limit[0]).flatMap((limit, index) => (index > 0 ? ['; ', ...limit] : limit))
}

/** One member or parameter: its name, its kind, what it says and how far it goes. */
export const memberOf = (name: string, schema: Schema, required: boolean, description = schema.description): Child => {
  const plain = schema.anyOf?.find(one => one.type !== 'null') ?? schema
  const limits = limitsOf(plain)
  return h(
    'div',
    { class: 'member' },
    h(
      'dt',
      {},
      h('code', {}, name),
      h('span', { class: 'kind' }, ...kindOf(schema)),
      required && h('span', { class: 'needed' }, 'needed')
    ),
    h(
      'dd',
      {},
      description && h('p', {}, ...prose(description)),
      limits.length > 0 && h('p', { class: 'limits' }, ...limits)
    )
  )
}

/** What a schema holds, member by member; a value without members tells its own limits. */
export const membersOf = (schema: Schema): Child => {
  const members = Object.entries(schema.properties ?? {})
  if (members.length === 0) return h('p', { class: 'limits' }, ...kindOf(schema), ': ', ...limitsOf(schema))
  return h(
    'dl',
    { class: 'members' },
    ...members.map(([name, member]) => memberOf(name, member, schema.required?.includes(name) ?? false))
  )
}
