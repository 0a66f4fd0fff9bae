import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  buildSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode
} from 'graphql'
import type { Operation } from '../../core/operation/operation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { toApiError } from '../../core/problem/constraints.ts'
import type { ProblemCode } from '../../core/problem/registry.ts'
import { toProblem } from '../../core/words/problem.ts'
import type { Store } from '../../platform/database/database.ts'
import { preferred } from '../rest/accept.ts'
import { readsIn } from '../rest/headers.ts'
import { accountOf, type Limiter } from '../rest/limit.ts'
import { LIMITS, priceOf } from './cost.ts'
import { ERRORS, openEngine } from './engine.ts'
import { resolversFor, resourcesOf } from './resolvers.ts'
import type { Asked } from './root.ts'
import { printSchema } from './schema.ts'

const BODY_LIMIT = 65_536

/** What a GraphQL request asks; without a document where it sent the hash of one instead. */
type GraphqlRequest = {
  query: string | undefined
  variables: Record<string, unknown>
  operationName: string | undefined
}

const JSON_TYPE = 'application/json'
/** The type whose status says how it went (GraphQL over HTTP). */
const RESPONSE_TYPE = 'application/graphql-response+json'

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
const askedOf = (request: FastifyRequest): GraphqlRequest => {
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
const answerTypeOf = ({ headers }: FastifyRequest) => {
  const { accept = '' } = headers
  // Clients that name both as equals know the newer one.
  const names = accept.toLowerCase().includes(RESPONSE_TYPE)
  const type = preferred(accept, names ? [RESPONSE_TYPE, JSON_TYPE] : [JSON_TYPE, RESPONSE_TYPE])
  if (!type) throw new ApiError('NOT_ACCEPTABLE', `Request ${RESPONSE_TYPE} or ${JSON_TYPE}.`)
  return type
}

// graphql-js wraps its own refusals of arguments and variables like anything else that is thrown. Those of arguments know
// where they stand; those of variables come before any field has been resolved.
const isTheirs = ({ originalError, path }: GraphQLError) =>
  !originalError || (originalError instanceof GraphQLError && (originalError.nodes !== undefined || path === undefined))

// Clients with automatic persisted queries know this refusal by its text.
const MESSAGES: Partial<Record<ProblemCode, string>> = { PERSISTED_QUERY_NOT_SUPPORTED: 'PersistedQueryNotSupported' }

const told = (error: GraphQLError, code: ProblemCode, request: FastifyRequest) => {
  const { originalError, message, locations, path } = error
  if (isTheirs(error)) return { message, locations, path, extensions: { code } }
  const fault = toApiError(originalError)
  if (fault.status >= 500) request.log.error({ err: originalError, requestId: request.id }, 'a query failed')
  const { title: _title, ...extensions } = toProblem(fault, request.id, readsIn(request))
  return { message: MESSAGES[fault.code] ?? extensions.detail, locations, path, extensions }
}

type Answer = { status: number; body: object }

/** The seconds after which a field that failed can be tried again, as its refusal says. */
const waitOf = (errors: readonly GraphQLError[]) =>
  errors
    .map(({ originalError }) => originalError && toApiError(originalError).headers['retry-after'])
    .find(wait => wait !== undefined)

const operationIn = (document: DocumentNode, name: string | undefined): OperationDefinitionNode => {
  const operation = getOperationAST(document, name)
  if (operation) return operation
  const detail = name
    ? `The document has no operation "${name}".`
    : 'The document has several operations: set "operationName".'
  throw new ApiError('INVALID_INPUT', detail, [{ pointer: '/operationName', detail }])
}

// What Mercurius refuses before it executes anything: texts that do not parse, and documents that are not valid.
const refusalsOf = (error: unknown): readonly GraphQLError[] | undefined => {
  if (error instanceof GraphQLError) return [error]
  const { errors } = error as { errors?: readonly unknown[] }
  return errors?.length && errors.every(one => one instanceof GraphQLError) ? errors : undefined
}

const refused = (
  request: FastifyRequest,
  status: number,
  code: ProblemCode,
  errors: readonly GraphQLError[],
  extensions?: object
): Answer => ({
  status,
  body: { errors: errors.slice(0, ERRORS).map(error => told(error, code, request)), extensions }
})

/** The answer to a request that was not executed. What is no refusal, or needs headers of its own, is thrown on. */
const refusal = (request: FastifyRequest, error: unknown): Answer => {
  if (error instanceof ApiError && Object.keys(error.headers).length === 0) {
    const cost = error.code === 'GRAPHQL_TOO_COSTLY' ? { cost: { limit: LIMITS.cost } } : undefined
    return refused(request, error.status, error.code, [new GraphQLError(error.message, { originalError: error })], cost)
  }
  const errors = refusalsOf(error)
  if (!errors) throw error
  const unread = errors[0]!.message.startsWith('Syntax Error')
  return refused(request, 400, unread ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED', errors)
}

/** Answers GraphQL requests. */
const answerer =
  (app: FastifyInstance, schema: GraphQLSchema, limiter: Limiter) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<Answer> => {
    const { query, variables, operationName } = askedOf(request)
    let asked = 0
    const context: Asked = {
      caller: request.caller,
      request: request.id,
      key: request.headers['idempotency-key'] as string | undefined,
      operationName,
      variables,
      admit: document => {
        const operation = operationIn(document, operationName)
        if (operation.operation === 'subscription')
          throw new ApiError('INVALID_INPUT', 'Subscriptions are not supported. Use webhooks to receive changes.', [
            { pointer: '/query', detail: 'Subscriptions are not supported.' }
          ])
        if (request.method !== 'POST' && operation.operation !== 'query')
          throw new ApiError('METHOD_NOT_ALLOWED', 'GET supports queries only. Send mutations with POST.', [], {
            allow: 'POST'
          })
        const { cost, writes } = priceOf(schema, document, operation, variables)
        if (writes > 0) limiter.count('writes', accountOf(request.caller, request.raw, limiter), reply, writes)
        asked = cost
        return operation
      }
    }
    try {
      if (query === undefined) throw new ApiError('PERSISTED_QUERY_NOT_SUPPORTED')
      // Mercurius would coerce variables once more than graphql-js does anyway: they go by the context.
      const { data, errors } = await app.graphql(query, { ...context }, undefined, operationName)
      if (errors && data === undefined) return refused(request, 400, 'INVALID_INPUT', errors)
      const answered = errors?.map(error => told(error, 'INVALID_INPUT', request))
      const wait = waitOf(errors ?? [])
      if (wait) reply.header('retry-after', wait)
      return { status: 200, body: { errors: answered, data, extensions: { cost: { asked, limit: LIMITS.cost } } } }
    } catch (error) {
      return refusal(request, error)
    }
  }

/** GraphQL over HTTP: one thin route over Mercurius. */
export const graphqlRoutes = async (
  app: FastifyInstance,
  store: Store,
  operations: readonly Operation[],
  publicUrl: string,
  limiter: Limiter
): Promise<void> => {
  // It is our own, and the tests validate it; nobody asks where in its text something is.
  const schema = buildSchema(printSchema(operations), { assumeValidSDL: true, noLocation: true })
  await openEngine(app, schema, resolversFor(operations, store, publicUrl), resourcesOf(operations))
  const answer = answerer(app, schema, limiter)

  const serve = async (request: FastifyRequest, reply: FastifyReply) => {
    const type = answerTypeOf(request)
    const { status, body } = await answer(request, reply)
    return reply
      .code(type === RESPONSE_TYPE ? status : 200)
      .type(`${type}; charset=utf-8`)
      .send(JSON.stringify(body))
  }

  app.get('/graphql', serve)
  app.post('/graphql', { bodyLimit: BODY_LIMIT, config: { bodyTypes: ['application/json'] } }, serve)
}
