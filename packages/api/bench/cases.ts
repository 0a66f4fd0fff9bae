import '../src/service/modules.ts'
import { allMetrics } from '../src/modules/engagement/metrics/metrics.ts'
import { today } from '../src/platform/days.ts'
import { periodBefore } from '../src/platform/periods.ts'
import { OCCURRENCE_FIELDS } from '../src/transports/html/representation.ts'
import type { Known } from './clock.ts'

/** One request that is measured, as it is sent to the service and to the server written by hand. */
export type Case = {
  name: string
  /** The least share of the other server's requests a second that we want; against the clock, the most milliseconds of a request. */
  goal?: number
  method?: 'GET' | 'POST'
  path: string
  body?: object
  key?: 'secret' | 'publishable' | 'portal'
  against?: 'floor' | 'bare' | 'clock'
  /** Against the clock: what differs from one request to the next. */
  each?: (turn: number, known: Known) => Pick<Case, 'path' | 'body'>
  /** Against the clock: how a request is repeated, and the most milliseconds of that. */
  repeats?: 'as it is' | 'by version'
  /** Against the clock: how many requests are sent, where it is not the usual number. */
  turns?: number
  goalAgain?: number
}

const NESTED = `query Nested { communities(first: 20) { nodes { slug name topics memberCount
  members(first: 10) { nodes { status roles person { id name title } } } } } }`
const DEEP = `query Deep($slug: ID!) { community(community: $slug) { slug name mission channels { kind url label }
  members(first: 20) { nodes { joinedOn person { name memberships(first: 5) { nodes { status community { slug name } } } } } } } }`

const NEXT = `query Next($now: DateTime!) { communities(first: 20) { nodes { slug name
  occurrences(startsSince: $now, first: 3) { nodes { startsAt title rsvps(status: going, first: 10) { nodes { person { id name title } } } } } } } }`

// As a page shows a community: what it agreed on, when it meets next, and whom to ask.
const CHARTER = `query Charter($slug: ID!) { community(community: $slug) { slug name mission
  charter { number title nextReviewOn sections { section title text items measures { name unit baseline target due } impacts { on whom } forces { direction text strength } } }
  nextOccurrence { title startsAt endsAt timeZone }
  members(role: [leader, core], status: [active], first: 10) { nodes { roles person { id name title } } } } }`

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

// All metrics of each community for 8 quarters that are over. The spread over units is worked out person by person.
export const QUARTERS = new URLSearchParams({
  scope: 'all',
  groupBy: 'community',
  period: 'quarter',
  from: periodBefore('quarter', today(), 8),
  to: periodBefore('quarter', today(), 0),
  metric: allMetrics()
    .flatMap(({ id }) => (id === 'mixing' ? [] : id))
    .join()
})

/** A question that somebody answered in a chat. */
const answer =
  (turn: number, { people }: Known) =>
  (_: unknown, n: number) => ({
    community: `community-${1 + (n % 100)}`,
    person: people[n]!,
    counterpart: people[(n + 1) % 1000]!,
    activity: 'answer',
    occurredAt: later(-n / 24),
    about: `thread-${n}`,
    source: 'chat',
    sourceKey: `${NOW.getTime()}-${turn}-${n}`
  })

/** Canvases of communities that no other case asks for, so that each is drawn. */
const canvases = (name: string, format: string, goal: number, from = 100, turns = 15): Case => {
  const pathOf = (turn: number) => `/v1/communities/community-${from + turn}/charter/canvas.${format}`
  return {
    name: `canvas: ${name}`,
    goal,
    path: pathOf(0),
    each: turn => ({ path: pathOf(turn) }),
    against: 'clock',
    turns
  }
}

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
    name: 'GraphQL: one community with its charter, next event and core group',
    goal: 0.6,
    method: 'POST',
    path: '/graphql',
    body: { operationName: 'Charter', query: CHARTER, variables: { slug: 'community-77' } }
  },
  {
    name: 'canvas: a charter as SVG, with the start of the typesetter',
    goal: 500,
    path: '/v1/communities/community-77/charter/canvas.svg',
    against: 'clock',
    repeats: 'as it is',
    goalAgain: 100
  },
  canvases('another charter each time as SVG', 'svg', 100),
  canvases('another charter each time as PDF', 'pdf', 100, 200),
  canvases('another charter each time as PNG', 'png', 500, 300),
  canvases('500 charters as SVG, one after the other', 'svg', 100, 400, 500),
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
    against: 'clock',
    repeats: 'by version'
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
    name: 'attendance of a community’s year, 100 rows of 420,000',
    goal: 0.9,
    path: `/v1/attendance?community=community-77&startsSince=${later(-365)}&limit=100`
  },
  {
    name: 'attendance: record 500 people',
    goal: 100,
    method: 'POST',
    path: '/v1/occurrences',
    each: (turn, { people, held }) => ({
      path: `/v1/occurrences/${held[turn]!}/attendance`,
      body: { people: people.slice(0, 500).map(id => ({ id })) }
    }),
    against: 'clock'
  },
  { name: 'engagement of one community', goal: 0.9, path: '/v1/communities/community-77/engagement' },
  {
    name: 'engagement: all metrics of 2,000 communities for 8 quarters as CSV',
    goal: 15_000,
    path: `/v1/metrics.csv?${QUARTERS}`,
    key: 'portal',
    against: 'clock',
    repeats: 'as it is',
    goalAgain: 2000
  },
  {
    name: 'engagement: record 1,000 contributions',
    goal: 200,
    method: 'POST',
    path: '/v1/contributions',
    each: (turn, known) => ({
      path: '/v1/contributions',
      body: { items: Array.from({ length: 1000 }, answer(turn, known)) }
    }),
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
