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
import { toApiError, toProblem } from '../../core/problem/problem.ts'
import type { ProblemCode } from '../../core/problem/registry.ts'
import type { Store } from '../../platform/database/database.ts'
import { languageOf } from '../rest/headers.ts'
import { accountOf, type Limiter } from '../rest/limit.ts'
import { LIMITS, priceOf } from './cost.ts'
import { ERRORS, reader } from './document.ts'
import { executor } from './execute.ts'
import { answerTypeOf, askedOf, RESPONSE_TYPE } from './request.ts'
import { resolversFor, resourcesOf } from './resolvers.ts'
import { printSchema } from './schema.ts'

const BODY_LIMIT = 65_536

// graphql-js wraps its own refusals of arguments and variables like anything else that is thrown. Those of arguments know
// where they stand; those of variables come before any field has been resolved.
const isTheirs = ({ originalError, path }: GraphQLError) =>
  !originalError || (originalError instanceof GraphQLError && (originalError.nodes !== undefined || path === undefined))

const told = (error: GraphQLError, code: ProblemCode, request: FastifyRequest) => {
  const { originalError, message, locations, path } = error
  if (isTheirs(error)) return { message, locations, path, extensions: { code } }
  const fault = toApiError(originalError)
  if (fault.status >= 500) request.log.error({ err: originalError, requestId: request.id }, 'a query failed')
  const { title: _title, ...extensions } = toProblem(fault, request.id, languageOf(request.raw))
  return { message: extensions.detail, locations, path, extensions }
}

type Answer = { status: number; body: object }

const operationIn = (document: DocumentNode, name: string | undefined): OperationDefinitionNode => {
  const operation = getOperationAST(document, name)
  if (operation) return operation
  const detail = name
    ? `The document has no operation "${name}".`
    : 'The document has several operations: name one in "operationName".'
  throw new ApiError('INVALID_INPUT', detail, [{ pointer: '/operationName', detail }])
}

/** Answers GraphQL requests. */
const answerer = (schema: GraphQLSchema, run: ReturnType<typeof executor>, limiter: Limiter) => {
  const read = reader(schema)

  return async (request: FastifyRequest, reply: FastifyReply): Promise<Answer> => {
    const { query, variables, operationName } = askedOf(request)
    const refused = (status: number, errors: readonly GraphQLError[], code: ProblemCode, extensions?: object) => ({
      status,
      body: { errors: errors.slice(0, ERRORS).map(error => told(error, code, request)), extensions }
    })
    const found = read(query)
    if ('errors' in found) return refused(400, found.errors, found.code)
    const { document } = found
    try {
      const operation = operationIn(document, operationName)
      if (request.method !== 'POST' && operation.operation !== 'query')
        throw new ApiError('METHOD_NOT_ALLOWED', 'GET only reads. Send mutations by POST.', [], { allow: 'POST' })
      const { cost: asked, writes } = priceOf(schema, document, operation, variables)
      if (writes > 0) limiter.count('writes', accountOf(request.caller, request.raw, limiter), reply, writes)
      const key = request.headers['idempotency-key'] as string | undefined
      const context = { caller: request.caller, request: request.id, key }
      const { data, errors } = await run({ document, operationName, variables, context })
      if (errors && data === undefined) return refused(400, errors, 'INVALID_INPUT')
      const answered = errors?.map(error => told(error, 'INVALID_INPUT', request))
      return { status: 200, body: { errors: answered, data, extensions: { cost: { asked, limit: LIMITS.cost } } } }
    } catch (error) {
      // What needs headers of its own is refused as HTTP does.
      if (!(error instanceof ApiError) || Object.keys(error.headers).length > 0) throw error
      const cost = error.code === 'GRAPHQL_TOO_COSTLY' ? { cost: { limit: LIMITS.cost } } : undefined
      return refused(error.status, [new GraphQLError(error.message, { originalError: error })], error.code, cost)
    }
  }
}

/** GraphQL over HTTP: one thin route over graphql-js. */
export const graphqlRoutes = (
  app: FastifyInstance,
  store: Store,
  operations: readonly Operation[],
  publicUrl: string,
  limiter: Limiter
) => {
  const schema = buildSchema(printSchema(operations))
  const run = executor(schema, resolversFor(operations, store, publicUrl), resourcesOf(operations))
  const answer = answerer(schema, run, limiter)

  const serve = async (request: FastifyRequest, reply: FastifyReply) => {
    const type = answerTypeOf(request)
    const { status, body } = await answer(request, reply)
    return reply
      .code(type === RESPONSE_TYPE ? status : 200)
      .type(`${type}; charset=utf-8`)
      .send(JSON.stringify(body))
  }

  app.get('/graphql', serve)
  app.post('/graphql', { bodyLimit: BODY_LIMIT }, serve)
}
