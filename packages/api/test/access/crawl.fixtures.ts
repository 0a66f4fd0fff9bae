import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType
} from 'graphql'
import { operations } from '../../src/service/modules.ts'
import { printSchema } from '../../src/transports/graphql/schema.ts'
import type { TestClient } from '../app.ts'

const schema = buildSchema(printSchema(operations))
const pages = operations.filter(({ answer }) => answer.kind === 'page')
const lists = pages.filter(({ params }) => !params)
/** The lists under a thing of a list, as addresses. */
const listsUnder = (path: string, id: string) =>
  pages.flatMap(({ path: under }) => (under.startsWith(`${path}/{`) ? under.replace(/\{\w+\}/, id) : []))

type Field = GraphQLField<unknown, unknown>
const isValue = ({ type }: Field) => isLeafType(getNamedType(type))
const headOf = ({ name, args }: Field) => `${name}${args.some(arg => arg.name === 'first') ? '(first: 2)' : ''}`
const way = (field: Field, depth: number, short: ReadonlySet<string>) =>
  `${headOf(field)} ${everything(getNamedType(field.type), depth - 1, short)}`

/** Every member of a type and, down to a depth, of every type around it; of the kinds in `short` their summary. */
const everything = (type: GraphQLNamedType, depth: number, short: ReadonlySet<string>): string => {
  if (!isObjectType(type)) return ''
  if (short.has(type.name)) return '{ id name }'
  const connection = type.name.endsWith('Connection')
  const fields = Object.values(type.getFields()).flatMap(field => {
    const { name } = field
    const of = getNamedType(field.type)
    if (isLeafType(of)) return name
    if (connection) return name === 'nodes' ? `nodes ${everything(of, depth, short)}` : []
    return depth === 0 ? [] : way(field, depth, short)
  })
  return `{ ${fields.join(' ')} }`
}

type Ask = (selection: string) => Promise<string>

const BY_STEPS = ['FORBIDDEN', 'GRAPHQL_TOO_COSTLY']

/**
 * Asks for every member of a type: its values together, and each way to others by itself, so that no document is too long. A way on
 * which something is refused, or that costs too much at once, is gone step by step.
 */
const walk = async (ask: Ask, type: GraphQLObjectType, depth: number, short: ReadonlySet<string>): Promise<void> => {
  const fields = Object.values(type.getFields())
  if ((await ask(['__typename', ...fields.filter(isValue).map(({ name }) => name)].join(' '))) === 'GRAPHQL_TOO_COSTLY')
    throw new Error(`The values of ${type.name} cost too much to be asked for.`)
  for (const field of depth > 0 ? fields.filter(field => !isValue(field)) : []) {
    if (!BY_STEPS.includes(await ask(way(field, depth, short)))) continue
    const inner = getNamedType(field.type) as GraphQLObjectType
    const nodes = inner.getFields().nodes
    const of = nodes ? (getNamedType(nodes.type) as GraphQLObjectType) : inner
    if (short.has(of.name)) continue
    await walk(
      selection => ask(`${headOf(field)} { ${nodes ? `nodes { ${selection} }` : selection} }`),
      of,
      depth - 1,
      short
    )
  }
}

/** All that a caller can read: every list and each thing in it over REST, and over GraphQL with all that is around it. */
export const crawl = async (hand: TestClient, short: readonly string[] = []): Promise<string> => {
  const texts: string[] = []
  for (const { path, graphql } of lists) {
    const list = await hand.get(`${path}?limit=100`)
    if (list.status === 403) continue
    texts.push(list.text)
    for (const { id } of list.body.items as { id?: string }[])
      if (id)
        for (const address of [`${path}/${id}`, ...listsUnder(path, id)]) texts.push((await hand.get(address)).text)
    const field = schema.getQueryType()!.getFields()[graphql.field]!
    const connection = getNamedType(field.type) as GraphQLObjectType
    const node = getNamedType(connection.getFields().nodes!.type) as GraphQLObjectType
    const ask: Ask = async selection => {
      const answer = await hand.ask(`{ ${graphql.field}(first: 7) { nodes { ${selection} } } }`)
      const code = answer.errors?.[0].extensions.code
      if (code && !BY_STEPS.includes(code)) throw new Error(`${graphql.field}: ${JSON.stringify(answer.errors[0])}`)
      texts.push(JSON.stringify(answer))
      return code ?? 'done'
    }
    if ((await ask('__typename')) !== 'done') throw new Error(`${graphql.field} is refused over GraphQL alone`)
    await walk(ask, node, 2, new Set(short))
  }
  return texts.join('\n')
}
