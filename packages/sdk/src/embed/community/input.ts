/** Another community, as far as it is shown: its name and where it is read about. */
export type OtherCommunity = {
  id: string
  slug: string
  name: string
  status: string
  memberCount: number
  pageUrl: string | null
  channels: readonly { kind: string; url: string }[]
}

/** A person, as far as they are shown. */
export type PersonInput = {
  id: string
  name: string
  title: string | null
  unit: string | null
  avatarUrl: string | null
}

/** A role held for a time. */
export type TermInput = {
  role: string
  title: string | null
  startedOn: string | null
  startPrecision: string
  endedOn: string | null
  /** Null if not visible to the reader. */
  person: PersonInput | null
}

/** A date of an event. */
export type DateInput = {
  id: string
  title: string
  startsAt: string
  timeZone: string
  days: number | null
  mode: string
  place: { name: string | null } | null
  joinUrl: string | null
  registrationUrl: string | null
  status: string
}

/** Thanks from one person to another. */
export type KudoInput = { message: string; from: { name: string } | null; to: { name: string } | null }

/** What is shown of a community, as GraphQL returns it. */
export type CommunityPageInput = {
  id: string
  slug: string
  name: string
  summary: string | null
  mission: string | null
  topics: readonly string[]
  status: string
  joinPolicy: string
  memberProfile: Partial<Record<'experience' | 'level' | 'commitment' | 'objectives', string | null>> | null
  strategicObjectives: readonly string[]
  channels: readonly { kind: string; url: string; label: string | null }[]
  logoUrl: string | null
  launchedOn: string | null
  closingOn: string | null
  closedOn: string | null
  pausedUntil: string | null
  memberCount: number
  leaderCount: number
  cadence: { interval: number; unit: string } | null
  pageUrl: string | null
  parent: OtherCommunity | null
  relations: readonly { kind: string; community: OtherCommunity }[]
  /** Its page on the portal of the key. */
  pages: { nodes: readonly { id: string }[] }
  charter: { title: string } | null
  terms: { nodes: readonly TermInput[] }
  subcommunities: { nodes: readonly OtherCommunity[] }
  occurrences: { nodes: readonly DateInput[] }
  kudos: { nodes: readonly KudoInput[] }
}

/** The roles that are shown, in their order. */
export const SHOWN_ROLES = [
  'leader',
  'core',
  'sponsor',
  'facilitator',
  'coach',
  'member_support',
  'information_resources',
  'web_admin'
] as const

/** How many of each list are shown at most. */
export const MOST = { terms: 100, subcommunities: 12, occurrences: 4, kudos: 3, pages: 1 } as const

const HOUR_MS = 3_600_000

/** From when on events are shown: what began within the hour may still go on. The same for an hour, so that answers can be kept. */
export const startsSince = (now = Date.now()): string =>
  new Date(Math.floor(now / HOUR_MS) * HOUR_MS - HOUR_MS).toISOString()
