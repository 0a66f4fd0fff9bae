import { isNullable, named, printer } from '@guildhall/schema'
import type { TObject, TSchema } from '@sinclair/typebox'
import type { Edge, Model } from '../../core/model/model.ts'
import type { Operation } from '../../core/operation/operation.ts'
import { nodeReads } from './node.ts'

const RENAMED: Record<string, string> = { limit: 'first', cursor: 'after' }
/** A REST parameter's name in GraphQL: lists are Relay connections there. */
export const argument = (name: string) => RENAMED[name] ?? name
/** What a selection says here. */
const REST_ONLY = new Set(['fields', 'include'])
const ORDER = 'The order of the list; suffix `_desc` for descending.'
/** An order’s name in GraphQL: `-name` is `name_desc` there. */
const sortName = (value: string) => value.replace(/^-(.*)/, '$1_desc')

const HEAD = `
"A point in time in UTC (RFC 3339)."
scalar DateTime @specifiedBy(url: "https://scalars.graphql.org/andimarek/date-time.html")
"A calendar day (2026-11-21)."
scalar Date @specifiedBy(url: "https://scalars.graphql.org/andimarek/local-date.html")
"Any JSON value."
scalar JSON @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc8259")

"An object with an id."
interface Node {
  "Its id."
  id: ID!
}

"Pagination information."
type PageInfo {
  "Whether there are items after this page."
  hasNextPage: Boolean!
  "Whether there are items before this page."
  hasPreviousPage: Boolean!
  "The cursor of the first item."
  startCursor: String
  "The cursor of the last item; \`after\` for the next page."
  endCursor: String
}`

const connectionOf = (name: string) => `
"A page of a list of ${name}."
type ${name}Connection {
  "The items with their cursors."
  edges: [${name}Edge!]!
  "The items."
  nodes: [${name}!]!
  "Pagination information."
  pageInfo: PageInfo!
  "The total number of items, counted up to 1,000."
  totalCount: Int!
  "Whether there are more than 1,000 items."
  totalCountIsCapped: Boolean!
}

"An item in a list of ${name}."
type ${name}Edge {
  "The item."
  node: ${name}!
  "The cursor of the item."
  cursor: String!
}`

/** Prints the GraphQL schema of operations: what REST can, GraphQL can, from the same definitions. */
export const printSchema = (operations: readonly Operation[]): string => {
  const bodies = operations.flatMap(({ body, answer }) => [body, answer.kind === 'plain' ? answer.schema : undefined])
  const names = new Map([...named, ...bodies.flatMap(schema => (schema?.$id ? [[schema.$id, schema] as const] : []))])
  const print = printer(names)
  const resources = new Map<string, Model>()
  const listed = new Set<string>()
  const sorts = new Map<string, string>()
  const nodes = nodeReads(operations)

  const sortOf = (resource: Model, { enum: values }: TSchema) => {
    const name = `${resource.name}Sort`
    const orders = (values as string[]).map(value => `  ${sortName(value)}`)
    sorts.set(name, `"${ORDER}"\nenum ${name} {\n${orders.join('\n')}\n}`)
    return name
  }

  const typeOf = (name: string, schema: TSchema, of: Model | undefined) =>
    name === 'sort' && of ? sortOf(of, schema) : print.nameOf(schema, 'input')

  const argumentOf = (name: string, schema: TSchema, required: boolean, of: Model | undefined) =>
    `${JSON.stringify(name === 'sort' ? ORDER : (schema.description ?? names.get(schema.$ref)?.description ?? name))} ${argument(name)}: ${typeOf(name, schema, of)}${required && !isNullable(schema) ? '!' : ''}`

  const argumentsOf = (schema: TObject | undefined, of?: Model, leave: readonly string[] = []) =>
    Object.entries(schema?.properties ?? {})
      .filter(([name]) => !REST_ONLY.has(name) && !leave.includes(name))
      .map(([name, property]) => argumentOf(name, property, schema?.required?.includes(name) ?? false, of))

  const joined = (args: string[]) => (args.length > 0 ? `(${args.join(', ')})` : '')

  const edgeField = (key: string, edge: Edge) => {
    const resource = edge.to()
    visit(resource)
    const { kind, description } = edge
    // The others are members of the schema.
    if (description === undefined) return undefined
    const field = `  ${JSON.stringify(description)}\n  ${key}`
    if (kind === 'one') return `${field}: ${resource.name}`
    if (kind === 'list') return `${field}: [${resource.name}!]!`
    listed.add(resource.name)
    return `${field}${joined(argumentsOf(resource.query, resource, edge.omit))}: ${resource.name}Connection!`
  }

  const visit = (resource: Model) => {
    if (resources.has(resource.name)) return
    resources.set(resource.name, resource)
    const edges = Object.entries(resource.edges).flatMap(([key, edge]) => edgeField(key, edge) ?? [])
    print.type(resource.name, resource.schema, edges, nodes.has(resource.name) ? ' implements Node' : '')
  }

  const answerOf = ({ answer }: Operation) => {
    if (answer.kind === 'none') return 'Boolean'
    if (answer.kind === 'document') return 'String'
    if (answer.kind === 'list') return `[${print.nameOf(answer.item, 'type')}!]`
    if (answer.kind === 'plain') return `${print.nameOf(answer.schema, 'type')}`
    visit(answer.model)
    if (answer.kind === 'page') listed.add(answer.model.name)
    return answer.kind === 'page' ? `${answer.model.name}Connection` : answer.model.name
  }

  const fieldOf = (operation: Operation) => {
    const { params, query, body, contentTypes, verb, description, graphql, anonymous } = operation
    // What is said beside a body that is read as it arrives stands in the input here.
    const listed = operation.answer.kind === 'page' ? operation.answer.model : undefined
    const args = [...argumentsOf(params), ...(contentTypes ? [] : argumentsOf(query, listed))]
    if (body) args.push(`"The fields to write." input: ${print.nameOf(body, 'input')}!`)
    if (verb === 'PATCH' || verb === 'DELETE')
      args.push('"The ETag last read, or * to update regardless of the version." ifMatch: String')
    if (verb === 'POST' && !anonymous)
      args.push('"A unique key chosen by the caller that makes retries safe." idempotencyKey: String')
    return `  ${JSON.stringify(description)}\n  ${graphql.field}${joined(args)}: ${answerOf(operation)}`
  }

  const rootOf = (root: 'query' | 'mutation') => operations.filter(({ graphql }) => graphql.root === root).map(fieldOf)
  const queries = rootOf('query')
  const mutations = rootOf('mutation')
  const connections = [...listed].sort().map(connectionOf)
  return `${[
    HEAD,
    ...print.all(),
    ...connections,
    ...[...sorts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text),
    `"Queries."\ntype Query {\n  "Returns an object by id."\n  node("Its id." id: ID!): Node\n  "Returns objects by id; null for each id that does not exist."\n  nodes("Their ids, at most 100." ids: [ID!]!): [Node]\n${queries.join('\n')}\n}`,
    `"What can be done. A field is null without an error when the change was made and the caller cannot see the resource, or no longer can."\ntype Mutation {\n${mutations.join('\n')}\n}`
  ].join('\n\n')}\n`
}
