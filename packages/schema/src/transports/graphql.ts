import { type Static, Type } from '@sinclair/typebox'
import { Entity, Line, List, Nullable, Ref, Text, Whole } from '../primitives/shapes.ts'

const Anything = (description: string, examples: unknown[]) =>
  Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true, description, examples })

const text = Text(65_536, {
  description: 'The GraphQL document.',
  examples: ['query ($name: ID!) { community(community: $name) { name memberCount } }']
})
const name = Line(200, {
  description: 'Which operation of the document to run, if it has several.',
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
    extensions: Type.Optional(Nullable(Anything('For extensions of the protocol; none is read.', [{}])))
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
    query: { ...text, examples: ['{ communities(first: 3) { nodes { name } } }'] },
    variables: Type.Optional(
      Text(8000, { description: 'The values of the document’s variables, as JSON.', examples: ['{}'] })
    ),
    operationName: Type.Optional(name),
    extensions: Type.Optional(Text(8000, { description: 'For extensions of the protocol, as JSON.', examples: ['{}'] }))
  },
  { description: 'A GraphQL query in an address.' }
)
export type GraphqlQuery = Static<typeof GraphqlQuery>

export const GraphqlPosition = Entity(
  'GraphqlPosition',
  {
    line: Whole(1, 65_536, { description: 'The line, counted from 1.' }),
    column: Whole(1, 65_536, { description: 'The column, counted from 1.' })
  },
  { description: 'A place in the document.' }
)

export const GraphqlProblem = Entity(
  'GraphqlProblem',
  {
    message: Text(4000, {
      description: 'What went wrong.',
      examples: ['Nothing of that name exists for this caller.']
    }),
    locations: Type.Optional(List(Ref(GraphqlPosition), 100, { description: 'Where in the document.' })),
    path: Type.Optional(
      List(
        Type.Unsafe<string | number>({ description: 'A field, or an index of a list.', examples: ['community'] }),
        100,
        {
          description: 'Where in the answer.'
        }
      )
    ),
    extensions: Anything('A problem as over REST, with its `code`.', [{ code: 'NOT_FOUND' }])
  },
  { description: 'An error in a GraphQL answer.' }
)
export type GraphqlProblem = Static<typeof GraphqlProblem>

export const GraphqlAnswer = Entity(
  'GraphqlAnswer',
  {
    data: Type.Optional(
      Nullable(Anything('What was asked for.', [{ community: { name: 'Service Design', memberCount: 12 } }]))
    ),
    errors: Type.Optional(
      List(Ref(GraphqlProblem), 1000, { description: 'What went wrong; left out when nothing did.' })
    ),
    extensions: Type.Optional(Anything('What it cost.', [{ cost: { asked: 3, limit: 1000 } }]))
  },
  {
    description: 'A GraphQL answer.',
    examples: [
      {
        data: { community: { name: 'Service Design', memberCount: 12 } },
        extensions: { cost: { asked: 3, limit: 1000 } }
      }
    ]
  }
)
export type GraphqlAnswer = Static<typeof GraphqlAnswer>
