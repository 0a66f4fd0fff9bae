import { createHash } from 'node:crypto'
import {
  ApolloClient,
  ApolloLink,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  ServerError
} from '@apollo/client'
import { BatchHttpLink } from '@apollo/client/link/batch-http'
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { relayStylePagination } from '@apollo/client/utilities'
import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql'
import t, { type Test } from 'tap'
import { startApp } from '../../../test/app.ts'
import { operations } from '../../service/modules.ts'
import { printSchema } from './schema.ts'

const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex')

/** What went over the wire: a request, and what it was answered. */
type Sent = { method: string; query: boolean; hash: boolean; status: number; type: string }

const start = async (t: Test) => {
  const { app, admin } = await startApp(t)
  for (const name of ['Dyers', 'Spinners', 'Weavers']) await admin.post('/v1/communities', { name, status: 'active' })
  const uri = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  const sent: Sent[] = []
  const recorded: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    const text = await request.clone().text()
    const asked = text || decodeURIComponent(new URL(request.url).search)
    const response = await fetch(request)
    const type = response.headers.get('content-type')!.split(';')[0]!
    const { method } = request
    const query = /query=|"query":/.test(asked)
    sent.push({ method, query, hash: asked.includes('sha256Hash'), status: response.status, type })
    return response
  }
  const headers: Record<string, string> = { authorization: `Bearer ${admin.key}` }
  const http = { uri, headers, fetch: recorded }
  return {
    admin,
    http,
    sent,
    apollo: (link: ApolloLink = new HttpLink(http)) => {
      const fields = { communities: relayStylePagination(['sort']) }
      const cache = new InMemoryCache({ typePolicies: { Query: { fields } } })
      const client = new ApolloClient({ link, cache, devtools: { enabled: false } })
      t.teardown(() => client.stop())
      return { client, cache }
    },
    urql: (options: Partial<ConstructorParameters<typeof Client>[0]> = {}) =>
      new Client({
        url: uri,
        fetch: recorded,
        fetchOptions: { headers },
        exchanges: [cacheExchange, fetchExchange],
        preferGetMethod: false,
        ...options
      })
  }
}

type Page = {
  communities: {
    edges: { node: { id: string; name: string } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}

const PAGE = gql`
  query Page($first: Int!, $after: String) {
    communities(first: $first, after: $after, sort: name) {
      edges { cursor node { id name parent { id } topics nextOccurrence { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`
const namesIn = (page: Page) => page.communities.edges.map(({ node }) => node.name)
/** What a client fails with. */
const failureOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => new Error('it did not fail'),
    error => error
  )

t.test('Apollo', async t => {
  const { http, sent, apollo } = await start(t)

  await t.test('reads pages, asks for __typename everywhere, and goes on', async t => {
    const { client, cache } = apollo()
    const query = client.watchQuery<Page>({ query: PAGE, variables: { first: 2 } })
    const { data } = await query.refetch()
    t.strictSame(namesIn(data!), ['Dyers', 'Spinners'])
    t.match(data, {
      communities: {
        __typename: 'CommunityConnection',
        edges: [{ __typename: 'CommunityEdge', node: { __typename: 'Community' } }],
        pageInfo: { __typename: 'PageInfo' }
      }
    })
    await query.fetchMore({ variables: { after: data!.communities.pageInfo.endCursor } })
    t.strictSame(namesIn(cache.readQuery<Page>({ query: PAGE })!), ['Dyers', 'Spinners', 'Weavers'])
    t.match(sent[0], { status: 200, type: 'application/graphql-response+json' })
  })

  await t.test('finds in its cache what a mutation changed', async t => {
    const { client, cache } = apollo()
    const { data } = await client.query<Page>({ query: PAGE, variables: { first: 1 } })
    const { id } = data!.communities.edges[0]!.node
    const mutation = gql`
      mutation ($id: ID!) {
        updateCommunity(community: $id, ifMatch: "*", input: { summary: "Blue." }) { id summary }
      }
    `
    const changed = await client.mutate({ mutation, variables: { id } })
    t.match(changed.data, { updateCommunity: { id, summary: 'Blue.' } })
    t.match(cache.extract()[`Community:${id}`], { name: 'Dyers', summary: 'Blue.' })
  })

  await t.test('shows why it is refused', async t => {
    const { client } = apollo()
    const cases: [query: ReturnType<typeof gql>, code: string, message: RegExp][] = [
      [gql`{ nothing }`, 'GRAPHQL_VALIDATION_FAILED', /nothing/],
      [gql`{ community(community: "nobody") { id } }`, 'NOT_FOUND', /"nobody" does not exist/],
      [gql`{ communities(first: 1000000) { nodes { id } } }`, 'GRAPHQL_TOO_COSTLY', /cost limit/]
    ]
    for (const [query, code, message] of cases) {
      const error = await failureOf(client.query({ query }))
      t.ok(CombinedGraphQLErrors.is(error), code)
      t.match(error, { message, errors: [{ message, extensions: { code } }] })
    }
    const part = gql`{ communities(first: 1) { nodes { id } } community(community: "nobody") { id } }`
    const partly = await client.query<{ communities: { nodes: unknown[] } }>({ query: part, errorPolicy: 'all' })
    t.match(partly.data, { communities: { nodes: [{ __typename: 'Community' }] }, community: null })
    t.match(partly.error, { errors: [{ path: ['community'], extensions: { code: 'NOT_FOUND' } }] })
    const stranger = apollo(new HttpLink({ ...http, headers: {} })).client
    const error = await failureOf(stranger.query({ query: PAGE, variables: { first: 1 } }))
    t.ok(ServerError.is(error))
    t.match(error, { statusCode: 401, bodyText: /"code":"UNAUTHENTICATED"/ })
  })

  await t.test(
    'learns at its first query that hashes of documents are not supported, and sends none again',
    async t => {
      for (const useGETForHashedQueries of [false, true]) {
        sent.length = 0
        const hashes = new PersistedQueryLink({ sha256, useGETForHashedQueries })
        const { client } = apollo(ApolloLink.from([hashes, new HttpLink(http)]))
        const { data } = await client.query<Page>({ query: PAGE, variables: { first: 1 } })
        t.strictSame(namesIn(data!), ['Dyers'])
        await client.query({ query: gql`{ communities(first: 1) { nodes { slug } } }` })
        t.match(sent, [
          { method: useGETForHashedQueries ? 'GET' : 'POST', query: false, hash: true, status: 400 },
          { method: 'POST', query: true, status: 200 },
          { method: 'POST', query: true, hash: false, status: 200 }
        ])
      }
    }
  )

  await t.test('is told in words that batches are refused', async t => {
    const { client } = apollo(new BatchHttpLink({ ...http, batchInterval: 5 }))
    const several = ['id', 'slug', 'name'].map(field =>
      client.query({ query: gql(`{ communities { nodes { ${field} } } }`) })
    )
    for (const error of await Promise.all(several.map(failureOf)))
      t.match(error, { statusCode: 400, bodyText: /Batches are not supported: send each operation/ })
  })
})

t.test('urql', async t => {
  const { sent, urql } = await start(t)

  await t.test('reads by POST and by GET, with __typename everywhere', async t => {
    for (const preferGetMethod of [false, 'force'] as const) {
      sent.length = 0
      const { data, error } = await urql({ preferGetMethod }).query<Page>(PAGE, { first: 2 }).toPromise()
      t.equal(error, undefined)
      t.strictSame(namesIn(data!), ['Dyers', 'Spinners'])
      t.match(data!.communities.edges[0]!.node, { __typename: 'Community' })
      const method = preferGetMethod ? 'GET' : 'POST'
      t.match(sent, [{ method, status: 200, type: 'application/graphql-response+json' }])
    }
  })

  await t.test(
    'learns at its first query that hashes of documents are not supported, and sends none again',
    async t => {
      for (const preferGetForPersistedQueries of [false, 'force'] as const) {
        sent.length = 0
        const hashes = persistedExchange({ preferGetForPersistedQueries, generateHash: sha256 })
        const client = urql({ exchanges: [hashes, fetchExchange] })
        for (const first of [1, 2]) {
          const { data, error } = await client.query<Page>(PAGE, { first }).toPromise()
          t.equal(error, undefined)
          t.equal(data!.communities.edges.length, first)
        }
        t.match(sent, [
          { method: preferGetForPersistedQueries ? 'GET' : 'POST', query: false, hash: true },
          { query: true, status: 200 },
          { query: true, hash: false, status: 200 }
        ])
      }
    }
  )

  await t.test('shows why it is refused', async t => {
    const client = urql()
    for (const [query, code] of [
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ community(community: "nobody") { id } }', 'NOT_FOUND']
    ] as const) {
      const { error } = await client.query(query, {}).toPromise()
      t.match(error, { graphQLErrors: [{ extensions: { code } }] }, query)
    }
    const { error } = await urql({ fetchOptions: {} }).query('{ __typename }', {}).toPromise()
    t.match(error, { networkError: { message: 'Unauthorized' }, response: { status: 401 } })
  })
})

t.test('every type of an answer says its name', async t => {
  const { admin } = await startApp(t)
  await admin.post('/v1/communities', { name: 'Dyers', status: 'active' })
  const query = buildSchema(printSchema(operations)).getQueryType()!
  const selected = (type: GraphQLObjectType, depth: number): string =>
    `{ __typename ${Object.values(type.getFields())
      .filter(({ args, type }) => depth > 0 && isObjectType(getNamedType(type)) && !args.some(isRequiredArgument))
      .map(({ name, args, type }) => {
        const bounded = args.some(({ name }) => name === 'first') ? '(first: 1)' : ''
        return `${name}${bounded} ${selected(getNamedType(type) as GraphQLObjectType, depth - 1)}`
      })
      .join(' ')} }`
  const fields = Object.values(query.getFields()).filter(
    ({ args, type }) => isObjectType(getNamedType(type)) && !args.some(isRequiredArgument)
  )
  t.ok(fields.length > 20)
  for (const { name, args, type } of fields) {
    const bounded = args.some(({ name }) => name === 'first') ? '(first: 1)' : ''
    const named = getNamedType(type) as GraphQLObjectType
    const { data, errors } = await admin.ask(`{ ${name}${bounded} ${selected(named, 1)} }`)
    // What only people may read is refused to a key, and overlaps with nothing.
    if (errors) t.match(errors, [{ extensions: { code: /FORBIDDEN|NOT_FOUND|INVALID_INPUT/ } }], name)
    else for (const one of [data[name]].flat()) t.equal(one.__typename, named.name, name)
  }
})
