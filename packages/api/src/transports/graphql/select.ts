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
import type { Model } from '../../core/model/model.ts'
import type { FieldSelection, Selection } from '../../core/model/selection.ts'
import { checker } from '../../core/operation/validation.ts'

/** The selection sets that together say what is asked of a thing. */
export type Sets = (SelectionSetNode | undefined)[]

/** A field as it was asked for, under one key of the answer. */
export type Field = { key: string; nodes: FieldNode[] }

/** What else the selections of a document depend on. */
type Surroundings = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>

/** What a root field was asked. */
export type FieldRequest = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'returnType' | 'fieldNodes' | 'path'
> & {
  /** Makes something of the field; once for all requests, where no variable has a part in it. */
  keep: <T>(name: string, make: () => T) => T
}

const included = (node: SelectionSetNode['selections'][number], info: Surroundings) =>
  getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if !== false

const collect = (
  sets: Sets,
  type: GraphQLObjectType,
  info: Surroundings,
  into: Map<string, Field>
): Map<string, Field> => {
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
    if (fits) collect([fragment.selectionSet], type, info, into)
  }
  return into
}

/** The fields asked of a type, in the order of the answer: fragments opened, the same key merged. */
export const fieldsOf = (sets: Sets, type: GraphQLObjectType, info: Surroundings): Field[] => [
  ...collect(sets, type, info, new Map()).values()
]

export const setsOf = ({ nodes }: Field) => nodes.map(({ selectionSet }) => selectionSet)
export const nameOf = ({ nodes }: Field) => nodes[0]!.name.value

const typed = (type: GraphQLObjectType, name: string) => {
  const found = getNamedType(type.getFields()[name]?.type)
  return isObjectType(found) ? found : undefined
}

/**
 * The key under which an edge is read: its position in what was asked, since each position may have parameters and a selection
 * of its own, and aliases may clash or be longer than a column's name. No name of a value begins so.
 */
export const edgeKey = (position: string) => `@${position}`

/** The positions in what was asked that lead from a root to an edge, of the path of keys to it. */
export const positionsOf = (path: string) => {
  const [root, ...keys] = path.split('.@')
  return { root: root!, positions: keys.flatMap(key => key.split('.').map(Number)) }
}

/** Where a selection is made: the keys that lead there, and the positions that tell apart what is read of the same row. */
type Place = { path: string; place: string }
const within = (path: string, place = ''): Place => ({ path, place })

/** Selects what is asked of a record at one place. */
const select = (
  selection: Selection,
  resource: Model,
  type: GraphQLObjectType,
  sets: Sets,
  info: FieldRequest,
  { path, place }: Place
): Selection => {
  const edges = resource.edges
  for (const [at, inner] of fieldsOf(sets, type, info).entries()) {
    const name = nameOf(inner)
    if (name === '__typename') continue
    const edge = edges[name]
    if (!edge) {
      selection[name] = { field: name }
      continue
    }
    const other = typed(type, name)!
    const key = edgeKey(`${place}${at}`)
    const below = `${path}.${key}`
    const picked =
      edge.kind === 'many'
        ? connectionOf(
            edge.to(),
            other,
            setsOf(inner),
            info,
            below,
            checkedArguments(edge.to(), type, inner, info, below)
          )
        : { of: select({}, edge.to(), other, setsOf(inner), info, within(below)) }
    selection[key] = { ...picked, field: name }
  }
  return selection
}

const REST: Record<string, string> = { first: 'limit', after: 'cursor' }
const restSort = (value: unknown) => String(value).replace(/(.*)_desc$/, '-$1')

/** The arguments of a field, under the names and in the forms that REST gives them; what is null counts as left out. */
export const toRest = (args: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(args)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [REST[name] ?? name, name === 'sort' ? restSort(value) : value])
  )

/** The arguments of a field, under the names that REST gives them. */
export const argumentsOf = (type: GraphQLObjectType, field: Field, info: FieldRequest) =>
  toRest(getArgumentValues(type.getFields()[nameOf(field)]!, field.nodes[0]!, info.variableValues))

const checks = new Map<Model, (given: unknown) => Record<string, unknown>>()

/** A refusal of a list inside what a root field answers; `path` is its place, as keys of a selection have it. */
export class Misplaced extends Error {
  readonly problem: unknown
  readonly path: string

  constructor(problem: unknown, path: string) {
    super('a list inside an answer was refused')
    this.problem = problem
    this.path = path
  }
}

/** The parameters of a list inside a record, held to the rules that the list has over REST. */
const checkedArguments = (resource: Model, type: GraphQLObjectType, field: Field, info: FieldRequest, path: string) => {
  const check = checks.get(resource) ?? checker(resource.query, 'query')
  checks.set(resource, check)
  try {
    return check(argumentsOf(type, field, info))
  } catch (problem) {
    throw new Misplaced(problem, path)
  }
}

const connectionOf = (
  resource: Model,
  type: GraphQLObjectType,
  sets: Sets,
  info: FieldRequest,
  path: string,
  args: Record<string, unknown>
): FieldSelection => {
  const node = typed(type, 'nodes')!
  const picked = { field: '', args, of: {}, cursors: false, total: false }
  for (const [at, inner] of fieldsOf(sets, type, info).entries()) {
    const name = nameOf(inner)
    if (name === 'nodes') select(picked.of, resource, node, setsOf(inner), info, within(path, `${at}.`))
    if (name === 'totalCount' || name === 'totalCountIsCapped') picked.total = true
    if (name === 'pageInfo') picked.cursors = true
    if (name !== 'edges') continue
    for (const [under, member] of fieldsOf(setsOf(inner), typed(type, 'edges')!, info).entries()) {
      if (nameOf(member) === 'node')
        select(picked.of, resource, node, setsOf(member), info, within(path, `${at}.${under}.`))
      if (nameOf(member) === 'cursor') picked.cursors = true
    }
  }
  return picked
}

const rootSets = (asked: FieldRequest) => asked.fieldNodes.map(({ selectionSet }) => selectionSet)

/** What a query asks of a list. */
export const pickPage = (resource: Model, asked: FieldRequest): FieldSelection =>
  asked.keep('page', () =>
    connectionOf(
      resource,
      getNamedType(asked.returnType) as GraphQLObjectType,
      rootSets(asked),
      asked,
      resource.name,
      {}
    )
  )

/** What a query asks of one thing; the field may be of an interface, then of the type given. */
export const pickItem = (resource: Model, asked: FieldRequest): FieldSelection =>
  asked.keep(resource.name, () => ({
    field: '',
    of: select(
      {},
      resource,
      asked.schema.getType(resource.name) as GraphQLObjectType,
      rootSets(asked),
      asked,
      within(resource.name)
    )
  }))
