import {
  GraphQLError,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  responsePathAsArray
} from 'graphql'
import { UnknownReference } from '../../core/model/references.ts'
import { edgeKey, type Field, type FieldRequest, fieldsOf, nameOf, setsOf } from './select.ts'

type Found = { path: (string | number)[]; field: Field; type: GraphQLObjectType }

const WRAPPERS = new Set(['nodes', 'edges', 'node'])

/** The field under which an edge of this key was asked for, on a type or within the lists that the type wraps. */
const find = (
  sets: ReturnType<typeof setsOf>,
  type: GraphQLObjectType,
  key: string,
  asked: FieldRequest
): Found | undefined => {
  const fields = [...fieldsOf(sets, type, asked).values()].flatMap(field => {
    const answer = type.getFields()[nameOf(field)]?.type
    const inner = getNamedType(answer)
    if (!answer || !isObjectType(inner)) return []
    // Of a list, its first item stands for all: they are asked the same.
    const path = isListType(getNullableType(answer)) ? [field.key, 0] : [field.key]
    return [{ path, field, type: inner }]
  })
  const here = fields.find(({ field }) => edgeKey(field.key) === key && !WRAPPERS.has(nameOf(field)))
  if (here) return here
  for (const wrapper of fields.filter(({ field }) => WRAPPERS.has(nameOf(field)))) {
    const found = find(setsOf(wrapper.field), wrapper.type, key, asked)
    if (found) return { ...found, path: [...wrapper.path, ...found.path] }
  }
  return undefined
}

/** An error of a list inside what a root field answers, with its place in the document and in the answer; else the error. */
export const placed = (error: unknown, asked: FieldRequest): unknown => {
  if (!(error instanceof UnknownReference)) return error
  const [resource, ...keys] = error.path.split('.')
  const root = getNamedType(asked.returnType)
  let type = (isObjectType(root) ? root : asked.schema.getType(resource!)) as GraphQLObjectType
  let nodes = asked.fieldNodes as Field['nodes']
  const path = responsePathAsArray(asked.path)
  for (const key of keys) {
    const found = find(
      nodes.map(({ selectionSet }) => selectionSet),
      type,
      key,
      asked
    )
    if (!found) return error
    path.push(...found.path)
    nodes = found.field.nodes
    type = found.type
  }
  return new GraphQLError(error.message, { nodes, path, originalError: error })
}
