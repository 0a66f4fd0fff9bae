import fc from 'fast-check'
import { type GraphQLObjectType, getNamedType, isObjectType, parse, validate } from 'graphql'
import { schema } from './oracle.fixtures.ts'

/** Arguments that lists take; none asks for more than the cost of a document allows. */
const ARGUMENTS: Record<string, string[]> = {
  communities: ['first: 3', 'first: $few', 'first: 2, kind: subgroup'],
  members: ['first: 1', 'first: $few', 'first: 3, role: coach', 'first: 2, sort: name_desc', 'first: 2, after: $after'],
  memberships: ['first: 1', 'first: $few', 'first: 3, status: alumni', 'first: 2, sort: name_desc'],
  subcommunities: ['first: 1', 'first: $few', 'first: 3, sort: name_desc']
}
const VARIABLES = ['$yes: Boolean!', '$no: Boolean!', '$few: Int!', '$after: String', '$id: ID!', '$ids: [ID!]!']
const ALIASES = ['', 'a', 'b', 'id', '__proto__']
const DIRECTIVES = ['', '', '', '', '@include(if: $yes)', '@skip(if: $yes)', '@include(if: $no)', '@skip(if: $no)']

/** What leads on, and so is asked for more often than its number says. */
const WAYS = ['nodes', 'edges', 'node', 'members', 'memberships', 'subcommunities', 'person', 'community', 'terms']
/** The types of which a document may have a named fragment. */
const FRAGMENTS = ['Community', 'CommunityEdge', 'Membership', 'MembershipConnection', 'Person']

const typeNamed = (name: string) => schema.getType(name) as GraphQLObjectType
const namesOf = (type: GraphQLObjectType, deep: boolean) =>
  Object.values(type.getFields())
    // How a search was answered depends on the list in which a thing stands.
    .filter(({ name, type }) => name !== 'match' && isObjectType(getNamedType(type)) === deep)
    .flatMap(({ name }) => (WAYS.includes(name) ? Array<string>(6).fill(name) : [name]))

/** Something in a selection set, with the key under which it stands there once. */
type Item = { key: string; text: string }
type Maker = fc.Arbitrary<Item>
/** Where a selection set stands: how deep it may go, the beginning of its aliases, and whether it may spread fragments. */
type Scope = { depth: number; prefix?: string; spreads?: boolean }

const fieldOf = (type: GraphQLObjectType, name: string, { depth, prefix = '', spreads }: Scope): Maker => {
  const of = getNamedType(type.getFields()[name]?.type)
  const below = /(Connection|Edge)$/.test(of?.name ?? '') ? depth : depth - 1
  // What a fragment adds to a set that has the same list already would be invalid.
  const aliases = prefix && isObjectType(of) ? ALIASES.slice(1) : ALIASES
  return fc
    .tuple(
      fc.constantFrom(...aliases).map(alias => alias && `${prefix}${alias}: `),
      fc.constantFrom(...(ARGUMENTS[name] ?? [''])).map(given => given && `(${given})`),
      fc.constantFrom(...DIRECTIVES),
      isObjectType(of) ? setOf(of, { depth: below, spreads }) : fc.constant('')
    )
    .map(([alias, ...rest]) => ({ key: alias || name, text: [alias + name, ...rest].join(' ') }))
}

const inlineOf = (type: GraphQLObjectType, { depth, prefix = '', spreads }: Scope): Maker => {
  const onNode = type.getInterfaces().length > 0 ? [`... on Node { ... on ${type.name}`] : []
  return fc
    .tuple(
      fc.constantFrom('...', `... on ${type.name}`, ...onNode),
      fc.constantFrom(...DIRECTIVES),
      setOf(type, { depth: depth - 1, prefix: `${prefix}i`, spreads })
    )
    .map(([head, directive, set]) => ({
      key: '...',
      text: `${head} ${directive} ${set}${head.includes('{') ? ' }' : ''}`
    }))
}

/** Random selections of a type. */
const setOf = (type: GraphQLObjectType, scope: Scope): fc.Arbitrary<string> => {
  const field = (names: string[]) => fc.constantFrom(...names).chain(name => fieldOf(type, name, scope))
  const makers: fc.WeightedArbitrary<Item>[] = [
    { weight: 2, arbitrary: field(['__typename', ...namesOf(type, false)]) }
  ]
  if (scope.depth > 0) {
    const deep = namesOf(type, true)
    if (deep.length > 0) makers.push({ weight: 5, arbitrary: field(deep) })
    makers.push({ weight: 1, arbitrary: inlineOf(type, scope) })
    const text = `...Of${type.name}`
    if (scope.spreads && FRAGMENTS.includes(type.name))
      makers.push({ weight: 1, arbitrary: fc.constant({ key: text, text }) })
  }
  return fc
    .uniqueArray(fc.oneof(...makers), { selector: ({ key }) => key, minLength: 1, maxLength: 4 })
    .map(list => `{ ${list.map(({ text }) => text).join(' ')} }`)
}

/** As deep as a document goes. */
const WHOLE = { depth: 2, spreads: true }
const things = fc
  .tuple(setOf(typeNamed('Community'), WHOLE), setOf(typeNamed('Person'), WHOLE))
  .map(([one, other]) => `nodes(ids: $ids) { id __typename ... on Community ${one} ... on Person ${other} }`)
const ofSchema = fc.constantFrom(
  '__typename',
  '__schema { queryType { name } }',
  'a: __type(name: "Match") @include(if: $yes) { name fields { name } }'
)
const roots = fc.oneof(
  { weight: 4, arbitrary: fieldOf(schema.getQueryType()!, 'communities', WHOLE).map(({ text }) => text) },
  { weight: 1, arbitrary: setOf(typeNamed('Community'), WHOLE).map(set => `community(community: $id) ${set}`) },
  { weight: 1, arbitrary: things },
  { weight: 1, arbitrary: ofSchema }
)

const written = (query: string, fragments: (readonly [string, string])[]) => {
  const used = fragments.filter(([name]) => query.split(/\W+/).includes(`Of${name}`))
  const body = [`{ ${query} }`, ...used.map(([name, set]) => `fragment Of${name} on ${name} ${set}`)].join('\n')
  const variables = VARIABLES.filter(variable => body.split(/[^$\w]+/).includes(variable.split(':')[0]!))
  return `query ${variables.length > 0 ? `(${variables})` : ''} ${body}`
}

/** Random valid documents over communities, memberships, people and what is around them. */
export const documents = fc
  .tuple(
    fc.uniqueArray(roots, { minLength: 1, maxLength: 2, selector: text => text.split(/\W/)[0] }),
    // Fragments spread none themselves: they could lead back.
    fc.tuple(
      ...FRAGMENTS.map(name => setOf(typeNamed(name), { depth: 1, prefix: 'f' }).map(set => [name, set] as const))
    )
  )
  .map(([fields, fragments]) => written(fields.join(' '), fragments))
  // Long ones have more tokens than a document may.
  .filter(document => document.length < 4000 && validate(schema, parse(document)).length === 0)
