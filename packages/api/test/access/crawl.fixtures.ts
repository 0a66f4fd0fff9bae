import { buildSchema, type GraphQLNamedType, getNamedType, isLeafType, isObjectType } from 'graphql'
import { operations } from '../../src/modules.ts'
import { printSchema } from '../../src/transports/graphql/schema.ts'
import type { TestClient } from '../app.ts'

const schema = buildSchema(printSchema(operations))
const pages = operations.filter(({ answer }) => answer.kind === 'page')
const lists = pages.filter(({ params }) => !params)
/** The lists under a thing of a list, as addresses. */
const listsUnder = (path: string, id: string) =>
  pages.flatMap(({ path: under }) => (under.startsWith(`${path}/{`) ? under.replace(/\{\w+\}/, id) : []))

/** Every member of a type and, down to a depth, of every type around it; of the kinds in `short` their summary. */
const everything = (type: GraphQLNamedType, depth: number, short: ReadonlySet<string>): string => {
  if (!isObjectType(type)) return ''
  if (short.has(type.name)) return '{ id name }'
  const connection = type.name.endsWith('Connection')
  const fields = Object.values(type.getFields()).flatMap(({ name, type: inner, args }) => {
    const of = getNamedType(inner)
    if (isLeafType(of)) return name
    if (connection) return name === 'nodes' ? `nodes ${everything(of, depth, short)}` : []
    const some = args.some(arg => arg.name === 'first') ? '(first: 2)' : ''
    return depth === 0 ? [] : `${name}${some} ${everything(of, depth - 1, short)}`
  })
  return `{ ${fields.join(' ')} }`
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
    const selection = everything(getNamedType(field.type), 2, new Set(short))
    const answer = await hand.ask(`{ ${graphql.field}(first: 7) ${selection} }`)
    if (answer.errors) throw new Error(`${graphql.field}: ${JSON.stringify(answer.errors[0])}`)
    texts.push(JSON.stringify(answer))
  }
  return texts.join('\n')
}
