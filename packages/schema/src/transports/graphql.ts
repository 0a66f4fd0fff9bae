import { type Static, Type } from '@sinclair/typebox'
import { Entity, Line, List, Nullable, Ref, Text, Whole } from '../primitives/shapes.ts'

const Anything = (description: string, examples: unknown[]) =>
  Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true, description, examples })

const text = Text(65_536, {
  description: 'The GraphQL document.',
  examples: ['query ($name: ID!) { community(community: $name) { name memberCount } }']
})
const name = Line(200, {
  description: 'The operation of the document to run, if it has several.',
  examples: ['Home']
})

export const GraphqlRequest = Entity(
  'GraphqlRequest',
  {
    query: text,
    variables: Type.Optional(
      Nullable(Anything('The values of the document’s variables.', [{ name: 'service-design' }]))
    ),
    operationName: Type.Optional(Nullable(name)),
    extensions: Type.Optional(Nullable(Anything('For protocol extensions. Ignored.', [{}])))
  },
  {
    description: 'A GraphQL request.',
    examples: [{ query: text.examples![0], variables: { name: 'service-design' } }]
  }
)
export type GraphqlRequest = Static<typeof GraphqlRequest>

export const GraphqlQuery = Entity(
  'GraphqlQuery',
  {
    query: { ...text, examples: ['query Home { communities(first: 3) { nodes { name } } }'] },
    variables: Type.Optional(
      Text(8000, { description: 'The values of the document’s variables, as JSON.', examples: ['{}'] })
    ),
    operationName: Type.Optional(name),
    extensions: Type.Optional(Text(8000, { description: 'Extensions of the protocol, as JSON.', examples: ['{}'] }))
  },
  { description: 'A GraphQL query in the URL.' }
)
export type GraphqlQuery = Static<typeof GraphqlQuery>

export const GraphqlPosition = Entity(
  'GraphqlPosition',
  {
    line: Whole(1, 65_536, { description: 'The line number, starting at 1.' }),
    column: Whole(1, 65_536, { description: 'The column number, starting at 1.' })
  },
  { description: 'A location in the document.' }
)

export const GraphqlProblem = Entity(
  'GraphqlProblem',
  {
    message: Text(4000, {
      description: 'What went wrong.',
      examples: ['No resource with this name or id is visible to the caller.']
    }),
    locations: Type.Optional(List(Ref(GraphqlPosition), 100, { description: 'The locations in the document.' })),
    path: Type.Optional(
      List(
        Type.Unsafe<string | number>({ description: 'A field name or a list index.', examples: ['community'] }),
        100,
        {
          description: 'The path in the response.'
        }
      )
    ),
    extensions: Anything('The problem as in REST, with its `code`.', [{ code: 'NOT_FOUND' }])
  },
  { description: 'An error in a GraphQL response.' }
)
export type GraphqlProblem = Static<typeof GraphqlProblem>

const data = { community: { name: 'Service Design', memberCount: 12 } }
const extensions = { cost: { asked: 3, limit: 1000 } }
const cost = Type.Optional(Anything('The cost of the request.', [extensions]))
const error = {
  message: 'No resource with this name or id is visible to the caller.',
  extensions: { code: 'NOT_FOUND' }
}

export const GraphqlData = Entity(
  'GraphqlData',
  { data: Anything('The requested data.', [data]), extensions: cost },
  { description: 'A GraphQL response without errors.', examples: [{ data, extensions }] }
)
export type GraphqlData = Static<typeof GraphqlData>

export const GraphqlErrors = Entity(
  'GraphqlErrors',
  {
    data: Type.Optional(
      Nullable(
        Anything('What could be returned; omitted if the document is rejected as a whole.', [{ community: null }])
      )
    ),
    errors: Type.Array(Ref(GraphqlProblem), { minItems: 1, maxItems: 1000, description: 'The errors.' }),
    extensions: cost
  },
  {
    description: 'A GraphQL response with errors.',
    examples: [{ data: { community: null }, errors: [{ ...error, path: ['community'] }] }]
  }
)
export type GraphqlErrors = Static<typeof GraphqlErrors>

export const GraphqlAnswer = Type.Union([Ref(GraphqlData), Ref(GraphqlErrors)], {
  $id: 'GraphqlAnswer',
  title: 'GraphqlAnswer',
  description: 'A GraphQL response.',
  examples: [{ data, extensions }]
})
export type GraphqlAnswer = Static<typeof GraphqlAnswer>
