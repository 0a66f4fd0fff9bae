import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  buildSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isObjectType,
  parse,
  specifiedRules,
  validate
} from 'graphql'
import type { Store } from '../kit/database.ts'
import { Fault } from '../kit/fault.ts'
import { type GraphqlContext, type Resolvers, resolversFor } from '../kit/graphql.ts'
import { LIMITS, priceOf } from '../kit/graphql-cost.ts'
import type { Operation } from '../kit/operation.ts'
import { toFault, toProblem } from '../kit/problem.ts'
import { printSchema } from '../kit/schema.ts'
import type { ProblemCode } from '../problems/registry.ts'

const TOKENS = 1500
const ERRORS = 20
const BODY_LIMIT = 65_536
const DOCUMENTS = 256
const RESPONSE = 'application/graphql-response+json; charset=utf-8'
const PLAIN = 'application/json; charset=utf-8'

/** The schema with its resolvers in place. */
const executable = (sdl: string, resolvers: Resolvers): GraphQLSchema => {
  const schema = buildSchema(sdl)
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name)
    if (!isObjectType(type)) continue
    for (const [field, resolve] of Object.entries(fields)) type.getFields()[field]!.resolve = resolve
  }
  return schema
}

type Read = { document: DocumentNode } | { errors: readonly GraphQLError[]; code: ProblemCode }

/** Parses and validates documents, and remembers the last few hundred. */
const reader = (schema: GraphQLSchema) => {
  const known = new Map<string, Read>()
  const read = (source: string): Read => {
    let document: DocumentNode
    try {
      document = parse(source, { maxTokens: TOKENS })
    } catch (error) {
      return { errors: [error as GraphQLError], code: 'GRAPHQL_PARSE_FAILED' }
    }
    const errors = validate(schema, document, specifiedRules, { maxErrors: ERRORS })
    return errors.length > 0 ? { errors, code: 'GRAPHQL_VALIDATION_FAILED' } : { document }
  }
  return (source: string): Read => {
    const kept = known.get(source) ?? read(source)
    known.delete(source)
    known.set(source, kept)
    if (known.size > DOCUMENTS) known.delete(known.keys().next().value!)
    return kept
  }
}

type Asked = { query: string; variables: Record<string, unknown>; operationName: string | undefined }

const wrong = (member: string, detail: string) =>
  new Fault('INVALID_INPUT', `"${member}": ${detail}`, [{ pointer: `/${member}`, detail }])
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (member: string, text: unknown) => {
  if (typeof text !== 'string' || text === '') return text === '' ? undefined : text
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(member, 'It must be JSON.')
  }
}

/** Reads what is asked, from the body or from the address. */
const askedOf = (request: FastifyRequest): Asked => {
  const given = request.method === 'GET' ? (request.query as Record<string, unknown>) : request.body
  if (!isObject(given)) throw new Fault('INVALID_INPUT', 'Send one JSON object with the member "query".')
  const { query, operationName } = given
  const [variables, extensions] = ['variables', 'extensions'].map(name =>
    request.method === 'GET' ? parsed(name, given[name]) : given[name]
  )
  if (typeof query !== 'string') throw wrong('query', 'It must be the text of a GraphQL document.')
  if (variables !== undefined && variables !== null && !isObject(variables))
    throw wrong('variables', 'It must be an object.')
  if (extensions !== undefined && extensions !== null && !isObject(extensions))
    throw wrong('extensions', 'It must be an object.')
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw wrong('operationName', 'It must be a text.')
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: (operationName as string) || undefined
  }
}

const accepts = (accept: string | undefined): string => {
  const types = (accept ?? 'application/json').split(',').map(type => type.trim().split(';')[0]!.toLowerCase())
  for (const type of types) {
    if (type === 'application/graphql-response+json') return RESPONSE
    if (type === 'application/json' || type === 'application/*' || type === '*/*') return PLAIN
  }
  throw new Fault('NOT_ACCEPTABLE', 'Ask for application/graphql-response+json or application/json.')
}

const told = (error: GraphQLError, code: ProblemCode | undefined, request: FastifyRequest) => {
  const { originalError, message, locations, path } = error
  if (!originalError) return { message, locations, path, extensions: { code: code ?? 'INVALID_INPUT' } }
  const fault = toFault(originalError)
  if (fault.status >= 500) request.log.error({ err: originalError, requestId: request.id }, 'a query failed')
  const { title: _title, ...extensions } = toProblem(fault, request.id)
  return { message: fault.message, locations, path, extensions }
}

/** GraphQL over HTTP: one thin route over graphql-js. */
export const graphqlRoutes = (app: FastifyInstance, store: Store, operations: readonly Operation[]) => {
  const schema = executable(printSchema(operations), resolversFor(operations, store))
  const read = reader(schema)

  const answer = (reply: FastifyReply, type: string, status: number, body: object) =>
    reply
      .code(type === RESPONSE ? status : 200)
      .type(type)
      .send(JSON.stringify(body))

  const serve = async (request: FastifyRequest, reply: FastifyReply) => {
    const type = accepts(request.headers.accept)
    const { query, variables, operationName } = askedOf(request)
    const document = read(query)
    const refuse = (errors: readonly GraphQLError[], code?: ProblemCode, extensions?: object) =>
      answer(reply, type, errors[0]?.originalError ? toFault(errors[0].originalError).status : 400, {
        errors: errors.map(error => told(error, code, request)),
        ...(extensions ? { extensions } : {})
      })
    if ('errors' in document) return refuse(document.errors, document.code)
    const operation = getOperationAST(document.document, operationName)
    if (!operation)
      return refuse(
        [
          new GraphQLError(
            operationName
              ? `The document has no operation "${operationName}".`
              : 'The document has several operations: name one in "operationName".'
          )
        ],
        'INVALID_INPUT'
      )
    if (request.method === 'GET' && operation.operation !== 'query') {
      throw new Fault('METHOD_NOT_ALLOWED', 'GET only reads. Send mutations by POST.', [], { allow: 'POST' })
    }
    let cost: number
    try {
      cost = priceOf(schema, document.document, operation, variables)
    } catch (error) {
      return refuse([new GraphQLError('too costly', { originalError: error as Error })], undefined, {
        cost: { limit: LIMITS.cost }
      })
    }
    const contextValue: GraphqlContext = { caller: request.caller, request: request.id }
    const { data, errors }: ExecutionResult = await execute({
      schema,
      document: document.document,
      variableValues: variables,
      operationName,
      contextValue
    })
    if (errors && data === undefined) return refuse(errors)
    return answer(reply, type, 200, {
      ...(errors ? { errors: errors.map(error => told(error, undefined, request)) } : {}),
      data,
      extensions: { cost: { asked: cost, limit: LIMITS.cost } }
    })
  }

  app.get('/graphql', serve)
  app.post('/graphql', { bodyLimit: BODY_LIMIT }, serve)
}
