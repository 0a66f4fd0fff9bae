import type { ProblemError } from '@guildhall/schema'
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
import { ApiError } from '../../core/problem/api-error.ts'
import { argument } from './schema.ts'
import { type FieldRequest, fieldsOf, Misplaced, nameOf, positionsOf } from './select.ts'

/** The same refusal with the names that parameters have as arguments. */
const ofArguments = (problem: unknown): unknown => {
  if (!(problem instanceof ApiError) || problem.errors[0]?.parameter === undefined) return problem
  const errors = problem.errors.map(error => ({ ...error, parameter: error.parameter && argument(error.parameter) }))
  const [{ parameter, detail }] = errors as [ProblemError]
  return new ApiError(problem.code, `Argument "${parameter}": ${detail}`, errors, problem.headers)
}

const placeOf = (error: unknown) => (error instanceof Misplaced || error instanceof UnknownReference ? error.path : '')

/** A refusal with its place in the document and in the answer, and with the names that parameters have as arguments. */
export const placed = (error: unknown, asked: FieldRequest): unknown => {
  const problem = ofArguments(error instanceof Misplaced ? error.problem : error)
  const { root, positions } = positionsOf(placeOf(error))
  if (positions.length === 0) return problem
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
  return new GraphQLError((problem as Error).message, { nodes, path, originalError: problem as Error })
}
