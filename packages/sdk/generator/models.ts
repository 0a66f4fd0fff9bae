import type { Document, Schema } from './document.ts'
import { comment, HEAD } from './print.ts'
import type { Query } from './queries.ts'
import { type Shape, share } from './shared.ts'
import { typesOf } from './types.ts'

const PAGE = 'items next totalCount totalCountIsCapped'

/** What a page lists: pages differ in nothing else. */
const listedBy = ({ properties = {} }: Schema) =>
  Object.keys(properties).sort().join(' ') === PAGE ? properties.items?.items?.$ref?.split('/').at(-1) : undefined

const declared = (name: string, description: string, type: string) =>
  `${comment([description], '')}export type ${name} = ${type}\n`

/** The type of a shape: the members that it shares with others, and its own. */
const combined = ({ own, shared }: Shape, all: string, type: string) => {
  const names = shared.map(name => `'${name}'`).join(' | ')
  const isOwn = shared.length === 0 || Object.keys(own.properties ?? {}).length > 0
  return [names && `Pick<${all}, ${names}>`, isOwn && type].filter(Boolean).join(' & ')
}

// A value may be sent alone where several are taken.
const several = (type: string) => type.replace(/: \(?(.+?)\)?\[\];$/gm, ': Several<$1>;')

const methodsOf = ({ methods }: Query) =>
  `The query of ${methods.length > 3 ? `\`${methods[0]}\` and alike` : methods.map(name => `\`${name}\``).join(', ')}.`

// How many shapes have a member word for word before it is said once for all of them.
const OFTEN = 4
const MEMBERS = 'SharedMembers'
const PARAMETERS = 'SharedParameters'

/** The shapes of the contract, and the queries of its operations. */
export async function printModels(document: Document, all: ReadonlyMap<unknown, Query>): Promise<string> {
  const schemas = Object.entries(document.components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))
  const queries = [...new Set(all.values())].sort((a, b) => (a.name < b.name ? -1 : 1))
  const members = share(new Map(schemas.filter(([, schema]) => !listedBy(schema))), OFTEN)
  const parameters = share(new Map(queries.map(({ name, schema }) => [name, schema])), 2)
  const names = new Set(schemas.map(([name]) => name))
  const twice = [...queries.map(({ name }) => name), MEMBERS, PARAMETERS].find(name => names.has(name))
  if (twice) throw new Error(`a schema is called ${twice}, as a query of the client is`)
  const owns = [...members.shapes, ...parameters.shapes].map(([name, { own }]) => [name, own] as const)
  const types = await typesOf(Object.fromEntries([...owns, [MEMBERS, members.shared], [PARAMETERS, parameters.shared]]))
  const models = schemas.map(([name, schema]) => {
    const { description = `The shape \`${name}\`.` } = schema
    const item = listedBy(schema)
    const type = item ? `PageOf<${item}>` : combined(members.shapes.get(name)!, MEMBERS, types.get(name)!)
    return declared(name, description, type)
  })
  const asked = queries.map(query => {
    const type = combined(parameters.shapes.get(query.name)!, PARAMETERS, types.get(query.name)!)
    return declared(query.name, methodsOf(query), several(type))
  })
  const shared = [
    declared(MEMBERS, 'Members of several shapes.', types.get(MEMBERS)!),
    declared(PARAMETERS, 'Parameters of several queries.', several(types.get(PARAMETERS)!))
  ]
  const imports = "import type { Page as PageOf } from '../list.ts'\nimport type { Several } from '../types.ts'\n"
  return `${HEAD}${imports}\n${[...models, ...asked, ...shared].join('\n')}`
}
