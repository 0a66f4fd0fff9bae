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
import { type FieldRequest, fieldsOf, nameOf, positionsOf } from './select.ts'

/** An error of a list inside what a root field answers, with its place in the document and in the answer; else the error. */
export const placed = (error: unknown, asked: FieldRequest): unknown => {
  if (!(error instanceof UnknownReference)) return error
  const { root, positions } = positionsOf(error.path)
  const answered = getNamedType(asked.returnType)
  let type = (isObjectType(answered) ? answered : asked.schema.getType(root)) as GraphQLObjectType
  let nodes = asked.fieldNodes
  const path = responsePathAsArray(asked.path)
  for (const position of positions) {
    const field = fieldsOf(
      nodes.map(({ selectionSet }) => selectionSet),
      type,
      asked
    )[position]!
    const answer = type.getFields()[nameOf(field)]!.type
    // Of a list, its first item stands for all: they are asked the same.
    path.push(field.key, ...(isListType(getNullableType(answer)) ? [0] : []))
    nodes = field.nodes
    type = getNamedType(answer) as GraphQLObjectType
  }
  return new GraphQLError(error.message, { nodes, path, originalError: error })
}
