import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped
} from 'graphql'
import { ApiError } from '../../core/problem/api-error.ts'

/** What one document may ask for. */
export const LIMITS = { cost: 5000, depth: 12, visits: 10_000 }

const PAGE = 20
// Lists without pages are short; this is what one of them counts as.
const SHORT_LIST = 5
// Lists of the schema stand in each other: a document may ask for it whole, once.
const SCHEMA_LIST = 500

/** How far the count has come. */
type Walk = {
  schema: GraphQLSchema
  fragments: Map<string, FragmentDefinitionNode>
  variables: Record<string, unknown>
  visits: number
  cost: number
  writes: number
}

/** Where a selection stands: in which type, how often it is answered, how deep. */
type Place = { type: GraphQLNamedType | undefined; times: number; depth: number }

const tooCostly = (detail: string) => new ApiError('GRAPHQL_TOO_COSTLY', detail)

const spend = (walk: Walk, things: number) => {
  walk.cost += things
  if (walk.cost <= LIMITS.cost) return
  throw tooCostly(
    `The document exceeds the cost limit of ${LIMITS.cost}. Request shorter lists (\`first\`) or fewer levels.`
  )
}

const argumentOf = ({ arguments: given }: FieldNode, name: string, { variables }: Walk): unknown => {
  const value = given?.find(argument => argument.name.value === name)?.value
  return value && valueFromASTUntyped(value, variables)
}

/** How many things a field brings: a page of them, those whose ids are given, a short list, or one. */
const manyOf = (node: FieldNode, field: GraphQLField<unknown, unknown>, walk: Walk): number => {
  if (getNamedType(field.type).name.endsWith('Connection')) {
    const first = argumentOf(node, 'first', walk)
    return typeof first === 'number' && first > 0 ? first : PAGE
  }
  if (!isListType(getNullableType(field.type))) return 1
  const ids = argumentOf(node, 'ids', walk)
  return Array.isArray(ids) ? ids.length : SHORT_LIST
}

const fieldOf = (type: GraphQLNamedType | undefined, name: string) => {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

const count = (node: FieldNode, { type, times, depth }: Place, walk: Walk): void => {
  if (type === walk.schema.getMutationType() || argumentOf(node, 'q', walk)) walk.writes++
  const field = fieldOf(type, node.name.value)
  if (!field || !node.selectionSet) return
  const inner = getNamedType(field.type)
  const ofSchema = inner.name.startsWith('__')
  if (ofSchema && isListType(getNullableType(field.type))) spend(walk, SCHEMA_LIST)
  // Edges, nodes and page information belong to their connection, which has already been counted.
  const counted = ofSchema || /(Connection|Edge)$/.test(type!.name)
  const many = counted ? times : times * manyOf(node, field, walk)
  if (!counted) spend(walk, many)
  enter(node.selectionSet, { type: inner, times: many, depth: counted ? depth : depth + 1 }, walk)
}

const enter = (set: SelectionSetNode | undefined, place: Place, walk: Walk): void => {
  if (place.depth > LIMITS.depth)
    throw tooCostly(
      `The document is more than ${LIMITS.depth} levels deep. Request the deeper levels in a separate query.`
    )
  for (const node of set?.selections ?? []) {
    if (++walk.visits > LIMITS.visits) throw tooCostly('The document repeats its fragments too often.')
    if (node.kind === Kind.FIELD) count(node, place, walk)
    else {
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(node.name.value) : node
      const condition = fragment?.typeCondition?.name.value
      const type = condition ? walk.schema.getType(condition) : place.type
      enter(fragment?.selectionSet, { ...place, type }, walk)
    }
  }
}

/**
 * What a document costs: how many objects it can bring, and how many writes and searches are in it; counted with the values of
 * its variables, on every call.
 * @throws ApiError GRAPHQL_TOO_COSTLY past the limits of cost, depth and fragments.
 */
export const priceOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation, variableDefinitions = [], selectionSet }: OperationDefinitionNode,
  variables: Record<string, unknown>
): Pick<Walk, 'cost' | 'writes'> => {
  const fragments = document.definitions.filter(node => node.kind === Kind.FRAGMENT_DEFINITION)
  const defaults = variableDefinitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && valueFromASTUntyped(defaultValue)
  ])
  const walk: Walk = {
    schema,
    fragments: new Map(fragments.map(node => [node.name.value, node])),
    variables: { ...Object.fromEntries(defaults), ...variables },
    visits: 0,
    cost: 0,
    writes: 0
  }
  enter(selectionSet, { type: schema.getRootType(operation) ?? undefined, times: 1, depth: 1 }, walk)
  return walk
}
