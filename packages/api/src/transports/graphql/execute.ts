import {
  type DocumentNode,
  execute,
  type GraphQLFieldConfigMap,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema
} from 'graphql'
import { placed } from './place.ts'
import type { GraphqlContext, RootResolver } from './root.ts'
import type { FieldRequest } from './select.ts'
import { type Resources, shaper } from './shape.ts'
import { originals, type Split, splitOf } from './split.ts'

/** Whatever a root field answers: it is shaped before graphql-js sees it. */
const Shaped = new GraphQLScalarType({ name: 'Shaped' })

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
      type: Shaped,
      args,
      async resolve(_root, given, { fragments, ...context }, { fieldNodes, variableValues, path }: GraphQLResolveInfo) {
        const fields = fieldNodes.map(node => originals.get(node)!)
        const asked: FieldRequest = {
          schema,
          fragments,
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
