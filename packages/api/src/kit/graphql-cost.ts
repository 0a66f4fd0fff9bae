import type { GraphQLSchema } from 'graphql'
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped
} from 'graphql'
import { Fault } from './fault.ts'

/** What one document may ask for. */
export const LIMITS = { cost: 5000, depth: 12, visits: 10_000 }

// Lists without pages are short; this is what one of them counts as.
const SHORT_LIST = 10
const PAGE = 20
// Lists of the schema itself stand in each other and have no pages: a document may ask for it whole, once.
const SCHEMA_LIST = 500

const SCHEMA_LISTS = new Set('types directives fields args inputFields interfaces possibleTypes enumValues'.split(' '))

type Walk = {
  schema: GraphQLSchema
  fragments: Map<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  visits: number
}

const tooCostly = (detail: string) => new Fault('GRAPHQL_TOO_COSTLY', detail)

const numberOf = (field: FieldNode, walk: Walk): number => {
  const value = field.arguments?.find(({ name }) => name.value === 'first')?.value
  const given =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? walk.variables[value.name.value]
        : PAGE
  return typeof given === 'number' && given > 0 ? given : PAGE
}

const idsOf = (field: FieldNode, walk: Walk): number => {
  const value = field.arguments?.find(({ name }) => name.value === 'ids')?.value
  if (value?.kind === Kind.LIST) return value.values.length
  const given = value?.kind === Kind.VARIABLE ? walk.variables[value.name.value] : undefined
  return Array.isArray(given) ? given.length : 1
}

const schemaCostOf = (set: SelectionSetNode | undefined, walk: Walk): number => {
  let cost = 0
  for (const node of set?.selections ?? []) {
    if (++walk.visits > LIMITS.visits) throw tooCostly('The document repeats its fragments too often.')
    const inner = node.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(node.name.value) : node
    const list = node.kind === Kind.FIELD && SCHEMA_LISTS.has(node.name.value)
    cost += (list ? SCHEMA_LIST : 0) + schemaCostOf(inner?.selectionSet, walk)
  }
  if (cost > LIMITS.cost)
    throw tooCostly('The document asks for the schema more than once. Ask for it once and keep it.')
  return cost
}

/** How many objects a selection can bring: lists multiply what stands in them. */
const costOf = (
  set: SelectionSetNode | undefined,
  type: GraphQLNamedType | undefined,
  times: number,
  depth: number,
  walk: Walk
): number => {
  if (!set) return 0
  if (depth > LIMITS.depth)
    throw tooCostly(
      `The document goes more than ${LIMITS.depth} levels deep. Ask for the deeper things in a query of their own.`
    )
  let cost = 0
  for (const node of set.selections) {
    if (++walk.visits > LIMITS.visits) throw tooCostly('The document repeats its fragments too often.')
    if (node.kind !== Kind.FIELD) {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(node.name.value) : node
      const condition = fragment?.typeCondition ? walk.schema.getType(fragment.typeCondition.name.value) : type
      cost += costOf(fragment?.selectionSet, condition, times, depth, walk)
      continue
    }
    if (node.name.value.startsWith('__')) {
      cost += schemaCostOf(node.selectionSet, walk)
      continue
    }
    const fields = type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType ? type.getFields() : {}
    const field = fields[node.name.value]
    if (!field || !node.selectionSet) continue
    const inner = getNamedType(field.type)
    // Edges, nodes and page information belong to their connection, which has already been counted.
    if (type!.name.endsWith('Connection') || type!.name.endsWith('Edge')) {
      cost += costOf(node.selectionSet, inner, times, depth, walk)
      continue
    }
    const many = inner.name.endsWith('Connection')
      ? numberOf(node, walk)
      : isListType(getNullableType(field.type))
        ? field.name === 'nodes'
          ? idsOf(node, walk)
          : SHORT_LIST
        : 1
    cost += times * many + costOf(node.selectionSet, inner, times * many, depth + 1, walk)
    if (cost > LIMITS.cost)
      throw tooCostly(
        `The document asks for more than ${LIMITS.cost} things at once. Ask for shorter lists (\`first\`) or fewer levels.`
      )
  }
  return cost
}

/**
 * What a document costs: how many objects it can bring, counted with the values of its variables, on every call.
 * @throws Fault GRAPHQL_TOO_COSTLY past the limits of cost, depth and fragments.
 */
export const priceOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>
): number => {
  const fragments = new Map(
    document.definitions.flatMap(node =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : []
    )
  )
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue)
    ])
  )
  const root = schema.getRootType(operation.operation) ?? undefined
  return costOf(operation.selectionSet, root, 1, 1, {
    schema,
    fragments,
    variables: { ...defaults, ...variables },
    visits: 0
  })
}
