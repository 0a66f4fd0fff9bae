import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType
} from 'graphql'
import { etagOf } from '../../core/model/etag.ts'
import type { Edge, Model } from '../../core/model/model.ts'
import { edgeConnection, type Rows } from './connection.ts'
import { argumentsOf, edgeKey, type Field, type FieldRequest, fieldsOf, nameOf, type Sets, setsOf } from './select.ts'

type Value = Record<string, unknown>
type Shaper = (value: unknown) => unknown
/** The resources by the names of their types. */
export type Resources = ReadonlyMap<string, Model>

const given = (value: unknown) => (typeof value === 'function' ? value() : value)

/** How one member is read of what the statement has brought. */
const reading = (
  type: GraphQLObjectType,
  field: Field,
  edge: Edge | undefined,
  position: string,
  asked: FieldRequest
): ((value: Value) => unknown) => {
  const name = nameOf(field)
  if (name === '__typename') return () => type.name
  if (name === 'etag') return ({ etag }) => etagOf(etag as string)
  if (!edge) return value => given(value[name])
  const key = edgeKey(position)
  if (edge.kind !== 'many') return value => value[key]
  const args = argumentsOf(type, field, asked)
  return value => edgeConnection(edge.to(), value[key] as Rows, args)
}

const objectShaper = (
  type: GraphQLObjectType,
  sets: Sets,
  resources: Resources,
  asked: FieldRequest,
  place: string
): Shaper => {
  const resource = resources.get(type.name)
  const edges = resource?.edges ?? {}
  const members = fieldsOf(sets, type, asked).map((field, at) => {
    const name = nameOf(field)
    const position = `${place}${at}`
    const read = reading(type, field, edges[name], position, asked)
    // A list's own members lead to its rows; what is below a row has positions of its own.
    const below = resource ? '' : `${position}.`
    const inner =
      name === '__typename' ? undefined : shaper(type.getFields()[name]!.type, setsOf(field), resources, asked, below)
    return { key: field.key, read, inner }
  })
  // In a plain object this one name would set the prototype instead of a member.
  const blank = members.some(({ key }) => key === '__proto__') ? () => Object.create(null) : () => ({})
  return value => {
    const shaped: Value = blank()
    for (const { key, read, inner } of members) {
      const found = read(value as Value)
      shaped[key] = inner ? inner(found) : found
    }
    return shaped
  }
}

/**
 * Makes of a selection a function that shapes what a statement has brought as the document asked for it: its keys, its
 * order, its connections. Everything is there when it is called, so nothing is waited for and nothing can fail on its own.
 */
export const shaper = (
  type: GraphQLOutputType,
  sets: Sets,
  resources: Resources,
  asked: FieldRequest,
  place = ''
): Shaper => {
  if (isNonNullType(type)) {
    const inner = shaper(type.ofType, sets, resources, asked, place)
    return value => {
      if (value === null || value === undefined) throw new Error(`a ${type} is missing`)
      return inner(value)
    }
  }
  if (isListType(type)) {
    const inner = shaper(type.ofType, sets, resources, asked, place)
    return value => (value as unknown[] | null)?.map(inner) ?? null
  }
  if (isInterfaceType(type)) {
    return value => {
      const kind = value && asked.schema.getType((value as Value).__typename as string)
      return isObjectType(kind) ? objectShaper(kind, sets, resources, asked, place)(value) : null
    }
  }
  if (!isObjectType(type)) return value => value ?? null
  const inner = objectShaper(type, sets, resources, asked, place)
  return value => (value === null || value === undefined ? null : inner(value))
}
