import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import type { ProblemCode } from '../../core/problem/registry.ts'

const TOKENS = 1500
const DOCUMENTS = 256

/** How many errors of one request are told. */
export const ERRORS = 20

/** A document that was read, or what is wrong with it. */
export type Read = { document: DocumentNode } | { errors: readonly GraphQLError[]; code: ProblemCode }

const read = (schema: GraphQLSchema, source: string): Read => {
  try {
    const document = parse(source, { maxTokens: TOKENS })
    // One more than allowed is told as "too many".
    const errors = validate(schema, document, specifiedRules, { maxErrors: ERRORS - 1 })
    return errors.length > 0 ? { errors, code: 'GRAPHQL_VALIDATION_FAILED' } : { document }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error], code: 'GRAPHQL_PARSE_FAILED' }
    throw error
  }
}

/** Parses and validates documents, and remembers the last few hundred. */
export const reader = (schema: GraphQLSchema) => {
  const known = new Map<string, Read>()
  return (source: string): Read => {
    const kept = known.get(source) ?? read(schema, source)
    known.delete(source)
    known.set(source, kept)
    if (known.size > DOCUMENTS) known.delete(known.keys().next().value!)
    return kept
  }
}
