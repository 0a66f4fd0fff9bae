import type { FastifyInstance } from 'fastify'
import { type ExecutionResult, execute, GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql'
import mercurius from 'mercurius'
import { rootType } from './resolvers.ts'
import type { Asked, RootResolver } from './root.ts'
import { fieldsOf } from './select.ts'
import type { Resources } from './shape.ts'
import { splitOf } from './split.ts'

const TOKENS = 1500
const DOCUMENTS = 256
const INTROSPECTIONS = 8
/** How many errors of one request are told. */
export const ERRORS = 20

// Mercurius takes what does not parse for a document that was parsed already, if it is JSON. None of this begins a document.
const JSON_TEXT = /^[\s\ufeff]*(?:\{\s*["}]|[["\d-]|(?:true|false|null)\s*$)/

/** Tells what is asked of the schema itself. It never changes and takes longer than most answers, so the last ones are kept. */
const schemaTeller = (schema: GraphQLSchema) => {
  const kept = new Map<OperationDefinitionNode, ExecutionResult['data']>()
  return async ({ operation, operationName, variables, split }: Asked) => {
    const known = kept.get(operation!)
    if (known) return known
    const { data } = await execute({ schema, document: split!.schema!, variableValues: variables, operationName })
    if (operation!.variableDefinitions?.length) return data
    kept.set(operation!, data)
    if (kept.size > INTROSPECTIONS) kept.delete(kept.keys().next().value!)
    return data
  }
}

/** What is told of the schema and what the service brought, in the order in which they were asked. */
const inOrder = (schema: GraphQLSchema, all: Record<string, unknown>, { operation, variables, split }: Asked) => {
  const asked = { fragments: split!.fragments, variableValues: variables }
  const fields = fieldsOf([operation!.selectionSet], schema.getRootType(operation!.operation)!, asked)
  return Object.fromEntries(fields.map(({ key }) => [key, all[key]]))
}

/**
 * Has Mercurius read, validate and execute documents. Each root field brings everything below it in one statement, so it is
 * handed the document of root fields alone, and what is below is shaped at once instead of being resolved field by field, which
 * took longer than the statement. Nothing is compiled (`jit`): compiled operations are kept by their text alone, so one of
 * several in a document is answered with another, and members that were left out arrive as null.
 */
export const openEngine = async (
  app: FastifyInstance,
  schema: GraphQLSchema,
  resolvers: Record<string, RootResolver>,
  resources: Resources
): Promise<void> => {
  const roots = new GraphQLSchema({
    query: rootType(schema.getQueryType(), resolvers, schema, resources),
    mutation: rootType(schema.getMutationType(), resolvers, schema, resources),
    assumeValid: true
  })
  await app.register(mercurius, {
    schema,
    routes: false,
    jit: 0,
    cache: DOCUMENTS,
    // One more than allowed is told as "too many".
    graphql: { parseOptions: { maxTokens: TOKENS }, validateOptions: { maxErrors: ERRORS - 1 } },
    // What is told of errors is decided by the route.
    errorFormatter: response => ({ statusCode: 200, response })
  })
  const tell = schemaTeller(schema)
  app.graphql.addHook('preParsing', (_schema, source) => {
    if (JSON_TEXT.test(source)) parse(source, { maxTokens: TOKENS })
  })
  app.graphql.addHook<Asked>('preExecution', (_schema, document, context) => {
    context.operation = context.admit(document)
    context.split = splitOf(document)
    return { schema: roots, document: context.split.roots, variables: context.variables }
  })
  app.graphql.addHook<Record<string, unknown>, Asked>('onResolution', async (execution, context) => {
    if (!context.split?.schema || !execution.data) return
    execution.data = inOrder(schema, { ...(await tell(context)), ...execution.data }, context)
  })
}
