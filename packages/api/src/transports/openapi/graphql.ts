import { GraphqlAnswer, GraphqlQuery, GraphqlRequest, Problem } from '@guildhall/schema'
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

const responsesOf = (types: string[], codes: ProblemCode[], book: SchemaBook) => {
  const answer = book.content(GraphqlAnswer)
  const headers = headerRefs(...ALWAYS)
  const content = Object.fromEntries(types.map(type => [type, answer]))
  return {
    ...problemResponses(codes),
    200: { description: 'What was asked for, and what could not be answered of it.', headers, content },
    400: {
      description: 'The document is refused as a whole.',
      headers,
      content: { [RESPONSE]: answer, 'application/problem+json': book.content(Problem) }
    }
  }
}

/** GraphQL over HTTP as the document writes it. */
export const graphqlPath = (book: SchemaBook) => ({
  get: {
    ...common,
    operationId: 'queryGraphql',
    'x-sdk-method': 'query',
    summary: 'Ask a GraphQL query by its address',
    description:
      'Answers a query; mutations go by POST. Clients of before 2025 may ask for application/json and get the same.',
    parameters: [...parametersOf('query', GraphqlQuery, book), ...headerParameters('Guildhall-Actor')],
    responses: responsesOf([RESPONSE], READING, book)
  },
  post: {
    ...common,
    operationId: 'executeGraphql',
    'x-sdk-method': 'execute',
    summary: 'Ask a GraphQL query or mutation',
    description:
      'Answers a document of at most 64 kB. Its depth, its lists and its cost are bounded, and `extensions.cost` tells both what it cost and what is allowed.',
    parameters: headerParameters('Idempotency-Key', 'Guildhall-Actor'),
    requestBody: {
      required: true,
      description: 'The document and its variables.',
      content: { 'application/json': book.content(GraphqlRequest) }
    },
    responses: responsesOf([RESPONSE, 'application/json'], WRITING, book)
  }
})
