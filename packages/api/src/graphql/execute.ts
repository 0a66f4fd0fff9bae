import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLFieldConfigMap,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  isNonNullType,
  Kind,
  type SelectionSetNode,
  visit
} from 'graphql'
import type { GraphqlContext, RootResolver } from './resolvers.ts'
import type { Asked } from './select.ts'
import { type Resources, shaper } from './shape.ts'

/** Whatever a root field answers: it is shaped before graphql-js sees it. */
const Shaped = new GraphQLScalarType({ name: 'Shaped' })

type Split = {
  /** The document with nothing below its root fields. */
  roots: DocumentNode
  /** The document with its questions about the schema alone, where it has some. */
  schema: DocumentNode | undefined
  fragments: Record<string, FragmentDefinitionNode>
}

type Root = { field: FieldNode; keep: Asked['keep'] }

/** The fields as they stand in the document, by what stands for them in the document of roots. */
const originals = new WeakMap<FieldNode, Root>()

const varies = (set: SelectionSetNode | undefined): boolean => {
  let found = false
  const enter = ({ kind }: ASTNode) => {
    found = kind === Kind.VARIABLE || kind === Kind.FRAGMENT_SPREAD
    return found ? BREAK : undefined
  }
  if (set) visit(set, { enter })
  return found
}

// Where nothing below a field depends on variables, what is made of it is kept as long as its document is.
const keeper = ({ selectionSet }: FieldNode): Asked['keep'] => {
  if (varies(selectionSet)) return (_name, make) => make()
  const kept = new Map<string, unknown>()
  return <T>(name: string, make: () => T) => {
    if (!kept.has(name)) kept.set(name, make())
    return kept.get(name) as T
  }
}

const asksSchema = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type'

const kept = (set: SelectionSetNode, keep: (field: FieldNode) => FieldNode | undefined): SelectionSetNode => ({
  ...set,
  selections: set.selections.flatMap(node => {
    if (node.kind === Kind.FIELD) return keep(node) ?? []
    return node.kind === Kind.INLINE_FRAGMENT ? { ...node, selectionSet: kept(node.selectionSet, keep) } : node
  })
})

const ROOTS = new Set(['Query', 'Mutation'])

const mapRoots = (document: DocumentNode, keep: (field: FieldNode) => FieldNode | undefined): DocumentNode => ({
  ...document,
  definitions: document.definitions.map(node => {
    const isRoot =
      node.kind === Kind.OPERATION_DEFINITION ||
      (node.kind === Kind.FRAGMENT_DEFINITION && ROOTS.has(node.typeCondition.name.value))
    return isRoot ? { ...node, selectionSet: kept(node.selectionSet, keep) } : node
  })
})

const bare = (field: FieldNode) => {
  if (asksSchema(field)) return undefined
  const root = { ...field, selectionSet: undefined }
  originals.set(root, { field, keep: keeper(field) })
  return root
}

const splits = new WeakMap<DocumentNode, Split>()

const splitOf = (document: DocumentNode): Split => {
  const known = splits.get(document)
  if (known) return known
  let schema = false
  mapRoots(document, field => {
    schema ||= asksSchema(field)
    return field
  })
  const fragments = document.definitions.flatMap(node =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : []
  )
  const split = {
    roots: mapRoots(document, bare),
    schema: schema ? mapRoots(document, field => (asksSchema(field) ? field : undefined)) : undefined,
    fragments: Object.fromEntries(fragments)
  }
  splits.set(document, split)
  return split
}

/** A root type whose fields take what they took, and answer what is shaped already. */
const rootType = (
  type: GraphQLObjectType | null | undefined,
  resolvers: Record<string, RootResolver>,
  schema: GraphQLSchema,
  resources: Resources
) => {
  if (!type) return undefined
  const { fields } = type.toConfig()
  const roots: GraphQLFieldConfigMap<unknown, Context> = {}
  for (const [name, { type: answers, args }] of Object.entries(fields)) {
    roots[name] = {
      type: isNonNullType(answers) ? new GraphQLNonNull(Shaped) : Shaped,
      args,
      async resolve(_root, given, { fragments, ...context }, { fieldNodes, variableValues, path }: GraphQLResolveInfo) {
        const fields = fieldNodes.map(node => originals.get(node)!)
        const asked: Asked = {
          schema,
          fragments,
          variableValues,
          returnType: answers,
          fieldNodes: fields.map(({ field }) => field),
          path,
          // A field that stands there several times is one, made of all of them.
          keep: fields.length === 1 ? fields[0]!.keep : (_name, make) => make()
        }
        const found = await resolvers[name]!(given, context, asked)
        const sets = asked.fieldNodes.map(({ selectionSet }) => selectionSet)
        return asked.keep('shape', () => shaper(answers, sets, resources, asked))(found)
      }
    }
  }
  return new GraphQLObjectType({ name: type.name, fields: roots })
}

type Context = GraphqlContext & Pick<Split, 'fragments'>

/** What is to be executed: a validated document, one of its operations, and for whom. */
export type Execution = {
  document: DocumentNode
  operationName: string | undefined
  variables: Record<string, unknown>
  context: GraphqlContext
}

/**
 * Executes documents: graphql-js coerces the variables and arguments, runs the root fields, and keeps errors in their
 * places. Each root field brings everything below it in one statement, so what is below is shaped at once instead of being
 * resolved field by field, which took longer than the statement.
 */
export const executor = (schema: GraphQLSchema, resolvers: Record<string, RootResolver>, resources: Resources) => {
  const roots = new GraphQLSchema({
    query: rootType(schema.getQueryType(), resolvers, schema, resources),
    mutation: rootType(schema.getMutationType(), resolvers, schema, resources),
    assumeValid: true
  })
  return async ({ document, operationName, variables: variableValues, context }: Execution) => {
    const split = splitOf(document)
    const contextValue: Context = { ...context, fragments: split.fragments }
    const answer = await execute({ schema: roots, document: split.roots, variableValues, operationName, contextValue })
    if (!split.schema || !answer.data) return answer
    const told = await execute({ schema, document: split.schema, variableValues, operationName })
    return { ...answer, data: { ...told.data, ...answer.data } }
  }
}
