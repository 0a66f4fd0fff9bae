import { GraphqlAnswer, GraphqlErrors, GraphqlQuery, GraphqlRequest, Problem } from '@guildhall/schema'
import type { ProblemCode } from '../../core/problem/registry.ts'
import { parametersOf } from './entry.ts'
import { ALWAYS, headerParameters, headerRefs } from './headers.ts'
import { EVERYWHERE, problemResponses, WITH_BODY } from './problems.ts'
import type { SchemaBook } from './schemas.ts'

const RESPONSE = 'application/graphql-response+json'
const READING: ProblemCode[] = [...EVERYWHERE, 'METHOD_NOT_ALLOWED']
const WRITING: ProblemCode[] = [...EVERYWHERE, ...WITH_BODY]

/** The problems that GraphQL answers with before it is GraphQL. */
export const GRAPHQL_PROBLEMS = [...READING, ...WRITING]

const common = {
  tags: ['graphql'],
  security: [{ secretKey: [] }, { publishableKey: [] }, { personToken: [] }]
}

const responsesOf = (codes: ProblemCode[], book: SchemaBook) => {
  const answer = book.content(GraphqlAnswer)
  const headers = headerRefs(...ALWAYS)
  const content = { [RESPONSE]: answer, 'application/json': answer }
  return {
    ...problemResponses(codes),
    200: { description: 'The requested data, and errors for what could not be returned.', headers, content },
    400: {
      description: 'The document is rejected as a whole.',
      headers,
      content: { [RESPONSE]: book.content(GraphqlErrors), 'application/problem+json': book.content(Problem) }
    }
  }
}

/** GraphQL over HTTP as the document writes it. */
export const graphqlPath = (book: SchemaBook) => ({
  get: {
    ...common,
    operationId: 'queryGraphql',
    'x-sdk-method': 'query',
    summary: 'Run a GraphQL query with GET',
    description:
      'Runs a query; mutations require POST. Clients from before 2025 can request application/json and receive the same.',
    parameters: [...parametersOf('query', GraphqlQuery, book), ...headerParameters('Guildhall-Actor')],
    responses: responsesOf(READING, book)
  },
  post: {
    ...common,
    operationId: 'executeGraphql',
    'x-sdk-method': 'execute',
    summary: 'Run a GraphQL query or mutation',
    description:
      'Runs a document of at most 64 kB. Its depth, its lists and its cost are limited, and `extensions.cost` reports both its cost and the limit.',
    parameters: headerParameters('Idempotency-Key', 'Guildhall-Actor'),
    requestBody: {
      required: true,
      description: 'The document and its variables.',
      content: { 'application/json': book.content(GraphqlRequest) }
    },
    responses: responsesOf(WRITING, book)
  }
})
