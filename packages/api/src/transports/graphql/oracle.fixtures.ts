import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  getNamedType
} from 'graphql'
import type { TestClient } from '../../../test/app.ts'
import { operations } from '../../service/modules.ts'
import { printSchema } from './schema.ts'

export const schema = buildSchema(printSchema(operations))

type Row = Record<string, unknown> & { id: string }
/** A list that was asked for: its root field, and its arguments there. */
type List = { field: string; args: Record<string, unknown> }

/** Where things of a type are read one by one, and the lists inside them as lists of their own. */
const PATHS: Record<string, string> = {
  Attendance: 'attendance',
  Campaign: 'campaigns',
  Community: 'communities',
  Contribution: 'contributions',
  Event: 'events',
  Finding: 'findings',
  Infraction: 'infractions',
  Kudo: 'kudos',
  Membership: 'memberships',
  Occurrence: 'occurrences',
  Page: 'pages',
  PageRequest: 'page-requests',
  Person: 'people',
  Portal: 'portals',
  Representative: 'representatives',
  Resource: 'resources',
  Rsvp: 'rsvps',
  Term: 'terms'
}
const LISTS: Record<string, { field: string; owner: string }> = {
  'Community.members': { field: 'memberships', owner: 'community' },
  'Community.nominations': { field: 'nominations', owner: 'community' },
  'Community.subcommunities': { field: 'communities', owner: 'parent' },
  'Community.mergedFrom': { field: 'communities', owner: 'mergedInto' },
  'Person.memberships': { field: 'memberships', owner: 'person' },
  'Person.representations': { field: 'representatives', owner: 'person' },
  'Page.representatives': { field: 'representatives', owner: 'page' },
  'Portal.communities': { field: 'communities', owner: 'portal' },
  'Event.occurrences': { field: 'occurrences', owner: 'event' },
  'Occurrence.rsvps': { field: 'rsvps', owner: 'occurrence' },
  'Person.rsvps': { field: 'rsvps', owner: 'person' },
  'Occurrence.attendance': { field: 'attendances', owner: 'occurrence' },
  'Person.attendance': { field: 'attendances', owner: 'person' },
  'Person.contributions': { field: 'contributions', owner: 'person' },
  'Person.kudosGiven': { field: 'kudos', owner: 'from' },
  'Person.kudosReceived': { field: 'kudos', owner: 'to' },
  'Occurrence.kudos': { field: 'kudos', owner: 'occurrence' },
  'Resource.kudos': { field: 'kudos', owner: 'resource' }
}
// These are called as their lists are.
for (const [type, fields] of Object.entries({
  Community: [
    'resources',
    'events',
    'occurrences',
    'terms',
    'pages',
    'pageRequests',
    'findings',
    'infractions',
    'contributions',
    'kudos',
    'charters',
    'polls',
    'reviews',
    'measures',
    'touchpoints'
  ],
  Portal: ['pages', 'pageRequests', 'findings', 'infractions', 'campaigns'],
  Page: ['findings', 'infractions']
}))
  for (const field of fields) LISTS[`${type}.${field}`] = { field, owner: type.toLowerCase() }

const PARTS: Record<string, string> = {
  nodes: 'nodes { id }',
  edges: 'edges { cursor node { id } }',
  pageInfo: 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
  totalCount: 'totalCount',
  totalCountIsCapped: 'totalCountIsCapped'
}

/**
 * Executes documents with graphql-js, each thing and each part of a list fetched by a request of its own: things over REST,
 * parts of lists by the shortest query that has them. Nothing changes meanwhile, so each request is sent once.
 */
export const oracleOf = (hand: TestClient, typeOf: ReadonlyMap<string, string>) => {
  const sent = new Map<string, Promise<unknown>>()
  const once = <T>(key: string, send: () => Promise<T>): Promise<T> => {
    if (!sent.has(key)) sent.set(key, send())
    return sent.get(key) as Promise<T>
  }
  const read = (type: string, id: string) =>
    once(`${type} ${id}`, () => hand.get(`/v1/${PATHS[type]}/${id}`, { 'accept-encoding': 'identity' }))

  const part = ({ field, args }: List, name: string) =>
    once(JSON.stringify([field, args, name]), async () => {
      const types = schema
        .getQueryType()!
        .getFields()
        [field]!.args.filter(arg => arg.name in args)
      const [declared, passed] = [
        types.map(arg => `$${arg.name}: ${arg.type}`),
        types.map(arg => `${arg.name}: $${arg.name}`)
      ]
      const bracketed = (list: string[]) => (list.length > 0 ? `(${list})` : '')
      const query = `query ${bracketed(declared)} { it: ${field} ${bracketed(passed)} { ${PARTS[name]} } }`
      const { data, errors } = await hand.ask(query, args)
      if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`)
      return data.it[name]
    })

  const scorecard = (type: GraphQLObjectType, { id }: Row, query: string) =>
    once(`scorecard ${id} ${query}`, async () => {
      const { status, body } = await hand.get(`/v1/${PATHS[type.name]}/${id}/scorecard${query}`)
      return status === 200 ? body : null
    })

  const member = async (type: GraphQLObjectType, row: Row, name: string, args: Record<string, unknown>) => {
    const list = LISTS[`${type.name}.${name}`]
    if (list) return { field: list.field, args: { ...args, [list.owner]: row.id } }
    if (type.name === 'Membership' && name === 'contributions') {
      const { community, person } = (await read(type.name, row.id)).body
      return { field: name, args: { ...args, community: community.id, person: person.id } }
    }
    if (type.name === 'Term' && name === 'person')
      return (await read('Membership', (await read(type.name, row.id)).body.membership)).body.person
    if (name === 'scorecard') return scorecard(type, row, '')
    if (name === 'scorecards') {
      const { body } = await once('portals', () => hand.get('/v1/portals?limit=100&fields=slug&sort=name'))
      const slugs: string[] = body.items.map(({ slug }: { slug: string }) => slug).sort()
      const cards = await Promise.all(slugs.map(slug => scorecard(type, row, `?portal=${slug}`)))
      return cards.filter(card => card !== null)
    }
    const { body, headers } = await read(type.name, row.id)
    return name === 'etag' ? headers.etag : body[name]
  }

  const root = (field: string, args: Record<string, unknown>, returns: GraphQLObjectType) => {
    const node = (id: string) => (typeOf.has(id) ? { id, __typename: typeOf.get(id) } : null)
    if (field === 'nodes') return (args.ids as string[]).map(node)
    if (field === 'node') return node(args.id as string)
    return returns.name.endsWith('Connection') ? { field, args } : { id: Object.values(args)[0] }
  }

  const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
    const { fieldName, parentType, returnType } = info
    const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null))
    if (parentType.name === 'Query') return root(fieldName, given, getNamedType(returnType) as GraphQLObjectType)
    if (parentType.name in PATHS) return member(parentType, source as Row, fieldName, given)
    if (parentType.name.endsWith('Connection')) return part(source as List, fieldName)
    return (source as Record<string, unknown>)[fieldName]
  }

  return (document: DocumentNode, variableValues: Record<string, unknown>) =>
    execute({ schema, document, variableValues, fieldResolver })
}
