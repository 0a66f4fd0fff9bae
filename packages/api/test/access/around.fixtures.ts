import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType
} from 'graphql'

type Branch = { type: GraphQLObjectType; members: (string | [string, Branch])[]; listed: boolean; times: number }
/** A selection, and how many objects it can bring. */
type Part = { text: string; cost: number }

/** How long a selection can be, in words and signs, so that a document takes it, and how much it may cost. */
const LONGEST = 800
const DEAREST = 4000
// As the service counts lists that have no pages.
const SHORT_LIST = 8

const lengthOf = (text: string) => text.match(/\w+|[^\s\w]/g)?.length ?? 0

/** Joins neighbours for as long as they fit into a document. */
const joined = (parts: readonly Part[], room: number) => {
  const all: Part[] = []
  for (const { text, cost } of parts) {
    const last = all.at(-1)
    if (last !== undefined && lengthOf(last.text) + lengthOf(text) <= room && last.cost + cost <= DEAREST)
      all[all.length - 1] = { text: `${last.text} ${text}`, cost: last.cost + cost }
    else all.push({ text, cost })
  }
  return all
}

/** A branch as selections, each of which is short and cheap enough. */
const partsOf = ({ members, times }: Branch, room = LONGEST): Part[] => {
  const each = members.flatMap((member): Part[] =>
    typeof member === 'string'
      ? [{ text: member, cost: 0 }]
      : partsOf(member[1], room - 8).map(({ text, cost }) => ({ text: `${member[0]} ${text}`, cost }))
  )
  return joined(each, room).map(({ text, cost }) => ({ text: `{ ${text} }`, cost: cost + times }))
}

/**
 * Everything around a thing: each member of each type that it leads to once, by the shortest way, in as many selections as it takes.
 * Scorecards, whose many members would fill a document, are compared by `edges.test.ts`. Types in `without` are left out.
 */
export const around = (root: GraphQLOutputType, without: ReadonlySet<string> = new Set()): string[] => {
  const top: Branch = { type: getNamedType(root) as GraphQLObjectType, members: [], listed: false, times: 1 }
  const seen = new Set(['edges', 'pageInfo'])
  const queue = [top]
  for (const { type, members, listed, times } of queue) {
    for (const { name, type: inner, args } of Object.values(type.getFields())) {
      const of = getNamedType(inner)
      const once = type.name.endsWith('Connection') ? name : `${type.name}.${name}`
      if (isLeafType(of)) members.push(name)
      if (without.has(of.name.replace(/Connection$/, ''))) continue
      if (!isObjectType(of) || of.name.endsWith('Scorecard') || (seen.has(once) && name !== 'nodes')) continue
      seen.add(once)
      const lists = args.some(arg => arg.name === 'first')
      // Lists within lists are shorter, so that the whole stays within what a document may ask for.
      const first = listed ? 3 : 4
      const many = lists ? first : isListType(getNullableType(inner)) && name !== 'nodes' ? SHORT_LIST : 1
      const branch: Branch = { type: of, members: [], listed: listed || lists, times: times * many }
      members.push([lists ? `${name}(first: ${first})` : name, branch])
      queue.push(branch)
    }
  }
  return partsOf(top).map(({ text }) => text)
}
