import type { FastifyRequest } from 'fastify'
import { ApiError } from '../../core/problem/api-error.ts'
import { preferred } from '../rest/accept.ts'

/** What a GraphQL request asks; without a document where it sent the hash of one instead. */
export type GraphqlRequest = {
  query: string | undefined
  variables: Record<string, unknown>
  operationName: string | undefined
}

const JSON_TYPE = 'application/json'
/** The type whose status says how it went (GraphQL over HTTP). */
export const RESPONSE_TYPE = 'application/graphql-response+json'

const wrong = (member: string, detail: string) =>
  new ApiError('INVALID_INPUT', `"${member}": ${detail}`, [{ pointer: `/${member}`, detail }])
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fromText = (member: string, text: unknown) => {
  if (text === '') return undefined
  if (typeof text !== 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(member, 'It must be JSON.')
  }
}

const objectAt = (given: Record<string, unknown>, member: string, written: boolean) => {
  const value = (written ? fromText(member, given[member]) : given[member]) ?? undefined
  if (value !== undefined && !isObject(value)) throw wrong(member, 'It must be an object.')
  return value
}

/** Reads what is asked, from the body or, for reading, from the address. */
export const askedOf = (request: FastifyRequest): GraphqlRequest => {
  const written = request.method !== 'POST'
  const given = written ? request.query : request.body
  if (Array.isArray(given))
    throw new ApiError('INVALID_INPUT', 'Batches are not supported: send each operation in a request of its own.')
  if (!isObject(given)) throw new ApiError('INVALID_INPUT', 'Send one JSON object with the field "query".')
  const { query, operationName } = given
  const extensions = objectAt(given, 'extensions', written)
  const byHash = query === undefined && isObject(extensions?.persistedQuery)
  if (!byHash && typeof query !== 'string') throw wrong('query', 'It must be the text of a GraphQL document.')
  const variables = objectAt(given, 'variables', written) ?? {}
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw wrong('operationName', 'It must be a string.')
  return { query: byHash ? undefined : (query as string), variables, operationName: operationName || undefined }
}

/** In which type to answer. */
export const answerTypeOf = ({ headers }: FastifyRequest) => {
  const { accept = '' } = headers
  // Clients that name both as equals know the newer one.
  const names = accept.toLowerCase().includes(RESPONSE_TYPE)
  const type = preferred(accept, names ? [RESPONSE_TYPE, JSON_TYPE] : [JSON_TYPE, RESPONSE_TYPE])
  if (!type) throw new ApiError('NOT_ACCEPTABLE', `Request ${RESPONSE_TYPE} or ${JSON_TYPE}.`)
  return type
}
