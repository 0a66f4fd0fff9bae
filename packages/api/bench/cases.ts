/** One request that is measured, as it is sent to the service and to the server written by hand. */
export type Case = {
  name: string
  /** The least share of the hand-written server's requests a second that we want. */
  goal?: number
  method?: 'GET' | 'POST'
  path: string
  body?: object
  key?: 'secret' | 'publishable'
  against?: 'floor' | 'bare'
}

const NESTED = `query Nested { communities(first: 20) { nodes { slug name topics memberCount
  members(first: 10) { nodes { status roles person { id name title } } } } } }`
const DEEP = `query Deep($slug: ID!) { community(community: $slug) { slug name mission channels { kind url label }
  members(first: 20) { nodes { joinedOn person { name memberships(first: 5) { nodes { status community { slug name } } } } } } } }`

export const CASES: Case[] = [
  { name: 'list 20 communities with counts', goal: 0.9, path: '/v1/communities' },
  { name: 'one community', goal: 0.9, path: '/v1/communities/community-77' },
  { name: 'its members (50) with people', goal: 0.9, path: '/v1/memberships?community=community-77&limit=50' },
  {
    name: 'GraphQL: 20 communities, 10 members each, their people',
    goal: 0.6,
    method: 'POST',
    path: '/graphql',
    body: { operationName: 'Nested', query: NESTED, variables: {} }
  },
  {
    name: 'GraphQL: one community, deep',
    goal: 0.6,
    method: 'POST',
    path: '/graphql',
    body: { operationName: 'Deep', query: DEEP, variables: { slug: 'community-77' } }
  },
  {
    name: 'stale pages of a portal, 20 of 2,000 by age',
    goal: 0.9,
    path: '/v1/pages?portal=obt&stale=true&limit=20'
  },
  {
    name: 'create a community',
    method: 'POST',
    path: '/v1/communities',
    body: { name: 'Newcomers [<id>]', summary: 'Made by the benchmark.', topics: ['learning'] }
  },
  {
    name: 'repeated public listing, against bare node:http',
    goal: 0.6,
    path: '/v1/communities?limit=20',
    key: 'publishable',
    against: 'bare'
  }
]
