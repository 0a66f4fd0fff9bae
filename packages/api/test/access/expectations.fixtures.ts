import type { Store } from '../../src/platform/database/database.ts'
import type { TestClient } from '../app.ts'

// What the expectations of all modules have in common. They stand beside each module in `access.fixtures.ts`.

/** Callers whom nobody knows: they are always refused. */
export const UNKNOWN = ['nobody', 'mistyped', 'revoked', 'expired'] as const

/** Secret keys, publishable keys (`pub`) and persons; `2` stands for the other portal's. */
export const KNOWN =
  `admin unscoped scoped bound bound2 pub pub2 leader core member stranger unlisted rep chief chief2`.split(' ')

export const READERS_ONLY = 'unscoped pub pub2'
export const PERSONS = 'leader core member stranger unlisted rep chief chief2'
export const NOT_WHOLE = `${READERS_ONLY} ${PERSONS} bound bound2`
export const ALL = 'own other every apart none self organisation'
export const ADMIN = { admin: ALL, scoped: ALL }
export const PORTAL_KEYS = { ...ADMIN, bound: 'own', bound2: 'other' }
export const KEEPERS = { ...PORTAL_KEYS, leader: 'own apart', core: 'own apart', chief: 'own', chief2: 'other' }

/** Admins of portals in person. */
export const CHIEFS = { chief: 'own', chief2: 'other' }
export const ADMINS = { ...PORTAL_KEYS, chief: 'own', chief2: 'other' }

export const ANYBODY = Object.fromEntries(PERSONS.split(' ').map(name => [name, ALL]))

/** Who is turned away from an operation, and who of those that see its subject gets in. */
export type Expectation = {
  /** Which things of the world it acts on, where its name does not tell. */
  things?:
    | 'pages'
    | 'placed'
    | 'unplaced'
    | 'representatives'
    | 'portals'
    | 'findings'
    | 'waivers'
    | 'pageLists'
    | 'signingKeys'
    | 'webhooks'
    | 'digests'
    | 'campaigns'
    | 'deliveries'
    | 'communities'
    | 'organisations'
    | 'resources'
    | 'events'
    | 'occurrences'
    | 'calendarTokens'
    | 'rsvps'
    | 'contributions'
    | 'correctionRequests'
    | 'charterReviews'
    | 'polls'
    | 'weights'
    | 'fairnessRules'
    | 'kudos'
    | 'people'
    | 'attendances'
    | 'agendaItems'
    | 'minutes'
    | 'touchpoints'
    | 'measures'
    | 'measureValues'
    | 'recordings'
    | 'charters'
    | 'charterDrafts'
    | 'chartered'
    | 'pageRequests'
    | 'successions'
    | 'notices'
    | 'infractions'
    | 'ballots'
    | 'charterComments'
    | 'wayAnswers'
    | 'nominations'
    | 'terms'
  /** The kind of thing it acts on, and so who sees it. */
  on?: string
  /** Turned away whatever they name. */
  never: string
  /** Who gets in, and where; `seen`: whoever sees the thing. */
  may: 'seen' | Record<string, string>
  /** What one who gets in is answered, where that is not simply done: each of them, or those that are named. */
  answer?: string | Record<string, string>
  /** Done part by part, so that it cannot be taken back when it was tried. */
  lasting?: true
}
export type Expectations = Record<string, Expectation>

/** What is sent with each operation that takes a body, on a subject. */
export type Bodies = Record<string, (id: string | undefined) => unknown>
/** What is asked with each operation that names its subject in the query. */
export type Queries = Record<string, (id: string) => Record<string, string>>

/** What must never stand in the activity log. */
export const PRIVATE = 'Zprivate'

/** What the examples of all modules act on, `underWay` an occurrence that has begun and is not over, `act` a contribution of the keeper; `fresh` makes one more of a kind, or what an operation needs. */
export type Stage = Record<
  'person' | 'community' | 'membership' | 'portal' | 'keeper' | 'page' | 'elsewhere' | 'further' | 'underWay' | 'act',
  string
> & { admin: TestClient; store: Store; names: string[]; fresh: Record<string, () => Promise<string>> }

/** One call of each operation that changes something. */
export type Examples = {
  fresh?: Stage['fresh']
  bodies?: Record<string, () => unknown>
  /** What only a person can do, and who does it here (by externalId): `keeper` represents the page, `boss` is the portal’s admin. */
  byPersons?: Record<string, string>
}
