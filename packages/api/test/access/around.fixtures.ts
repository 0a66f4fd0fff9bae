import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isLeafType, isObjectType } from 'graphql'

type Branch = { type: GraphQLObjectType; members: (string | [string, Branch])[]; listed: boolean }

/**
 * Everything around a thing: each member of each type that it leads to once, by the shortest way. Scorecards, whose many members
 * would fill a document, are compared by `edges.test.ts`.
 */
export const around = (root: GraphQLOutputType): string => {
  const top: Branch = { type: getNamedType(root) as GraphQLObjectType, members: [], listed: false }
  const seen = new Set(['edges', 'pageInfo'])
  const queue = [top]
  for (const { type, members, listed } of queue) {
    for (const { name, type: inner, args } of Object.values(type.getFields())) {
      const of = getNamedType(inner)
      const once = type.name.endsWith('Connection') ? name : `${type.name}.${name}`
      if (isLeafType(of)) members.push(name)
      if (!isObjectType(of) || of.name.endsWith('Scorecard') || (seen.has(once) && name !== 'nodes')) continue
      seen.add(once)
      const lists = args.some(arg => arg.name === 'first')
      const branch: Branch = { type: of, members: [], listed: listed || lists }
      // Lists within lists are shorter, so that the whole stays within what a document may ask for.
      members.push([lists ? `${name}(first: ${listed ? 3 : 4})` : name, branch])
      queue.push(branch)
    }
  }
  const print = ({ members }: Branch): string =>
    `{ ${members.map(member => (typeof member === 'string' ? member : `${member[0]} ${print(member[1])}`)).join(' ')} }`
  return print(top)
}
