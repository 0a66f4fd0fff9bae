import type { Parameter, Schema } from './document.ts'
import type { Operation } from './operations.ts'
import { saidOf } from './shared.ts'

/** A query that one or more operations take. */
export interface Query {
  name: string
  /** The methods that take it: `communities.list`. */
  methods: string[]
  schema: Schema
}

// What the types of the client do not say of a parameter.
const UNSAID = ['default', 'description', 'examples', 'format', 'title']

const memberOf = ({ schema = {}, description }: Parameter): Schema => {
  const said = Object.fromEntries(Object.entries(schema).filter(([name]) => !UNSAID.includes(name)))
  return { ...said, ...(description && { description }) }
}

const schemaOf = ({ query }: Operation): Schema => ({
  type: 'object',
  properties: Object.fromEntries(query.map(parameter => [parameter.name, memberOf(parameter)])),
  required: query.flatMap(({ name, required }) => (required ? [name] : []))
})

/**
 * The query of each operation that takes one. What most methods of one name take alike is one query, which is called by that name;
 * another is called by its operation.
 */
export function queriesOf(operations: readonly Operation[]): Map<Operation, Query> {
  const asking = operations.filter(({ query }) => query.length > 0)
  const named = Map.groupBy(asking, ({ name }) => name)
  const alike = Map.groupBy(asking, operation => saidOf([operation.name, schemaOf(operation)]))
  return new Map(
    [...alike.values()].flatMap(same => {
      const [{ name }] = same as [Operation]
      const areMost = same.length > 1 && 2 * same.length > named.get(name)!.length
      return (areMost ? [same] : same.map(one => [one])).flatMap(own => {
        const query = queryOf(areMost ? name : own[0]!.id, own)
        return own.map(operation => [operation, query] as const)
      })
    })
  )
}

const queryOf = (name: string, own: readonly Operation[]): Query => ({
  name: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Query`,
  methods: own.map(({ noun, name }) => `${noun}.${name}`),
  schema: schemaOf(own[0]!)
})
