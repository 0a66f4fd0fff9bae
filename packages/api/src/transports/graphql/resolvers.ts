import {
  type GraphQLFieldConfigMap,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  type GraphQLSchema
} from 'graphql'
import { admitEdges } from '../../core/access/edges.ts'
import type { Model } from '../../core/model/model.ts'
import { type Outcome, type PreparedOperation, prepare } from '../../core/operation/execute.ts'
import { Moved } from '../../core/operation/moved.ts'
import { changes, type DocumentText, type Operation } from '../../core/operation/operation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Store } from '../../platform/database/database.ts'
import { pageConnection } from './connection.ts'
import { nodeFields } from './node.ts'
import { placed } from './place.ts'
import type { Asked, RootResolver } from './root.ts'
import { type FieldRequest, pickItem, pickPage, toRest } from './select.ts'
import { type Resources, shaper } from './shape.ts'
import { originals } from './split.ts'

type Args = Record<string, unknown>

// REST sends a document as it is read; here all of it has to be held.
const CHARACTERS_AT_MOST = 5_000_000

const wholeText = async (text: DocumentText): Promise<string> => {
  if (typeof text === 'string') return text
  if (text instanceof Uint8Array) return Buffer.from(text).toString('base64')
  let whole = ''
  for await (const part of text) {
    whole += part
    if (whole.length > CHARACTERS_AT_MOST)
      throw new ApiError(
        'INVALID_INPUT',
        'The document is too long for GraphQL. Narrow it with its parameters, or use REST.'
      )
  }
  return whole
}

const answerOf = (outcome: Outcome, args: Args) => {
  switch (outcome.kind) {
    case 'page':
      return pageConnection(outcome.page, args.after !== undefined && args.after !== null)
    case 'item':
      return outcome.text === undefined ? null : JSON.parse(outcome.text)
    case 'document':
      return wholeText(outcome.text)
    case 'list':
      return outcome.items
    case 'plain':
      return outcome.value
    case 'none':
      return true
  }
}

const selectionOf = ({ answer }: Operation, asked: FieldRequest, admit: (kind: string) => void) => {
  if (answer.kind !== 'page' && answer.kind !== 'item') return undefined
  const picked = answer.kind === 'page' ? pickPage(answer.model, asked) : pickItem(answer.model, asked)
  admitEdges(answer.model, picked.of!, admit)
  return picked
}

const split = (schema: Operation['params'], args: Args) =>
  Object.fromEntries(
    Object.keys(schema?.properties ?? {})
      .filter(name => name in args)
      .map(name => [name, args[name]])
  )

/** Resolves a root field by its operation, with the checks, refusals and codes that REST has. */
const rootField = (prepared: PreparedOperation, gets: ReadonlyMap<string, PreparedOperation>): RootResolver => {
  const { operation } = prepared
  return async (given, context, asked) => {
    const { caller, request } = context
    prepared.admit(caller)
    const { input, ifMatch, idempotencyKey, ...others } = given
    const args = toRest(others)
    const ofDocument = context.key && changes(operation) ? `${context.key}.${asked.path.key}` : undefined
    const by = { caller, request, key: (idempotencyKey as string | null) ?? ofDocument }
    const sent = {
      params: split(operation.params, args),
      query: split(operation.query, args),
      body: input === undefined ? undefined : JSON.parse(JSON.stringify(input)),
      ifMatch: (ifMatch as string | null) ?? undefined,
      selected: selectionOf(operation, asked, kind => gets.get(kind)?.admit(caller))
    }
    // Where REST redirects, the record of today is the answer.
    const outcome = await prepared.execute(by, sent).catch(error => {
      if (error instanceof Moved) return prepared.execute(by, { ...sent, params: error.params })
      throw error
    })
    return answerOf(outcome, given)
  }
}

/** The resources that operations answer with, and all that these lead to, by name. */
export const resourcesOf = (operations: readonly Operation[]): Map<string, Model> => {
  const found = new Map<string, Model>()
  const visit = (resource: Model) => {
    if (found.has(resource.name)) return
    found.set(resource.name, resource)
    for (const edge of Object.values(resource.edges)) visit(edge.to())
  }
  for (const { answer } of operations) if (answer.kind === 'page' || answer.kind === 'item') visit(answer.model)
  return found
}

const kindOf = ({ answer }: Operation): string | undefined => {
  if (answer.kind === 'item' || answer.kind === 'page') return answer.model.name
  return answer.kind === 'plain' ? answer.schema.$id : undefined
}

/** The operation by which each kind of thing is read, by its name: of several its `get`, else one that reads it alone, else its list. */
const readsOf = (prepared: readonly PreparedOperation[]): ReadonlyMap<string, PreparedOperation> => {
  const rank = ({ method, answer }: Operation) => (method === 'get' ? 2 : answer.kind === 'page' ? 0 : 1)
  const reads = prepared
    .filter(({ operation }) => !changes(operation))
    .sort((one, other) => rank(one.operation) - rank(other.operation))
  return new Map(
    reads.flatMap(one => {
      const kind = kindOf(one.operation)
      return kind ? [[kind, one] as const] : []
    })
  )
}

/** The resolvers of the root fields: each operation's, and those of Relay's nodes. */
export const resolversFor = (
  operations: readonly Operation[],
  store: Store,
  publicUrl: string
): Record<string, RootResolver> => {
  const prepared = operations.map(operation => prepare(operation, store, publicUrl))
  const gets = readsOf(prepared)
  const fields = prepared.map(one => [one.operation.graphql.field, rootField(one, gets)])
  return { ...Object.fromEntries(fields), ...nodeFields(store, prepared, gets) }
}

/** Whatever a root field answers: it is shaped before Mercurius sees it. */
const Shaped = new GraphQLScalarType({ name: 'Shaped' })

/** A root type whose fields take what they took, and answer what is shaped already. */
export const rootType = (
  type: GraphQLObjectType | null | undefined,
  resolvers: Record<string, RootResolver>,
  schema: GraphQLSchema,
  resources: Resources
) => {
  if (!type) return undefined
  const { fields } = type.toConfig()
  const roots: GraphQLFieldConfigMap<unknown, Asked> = {}
  for (const [name, { type: answers, args }] of Object.entries(fields)) {
    roots[name] = {
      type: Shaped,
      args,
      async resolve(_root, given, context, { fieldNodes, variableValues, path }: GraphQLResolveInfo) {
        const fields = fieldNodes.map(node => originals.get(node)!)
        const asked: FieldRequest = {
          schema,
          fragments: context.split!.fragments,
          variableValues,
          returnType: answers,
          fieldNodes: fields.map(({ field }) => field),
          path,
          // A field that stands there several times is one, made of all of them.
          keep: fields.length === 1 ? fields[0]!.keep : (_name, make) => make()
        }
        const found = await resolvers[name]!(given, context, asked).catch(error => {
          throw placed(error, asked)
        })
        const sets = asked.fieldNodes.map(({ selectionSet }) => selectionSet)
        return asked.keep('shape', () => shaper(answers, sets, resources, asked))(found)
      }
    }
  }
  return new GraphQLObjectType({ name: type.name, fields: roots })
}
