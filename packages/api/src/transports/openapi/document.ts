import { Problem } from '@guildhall/schema'
import type { Operation } from '../../core/operation/operation.ts'
import { problems } from '../../core/problem/registry.ts'
import { entryOf } from './entry.ts'
import { GRAPHQL_PROBLEMS, graphqlPath } from './graphql.ts'
import { headerComponents } from './headers.ts'
import { problemComponents, problemsOf } from './problems.ts'
import { schemaBook } from './schemas.ts'
import { webhooksOf } from './webhooks.ts'

const DESCRIPTION = `Guildhall manages the communities of practice of an organisation: who they are, what they are for, who takes part and in which role.

Send \`Authorization: Bearer\` with a secret key, a publishable key or a person's token. Lists are paginated (\`limit\`, \`cursor\`, \`next\`), updates name the version they change (\`If-Match\`), and retries of creations are safe with \`Idempotency-Key\`. Every error is a problem (RFC 9457) with a stable \`code\` and a page that explains how to fix it. All operations are also available over GraphQL, at \`/graphql\`.`

const securitySchemes = {
  secretKey: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'guild_sk_…',
    description:
      'A secret key of a system. Keep it on servers. It can do what its scopes allow (each operation names its required scope), and can act for a person with Guildhall-Actor.'
  },
  publishableKey: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'guild_pk_…',
    description: 'A key that can be used in a web page: it reads public data, from the origins of its portal.'
  },
  personToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A person’s token from the organisation’s sign-in (OpenID Connect), validated by the rules of RFC8725.'
  }
}

const wordsOf = ({ answer, summary }: Operation) =>
  answer.kind === 'page' || answer.kind === 'item' ? answer.model.schema.description! : `${summary}.`

const tagsOf = (operations: readonly Operation[]) => {
  const tags = new Map<string, string>()
  for (const operation of operations) if (!tags.has(operation.noun)) tags.set(operation.noun, wordsOf(operation))
  return [
    ...[...tags].map(([name, description]) => ({ name, description })),
    { name: 'graphql', description: 'All of the above in one query.' }
  ]
}

const pathsOf = (operations: readonly Operation[], entry: (operation: Operation) => unknown) => {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    paths[operation.path] ??= {}
    paths[operation.path]![operation.verb.toLowerCase()] = entry(operation)
  }
  return paths
}

/**
 * The OpenAPI 3.1 document of operations; the same operations always give the same document. `server` is where the world finds
 * them, or `/` for wherever the document is read.
 */
export const openApiOf = (
  operations: readonly Operation[],
  { server, version }: { server: string; version: string }
): object => {
  const book = schemaBook(operations)
  book.put(Problem)
  const paths = {
    ...pathsOf(operations, operation => entryOf(operation, book)),
    '/graphql': graphqlPath(book)
  }
  const statuses = [...operations.flatMap(problemsOf), ...GRAPHQL_PROBLEMS].map(code => problems[code].status)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Guildhall',
      version,
      summary: 'The headless API for communities of practice.',
      description: DESCRIPTION,
      contact: { name: 'The Guildhall maintainers', url: 'https://github.com/guildhall/guildhall' },
      license: { name: 'MIT', identifier: 'MIT' }
    },
    servers: [{ url: server, description: 'production', 'x-internal': 'false' }],
    tags: tagsOf(operations),
    security: Object.keys(securitySchemes).map(name => ({ [name]: [] })),
    paths,
    webhooks: webhooksOf(book),
    components: {
      securitySchemes,
      ...headerComponents,
      responses: problemComponents(statuses),
      ...book.components()
    }
  }
}
