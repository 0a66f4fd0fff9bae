import { OCCURRENCE_FIELDS } from '../src/transports/embeds/representation.ts'

/** One request that is measured, as it is sent to the service and to the server written by hand. */
export type Case = {
  name: string
  /** The least share of the other server's requests a second that we want; against the clock, the most milliseconds of a request. */
  goal?: number
  method?: 'GET' | 'POST'
  path: string
  body?: object
  key?: 'secret' | 'publishable'
  against?: 'floor' | 'bare' | 'clock'
}

const NESTED = `query Nested { communities(first: 20) { nodes { slug name topics memberCount
  members(first: 10) { nodes { status roles person { id name title } } } } } }`
const DEEP = `query Deep($slug: ID!) { community(community: $slug) { slug name mission channels { kind url label }
  members(first: 20) { nodes { joinedOn person { name memberships(first: 5) { nodes { status community { slug name } } } } } } } }`

const NEXT = `query Next($now: DateTime!) { communities(first: 20) { nodes { slug name
  occurrences(startsSince: $now, first: 3) { nodes { startsAt title rsvps(status: going, first: 10) { nodes { person { id name title } } } } } } } }`

const NOW = new Date()
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000).toISOString()
// As the element asks for it.
const MONTH = new URLSearchParams({
  portal: 'obt',
  startsSince: later(0),
  startsBefore: later(30),
  fields: OCCURRENCE_FIELDS,
  limit: '100'
})

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
    name: 'events: upcoming of a community',
    goal: 0.9,
    path: `/v1/occurrences?community=community-77&startsSince=${NOW.toISOString()}`
  },
  {
    name: 'events: upcoming of a portal',
    goal: 0.9,
    path: `/v1/occurrences?portal=obt&startsSince=${NOW.toISOString()}`
  },
  { name: 'events: a portal’s month as JSON, 100 dates', goal: 0.9, path: `/v1/occurrences?${MONTH}` },
  {
    name: 'events: GraphQL, 20 communities, their next 3 dates, 10 people going to each',
    goal: 0.6,
    method: 'POST',
    path: '/graphql',
    body: { operationName: 'Next', query: NEXT, variables: { now: NOW.toISOString() } }
  },
  {
    name: 'events: a portal’s calendar of 500 events',
    goal: 50,
    path: '/v1/portals/bench/events.ics?topic=joining',
    against: 'clock'
  },
  {
    name: 'events: create an event',
    goal: 0.7,
    method: 'POST',
    path: '/v1/events',
    body: {
      hosts: ['community-78'],
      title: 'Lunch [<id>]',
      mode: 'online',
      start: later(40).slice(0, 16),
      durationMinutes: 30,
      timeZone: 'Europe/Lisbon'
    }
  },
  {
    name: 'charts: members of a community over 60 months',
    goal: 5,
    path: `/v1/metrics.svg?metric=members&scope=community:community-77&period=month&from=${NOW.getUTCFullYear() - 4}-01-01`,
    against: 'clock'
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
