import type { PageCreate, UpdateKind } from '@guildhall/schema'

/** What the monitor sees of a page each time; a page of which nothing is said is in good order. */
export type Seen = {
  /** For how many days it could not be loaded. */
  down?: number
  noHeadings?: boolean
  imagesWithoutAlt?: number
  brokenLinks?: string[]
  brokenImages?: string[]
  /** A banner that stands on it, as it is written there. */
  marking?: string
  /** Its host lets no program read it. */
  forbidden?: boolean
  missionShown?: boolean
  /** How near its words are to the mission, from 0 to 1. */
  nearness?: number
}

/** A community's page on a portal, as the sample tells it; days are days before today, a negative number lies ahead. */
export type PageStory = Pick<PageCreate, 'mission' | 'requirement' | 'reviewEveryDays'> & {
  /** The community, by its slug. */
  of: string
  registered: number
  /** When the requirement it names ends, or ended. */
  requirementEnds?: number
  /** Its signs of life: the newest, how many days lie between them, and how they came to be known, in turn. */
  life?: { last: number; every: number; by: readonly UpdateKind[] }
  /** Who represents it, by sign-in, or nobody; whoever holds a role in the community that fits, unless the story says. */
  primary?: string | null
  secondary?: string | null
  /** When the secondary stepped down, with nobody to follow. */
  secondaryUntil?: number
  /** When the primary handed over to the present one. */
  handedOver?: number
  /** A leave of the primary, with the secondary standing in, or a third person. */
  away?: { from: number; until: number; third?: true }
  /** When an admin, and nobody else, last worked on it. */
  tidied?: number
  seen?: Seen
}
