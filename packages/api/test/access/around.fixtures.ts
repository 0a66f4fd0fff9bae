import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, getNullableType, isLeafType, isListType, isObjectType } from 'graphql'

type Branch = { type: GraphQLObjectType; members: (string | [string, Branch])[]; listed: boolean }

/** How long a selection can be, in words and signs, so that a document takes it, and it costs no more than one may. */
const LONGEST = 600

const lengthOf = (text: string) => text.match(/\w+|[^\s\w]/g)?.length ?? 0

/** Joins neighbours for as long as they fit into a document. */
const joined = (parts: readonly string[], room: number) => {
  const all: string[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (last !== undefined && lengthOf(last) + lengthOf(part) <= room) all[all.length - 1] = `${last} ${part}`
    else all.push(part)
  }
  return all
}

/** A branch as selections, each of which is short enough. */
const partsOf = ({ members }: Branch, room = LONGEST): string[] => {
  const each = members.flatMap(member =>
    typeof member === 'string' ? member : partsOf(member[1], room - 8).map(part => `${member[0]} ${part}`)
  )
  return joined(each, room).map(part => `{ ${part} }`)
}

/**
 * Everything around a thing: each member of each type that it leads to once, by the shortest way, in as many selections as it takes.
 * Scorecards, whose many members would fill a document, are compared by `edges.test.ts`. Types in `without` are left out.
 */
export const around = (root: GraphQLOutputType, without: ReadonlySet<string> = new Set()): string[] => {
  const top: Branch = { type: getNamedType(root) as GraphQLObjectType, members: [], listed: false }
  const seen = new Set(['edges', 'pageInfo'])
  const queue = [top]
  for (const { type, members, listed } of queue) {
    for (const { name, type: inner, args } of Object.values(type.getFields())) {
      const of = getNamedType(inner)
      const once = type.name.endsWith('Connection') ? name : `${type.name}.${name}`
      if (isLeafType(of)) members.push(name)
      if (without.has(of.name.replace(/Connection$/, ''))) continue
      if (!isObjectType(of) || of.name.endsWith('Scorecard') || (seen.has(once) && name !== 'nodes')) continue
      seen.add(once)
      const lists = args.some(arg => arg.name === 'first')
      const branch: Branch = { type: of, members: [], listed: listed || lists || isListType(getNullableType(inner)) }
      // Lists within lists are shorter, so that the whole stays within what a document may ask for.
      members.push([lists ? `${name}(first: ${listed ? 2 : 4})` : name, branch])
      queue.push(branch)
    }
  }
  return partsOf(top)
}
