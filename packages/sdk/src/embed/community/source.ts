import { LoadError, load, type Source } from '../source.ts'
import { type CommunityPageInput, MOST, SHOWN_ROLES, startsSince } from './input.ts'

const OTHER = 'id slug name status memberCount pageUrl channels { kind url }'

const FIELDS = `id slug name summary mission topics status joinPolicy
  memberProfile { experience level commitment objectives }
  strategicObjectives channels { kind url label } logoUrl launchedOn closingOn closedOn pausedUntil memberCount leaderCount
  cadence { interval unit } pageUrl parent { ${OTHER} } relations { kind community { ${OTHER} } } charter { title }
  pages(first: ${MOST.pages}) { nodes { id } }
  terms(first: ${MOST.terms}, sort: startedOn_desc, role: [${SHOWN_ROLES}]) { nodes {
    role title startedOn startPrecision endedOn person { id name title unit avatarUrl } } }
  subcommunities(first: ${MOST.subcommunities}) { nodes { ${OTHER} } }
  occurrences(first: ${MOST.occurrences}, startsSince: $since) { nodes {
    id title startsAt timeZone days mode place { name } joinUrl registrationUrl status } }
  kudos(first: ${MOST.kudos}, sort: createdAt_desc, visibility: [public]) { nodes { message from { name } to { name } } }`

const READER = `me: viewer { person { id memberships(community: [$community], first: 1) { nodes { id status } } } }
  communityAllowed(community: $community) { operation transition allowed reason lacks { call } }`

/** Whether a reader may do something, and what it lacks. */
export type AllowedInput = {
  operation: string
  transition: string | null
  allowed: boolean
  reason: string | null
  lacks: readonly { call: string | null }[]
}

/** What is known of the reader: who they are, and whether they can join. */
export type ReaderInput = {
  me: { person: { id: string; memberships: { nodes: readonly { id: string; status: string }[] } } | null } | null
  communityAllowed: readonly AllowedInput[] | null
}

/** What is loaded; of the reader only where the page says who reads. */
export type Loaded = { community: CommunityPageInput } & Partial<ReaderInput>

type Answer = {
  data?: { community: CommunityPageInput | null } & Partial<ReaderInput>
  errors?: readonly { message: string; extensions?: { status?: number; code?: string } }[]
}

/** The document that is sent; written so that the addresses stay short. */
export const documentFor = (reads: boolean): string =>
  `query ($community: ID!, $since: DateTime) { community(community: $community) { ${FIELDS} } ${reads ? READER : ''} }`.replace(
    /\s+/g,
    ' '
  )

/** All that is shown of a community, in one read. */
export const loadCommunity = async (
  source: Source,
  community: string,
  reads: boolean,
  signal: AbortSignal
): Promise<Loaded> => {
  const query = {
    query: documentFor(reads),
    variables: JSON.stringify({ community, since: startsSince() })
  }
  // Beside `v1`, where all other reads are.
  const { data, errors = [] } = await load<Answer>(source, '../graphql', query, signal)
  if (data?.community) return data as Loaded
  const { message = '', extensions } = errors[0] ?? {}
  throw new LoadError(message, extensions?.status ?? 404, extensions?.code ?? null)
}
