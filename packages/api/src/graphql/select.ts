import type { TObject } from '@sinclair/typebox'
import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode
} from 'graphql'
import { getArgumentValues } from 'graphql/execution/values.js'
import type { Resource } from '../kit/resource.ts'
import type { Picked, Selection } from '../kit/selection.ts'
import { checker } from '../kit/validation.ts'

/** A field as it was asked for, under one key of the answer. */
export type Field = { key: string; nodes: FieldNode[] }

/** What a root field was asked. */
export type Asked = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'returnType' | 'fieldNodes' | 'path'
> & {
  /** Makes something of the field; once for all requests, where no variable has a part in it. */
  keep: <T>(name: string, make: () => T) => T
}

const included = (node: SelectionSetNode['selections'][number], info: Asked) =>
  getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if !== false

/** The fields asked of a type, fragments opened, the same key merged. */
export const fieldsOf = (
  sets: (SelectionSetNode | undefined)[],
  type: GraphQLObjectType,
  info: Asked,
  into = new Map<string, Field>()
) => {
  for (const node of sets.flatMap(set => set?.selections ?? [])) {
    if (node.directives?.length && !included(node, info)) continue
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value
      const field = into.get(key)
      if (field) field.nodes.push(node)
      else into.set(key, { key, nodes: [node] })
      continue
    }
    const fragment = node.kind === 'FragmentSpread' ? info.fragments[node.name.value]! : node
    const condition = fragment.typeCondition?.name.value
    const fits = !condition || condition === type.name || type.getInterfaces().some(({ name }) => name === condition)
    if (fits) fieldsOf([fragment.selectionSet], type, info, into)
  }
  return into
}

export const setsOf = ({ nodes }: Field) => nodes.map(({ selectionSet }) => selectionSet)
export const nameOf = ({ nodes }: Field) => nodes[0]!.name.value

const typed = (type: GraphQLObjectType, name: string) => {
  const found = getNamedType(type.getFields()[name]?.type)
  return isObjectType(found) ? found : undefined
}

/**
 * The key under which an edge is read: its alias, since each may be asked for with other parameters. Values are read under
 * their own names, and no name of a value begins so.
 */
export const edgeKey = (alias: string) => `@${alias}`

const selectionOf = (
  resource: Resource,
  type: GraphQLObjectType,
  sets: (SelectionSetNode | undefined)[],
  info: Asked
): Selection => {
  const edges = resource.edges?.(resource.table) ?? {}
  const selection: Selection = {}
  for (const field of fieldsOf(sets, type, info).values()) {
    const name = nameOf(field)
    if (name === '__typename') continue
    const edge = edges[name]
    if (!edge) {
      selection[name] = { field: name }
      continue
    }
    const other = typed(type, name)!
    const picked =
      edge.kind === 'many'
        ? connectionOf(edge.to(), other, setsOf(field), info, checkedArguments(edge.to(), type, field, info))
        : { of: selectionOf(edge.to(), other, setsOf(field), info) }
    selection[edgeKey(field.key)] = { ...picked, field: name }
  }
  return selection
}

const REST: Record<string, string> = { first: 'limit', after: 'cursor' }

/** The arguments of a field, under the names that REST gives them; what is null counts as left out. */
export const toRest = (args: Record<string, unknown>, query?: TObject): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [query && name in query.properties ? name : (REST[name] ?? name), value])
  )

/** The arguments of a field, under the names that REST gives them. */
export const argumentsOf = (type: GraphQLObjectType, field: Field, info: Asked) =>
  toRest(getArgumentValues(type.getFields()[nameOf(field)]!, field.nodes[0]!, info.variableValues))

const checks = new Map<Resource, ReturnType<typeof checker>>()

/** The parameters of a list inside a thing, held to the rules that the list has over REST. */
const checkedArguments = (resource: Resource, type: GraphQLObjectType, field: Field, info: Asked) => {
  const check = checks.get(resource) ?? checker(resource.query, 'query')
  checks.set(resource, check)
  return check<Record<string, unknown>>(argumentsOf(type, field, info))
}

const connectionOf = (
  resource: Resource,
  type: GraphQLObjectType,
  sets: (SelectionSetNode | undefined)[],
  info: Asked,
  args: Record<string, unknown>
): Picked => {
  const node = typed(type, 'nodes')!
  const fields = [...fieldsOf(sets, type, info).values()]
  const named = (name: string) => fields.filter(field => nameOf(field) === name)
  const edges = named('edges').flatMap(field => [...fieldsOf(setsOf(field), typed(type, 'edges')!, info).values()])
  const nodes = [...named('nodes'), ...edges.filter(field => nameOf(field) === 'node')]
  return {
    field: '',
    args,
    of: selectionOf(resource, node, nodes.flatMap(setsOf), info),
    cursors: edges.some(field => nameOf(field) === 'cursor') || named('pageInfo').length > 0,
    total: named('totalCount').length > 0
  }
}

const rootSets = (info: Asked) => info.fieldNodes.map(({ selectionSet }) => selectionSet)

/** What a query asks of a list. */
export const pickPage = (resource: Resource, asked: Asked): Picked =>
  asked.keep('page', () =>
    connectionOf(resource, getNamedType(asked.returnType) as GraphQLObjectType, rootSets(asked), asked, {})
  )

/** What a query asks of one thing; the field may be of an interface, then of the type given. */
export const pickItem = (resource: Resource, asked: Asked): Picked =>
  asked.keep(resource.name, () => ({
    field: '',
    of: selectionOf(resource, asked.schema.getType(resource.name) as GraphQLObjectType, rootSets(asked), asked)
  }))
