import { randomUUID } from 'node:crypto'
import { buildSchema, type GraphQLField, type GraphQLOutputType, getNamedType, isLeafType, isObjectType } from 'graphql'
import type { Operation } from '../../src/core/operation/operation.ts'
import { operations } from '../../src/service/modules.ts'
import { printSchema } from '../../src/transports/graphql/schema.ts'
import type { TestClient } from '../app.ts'
import { fixtures } from './beside.fixtures.ts'
import type { Bodies, Queries } from './expectations.fixtures.ts'
import type { World } from './matrix.fixtures.ts'

/** One call of an operation on a thing of the world; `place` undefined: on one that does not exist. */
export type Case = {
  place: string | undefined
  params: Record<string, string>
  body?: unknown
  query?: Record<string, string>
}

const schema = buildSchema(printSchema(operations))
export const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** What REST or GraphQL answered: the code, the ids of what it shows, and the words without any id. */
export type Told = { code: string; shown: string[]; words: string }

const shownIn = (value: unknown): string[] =>
  (
    (value as { items?: unknown[]; nodes?: unknown[] } | null)?.items ??
    (value as { nodes?: unknown[] } | null)?.nodes ??
    []
  )
    .map(item => item as { id?: string; name?: string })
    .flatMap(({ id, name }) => id ?? name ?? [])

/** Sends a call over REST. */
export const sendRest = (hand: TestClient, { path, verb }: Operation, { params, body, query }: Case) => {
  const address = path.replace(/\{(\w+)\}/g, (_, name) => params[name]!)
  const search = query ? `?${new URLSearchParams(query)}` : ''
  return hand.send(verb, address + search, body, verb === 'PATCH' || verb === 'DELETE' ? { 'if-match': '*' } : {})
}

/** Calls over REST. */
export const overRest = async (hand: TestClient, operation: Operation, call: Case): Promise<Told> => {
  const { status, body: answer } = await sendRest(hand, operation, call)
  const done = status < 300
  const words = done ? '' : JSON.stringify({ status, ...answer }).replace(UUID, '#')
  return { code: done ? 'done' : answer.code, shown: done ? shownIn(answer) : [], words }
}

/** The shortest selection that shows which things were answered. */
export const selectionOf = (type: GraphQLOutputType): string => {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  const fields = named.getFields()
  const list = fields.nodes ?? fields.items
  if (list) return `{ ${list.name} ${selectionOf(list.type)} }`
  const all = Object.values(fields)
  const one = fields.id ?? fields.name ?? all.find(field => isLeafType(getNamedType(field.type))) ?? all[0]!
  return `{ ${one.name} ${selectionOf(one.type)} }`
}

const documentOf = (
  { args, name }: GraphQLField<unknown, unknown>,
  root: string,
  given: Record<string, unknown>,
  selection: string
) => {
  const used = args.filter(arg => arg.name in given)
  const declared = used.map(arg => `$${arg.name}: ${arg.type}`).join(', ')
  const passed = used.map(arg => `${arg.name}: $${arg.name}`).join(', ')
  return `${root} ${declared && `(${declared})`} { it: ${name} ${passed && `(${passed})`} ${selection} }`
}

const fieldOf = ({ graphql: { root, field } }: Operation) => schema.getRootType(root as never)!.getFields()[field]!

/** What an operation answers with over GraphQL. */
export const typeOf = (operation: Operation) => fieldOf(operation).type

/** Sends a call over GraphQL, with what is asked of its answer; the answer goes by the name `it`. */
export const sendGraphql = (
  hand: TestClient,
  operation: Operation,
  { params, body, query }: Case,
  select: (type: GraphQLOutputType) => string
) => {
  const { graphql, verb } = operation
  const field = fieldOf(operation)
  const { limit, ...others } = query ?? {}
  const given: Record<string, unknown> = { ...params, ...others }
  if (limit) given.first = Number(limit)
  if (body !== undefined) given.input = body
  if (verb === 'PATCH' || verb === 'DELETE') given.ifMatch = '*'
  return hand.ask(documentOf(field, graphql.root, given, select(field.type)), given)
}

/** Calls over GraphQL. */
export const overGraphql = async (hand: TestClient, operation: Operation, call: Case): Promise<Told> => {
  const answer = await sendGraphql(hand, operation, call, selectionOf)
  const problem = answer.errors
    ? { ...answer.errors[0], ...answer.errors[0].extensions }
    : answer.code
      ? answer
      : undefined
  const words = problem ? JSON.stringify(problem).replace(UUID, '#') : ''
  return { code: problem ? problem.code : 'done', shown: problem ? [] : shownIn(answer.data.it), words }
}

/** Asks for a thing by its id alone. */
export const overNode = async (hand: TestClient, id: string): Promise<Told> => {
  const { data, errors } = await hand.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
  return { code: data?.node ? 'done' : 'none', shown: [], words: JSON.stringify({ data, errors }).replace(UUID, '#') }
}

/** What is sent with each operation that takes a body. */
export const bodiesFor = (world: World, caller: string): Bodies =>
  Object.assign({}, ...fixtures.map(({ bodies }) => bodies?.(world, caller)))

/** What is asked with each operation that needs a query, such as one that names its thing there. */
export const queries: Queries = Object.assign({}, ...fixtures.map(({ queries }) => queries))

/** An id that nothing has. */
export const nothing = randomUUID()
