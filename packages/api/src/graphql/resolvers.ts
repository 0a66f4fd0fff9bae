import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import type { Caller } from '../access/caller.ts'
import { admitEdges } from '../access/edges.ts'
import { encodeCursor, type Place } from '../kit/cursor.ts'
import type { Store } from '../kit/database.ts'
import { etagOf } from '../kit/etag.ts'
import type { PageOfTexts } from '../kit/read.ts'
import { isNode, type Resource } from '../kit/resource.ts'
import { orderOf } from '../kit/selection.ts'
import { fingerprintOf, once } from '../service/idempotency.ts'
import { changes, type Operation } from '../service/operation.ts'
import { type Outcome, type Ready, ready, within } from '../service/perform.ts'
import { nodeFields } from './node.ts'
import { edgeKey, pickItem, pickPage, toRest } from './select.ts'

/** Resolvers by type and field. */
export type Resolvers = Record<string, Record<string, GraphQLFieldResolver<unknown, GraphqlContext>>>

/** What resolvers know of the request. */
export type GraphqlContext = {
  caller: Caller
  request: string
  /** The Idempotency-Key of the whole document; each of its changes is kept under it by its own name. */
  key?: string
}

type Args = Record<string, unknown>
type Node = Record<string, unknown>

const connection = (
  nodes: Node[],
  places: Place[] | undefined,
  cursorOf: (place: Place) => string,
  more: boolean,
  before: boolean,
  total?: number
) => {
  const cursor = (index: number) => (places?.[index] ? cursorOf(places[index]) : null)
  // As functions, which graphql-js calls only for what was asked.
  return {
    nodes,
    edges: () => nodes.map((node, index) => ({ node, cursor: cursor(index) })),
    pageInfo: () => ({
      hasNextPage: more,
      hasPreviousPage: before,
      startCursor: cursor(0),
      endCursor: cursor(nodes.length - 1)
    }),
    totalCount: total
  }
}

const ofPage = ({ items, places, more, cursorOf, total }: PageOfTexts, before: boolean) =>
  connection(JSON.parse(`[${items.join(',')}]`), places, cursorOf, more, before, total)

const answerOf = (outcome: Outcome, args: Args) => {
  switch (outcome.kind) {
    case 'page':
      return ofPage(outcome.page, args.after !== undefined && args.after !== null)
    case 'item':
      return JSON.parse(outcome.text)
    case 'plain':
      return outcome.value
    case 'none':
      return true
  }
}

const pickedOf = ({ answer }: Operation, info: GraphQLResolveInfo, admit: (kind: string) => void) => {
  if (answer.kind !== 'page' && answer.kind !== 'item') return undefined
  const picked = answer.kind === 'page' ? pickPage(answer.resource, info) : pickItem(answer.resource, info)
  admitEdges(answer.resource, picked.of!, admit)
  return picked
}

const split = (schema: Operation['params'], args: Args) =>
  Object.fromEntries(
    Object.keys(schema?.properties ?? {})
      .filter(name => name in args)
      .map(name => [name, args[name]])
  )

/** Resolves a root field by its operation, with the checks, refusals and codes that REST has. */
const rootField = (store: Store, prepared: Ready, gets: ReadonlyMap<string, Ready>) => {
  const { operation } = prepared
  return async (_root: unknown, given: Args, context: GraphqlContext, info: GraphQLResolveInfo) => {
    const { caller, request } = context
    prepared.admit(caller)
    const { input, ifMatch, idempotencyKey, ...others } = given
    const args = toRest(others, operation.query)
    const sent = {
      params: split(operation.params, args),
      query: split(operation.query, args),
      body: input === undefined ? undefined : JSON.parse(JSON.stringify(input)),
      ifMatch: (ifMatch as string | null) ?? undefined,
      picked: pickedOf(operation, info, kind => gets.get(kind)?.admit(caller))
    }
    const ofDocument = context.key && changes(operation) ? `${context.key}.${info.path.key}` : undefined
    const key = (idempotencyKey as string | null) ?? ofDocument
    return within(store, prepared, caller, request, key !== undefined, async db => {
      const act = async () => prepared.perform(caller, request, sent, db)
      if (key === undefined) return answerOf(await act(), given)
      const kept = await once(db, caller.identity, key, fingerprintOf('graphql', operation.id, sent), async () => ({
        status: 200,
        headers: {},
        body: JSON.stringify(answerOf(await act(), given))
      }))
      return JSON.parse(kept.body)
    })
  }
}

type Rows = { nodes: Node[]; places?: Place[]; total?: number }

const own = (parent: Node, _args: unknown, _context: unknown, info: GraphQLResolveInfo) =>
  parent[edgeKey(String(info.path.key))]

/** Dresses what the statement has already read for an edge with pages. */
const edgeField = (resource: Resource) => (parent: Node, given: Args, _context: unknown, info: GraphQLResolveInfo) => {
  const { nodes, places, total } = own(parent, given, _context, info) as Rows
  const args = toRest(given)
  const limit = Number(args.limit ?? 20)
  const { list } = orderOf(resource, args)
  return connection(
    nodes.slice(0, limit),
    places,
    place => encodeCursor(list, place),
    nodes.length > limit,
    args.cursor !== undefined,
    total
  )
}

const resolversOf = (resource: Resource, into: Resolvers) => {
  if (into[resource.name]) return
  const fields: Record<string, unknown> = {}
  into[resource.name] = fields as Resolvers[string]
  for (const [key, edge] of Object.entries(resource.edges?.(resource.table) ?? {})) {
    fields[key] = edge.kind === 'many' ? edgeField(edge.to()) : own
    resolversOf(edge.to(), into)
  }
  if (isNode(resource)) fields.etag = ({ etag }: Node) => etagOf(etag as string)
}

/** The GraphQL resolvers of operations. */
export const resolversFor = (operations: readonly Operation[], store: Store): Resolvers => {
  const resolvers: Resolvers = { Query: {}, Mutation: {} }
  const gets = new Map<string, Ready>()
  for (const operation of operations) {
    const prepared = ready(operation, store)
    const { answer, graphql } = operation
    if (answer.kind === 'page' || answer.kind === 'item') resolversOf(answer.resource, resolvers)
    if (answer.kind === 'item' && operation.method === 'get') gets.set(answer.resource.name, prepared)
    Object.assign(resolvers[graphql.root === 'query' ? 'Query' : 'Mutation']!, {
      [graphql.field]: rootField(store, prepared, gets)
    })
  }
  Object.assign(resolvers.Query!, nodeFields(store, gets))
  return resolvers
}
