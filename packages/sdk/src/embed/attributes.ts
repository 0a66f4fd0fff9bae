import type { CharterWords } from './charter/words.ts'
import type { CommunityWords } from './community/words.ts'
import type { RsvpStatus } from './events/rsvp.ts'
import type { EventsWords } from './events/words.ts'
import type { GovernanceWords } from './governance/words.ts'
import type { Kind } from './links.ts'
import type { MetricsWords } from './metrics/words.ts'
import type { Token } from './personal.ts'
import type { PortalWords } from './portal/words.ts'
import type { Words } from './words.ts'

/** Detail of `guildhall-error`: the status (0 without a response), the code and the detail of the problem. */
export type ErrorDetail = { status: number; code: string; detail: string }

type Opening = {
  /** A link to a community, an event or a person is followed; cancel it to do something else. */
  'guildhall-open': CustomEvent<{ kind: Kind; id: string; href: string }>
}

/** The events of `<guildhall-communities>` by name. */
export type CommunitiesEvents = Opening & {
  'guildhall-load': CustomEvent<{ shown: number; more: boolean }>
  'guildhall-error': CustomEvent<ErrorDetail>
}

type Loading = {
  'guildhall-load': CustomEvent<{ shown: number }>
  'guildhall-error': CustomEvent<ErrorDetail>
}

/** The events of `<guildhall-governance>` by name. */
export type GovernanceEvents = Loading & {
  /** The reader acted on pages: how many it was done for, and for how many it was not possible. */
  'guildhall-act': CustomEvent<{ action: 'remind' | 'waive' | 'assign'; done: number; failed: number }>
}

/** The events of `<guildhall-metrics>` by name. */
export type MetricsEvents = Loading

/** The events of `<guildhall-charter>` by name. */
export type CharterEvents = Loading

/** The events of `<guildhall-portal>` by name. */
export type PortalEvents = Loading & Opening

/** The events of `<guildhall-community>` by name. */
export type CommunityEvents = Loading &
  Opening & {
    /** The reader joined, or sent an application. */
    'guildhall-join': CustomEvent<{ community: string; status: string }>
  }

/** The events of `<guildhall-events>` by name. */
export type EventsEvents = Opening & {
  'guildhall-load': CustomEvent<{ shown: number; more: boolean }>
  'guildhall-error': CustomEvent<ErrorDetail>
  /** The reader answered whether they come. */
  'guildhall-rsvp': CustomEvent<{ occurrence: string; status: RsvpStatus }>
}

type Level = 1 | 2 | 3 | 4 | 5 | 6
type Shared = {
  'base-url'?: string
  lang?: string
  theme?: 'light' | 'dark' | 'auto'
}
type Linking = {
  /** Where links open, such as `_blank`; the same tab unless told. */
  'link-target'?: string
}
type Personal = {
  /** A path of the portal's own server that adds the key. */
  src?: string
  /** A short-lived token, or a function that fetches one; set as a property, never as an attribute. */
  token?: Token | null
}

/** What `<guildhall-communities>` takes in a template. */
export type CommunitiesAttributes = Shared &
  Linking & {
    /** A publishable key. Where a framework keeps `key` to itself, use `publishable-key`. */
    'publishable-key'?: string
    portal?: string
    topic?: string
    status?: string
    q?: string
    limit?: number | `${number}`
    'heading-level'?: Level | `${Level}`
    /** The page's own address for a community: `{slug}` and `{id}` are filled in. */
    'community-url'?: string
    /** Texts that replace the English ones, as an object or as JSON. */
    words?: string | Partial<Words>
  }

/** What `<guildhall-governance>` takes in a template. */
export type GovernanceAttributes = Shared &
  Personal & {
    portal?: string
    freshness?: string
    /** Where pages open; a new tab unless told. */
    'link-target'?: string
    words?: string | Partial<GovernanceWords>
  }

/** What `<guildhall-events>` takes in a template. */
export type EventsAttributes = Shared &
  Linking &
  Personal & {
    /** A publishable key. Where a framework keeps `key` to itself, use `publishable-key`. */
    'publishable-key'?: string
    portal?: string
    community?: string
    topic?: string
    format?: string
    view?: 'agenda' | 'month'
    /** Shows past events, with their minutes and recordings. */
    past?: boolean
    limit?: number | `${number}`
    'heading-level'?: Level | `${Level}`
    'time-zone'?: string
    /** The page's own address for a date of an event: `{id}` is filled in. */
    'event-url'?: string
    words?: string | Partial<EventsWords>
  }

/** What `<guildhall-metrics>` takes in a template. */
export type MetricsAttributes = Shared &
  Personal & {
    /** A publishable key. Where a framework keeps `key` to itself, use `publishable-key`. */
    'publishable-key'?: string
    /** The metrics, separated by commas. */
    metric?: string
    scope?: string
    period?: 'month' | 'quarter' | 'year'
    from?: string
    to?: string
    'heading-level'?: Level | `${Level}`
    words?: string | Partial<MetricsWords>
  }

/** What `<guildhall-charter>` takes in a template. */
export type CharterAttributes = Shared &
  Personal & {
    /** A publishable key. Where a framework keeps `key` to itself, use `publishable-key`. */
    'publishable-key'?: string
    /** The community: its slug or id. */
    community?: string
    'heading-level'?: Level | `${Level}`
    words?: string | Partial<CharterWords>
  }

/** What `<guildhall-community>` takes in a template. */
export type CommunityAttributes = Shared &
  Linking &
  Personal & {
    /** A publishable key. Where a framework keeps `key` to itself, use `publishable-key`. */
    'publishable-key'?: string
    /** The community: its slug or id. */
    community?: string
    /** Where readers join who are not known to the element. */
    'join-url'?: string
    'heading-level'?: Level | `${Level}`
    /** The page's own addresses for other communities (`{slug}` or `{id}`), dates of events and people (`{id}`). */
    'community-url'?: string
    'event-url'?: string
    'person-url'?: string
    words?: string | Partial<CommunityWords>
  }

/** What `<guildhall-portal>` takes in a template. */
export type PortalAttributes = Shared &
  Linking &
  Personal & {
    /** A publishable key. Where a framework keeps `key` to itself, use `publishable-key`. */
    'publishable-key'?: string
    /** The portal: its slug or id. */
    portal?: string
    /** The parts to show, separated by commas: `freshness`, `score`, `help`, `changes`, `events`, `network`; all unless told. */
    show?: string
    'heading-level'?: Level | `${Level}`
    /** The page's own addresses for communities (`{slug}`) and dates of events (`{id}`). */
    'community-url'?: string
    'event-url'?: string
    words?: string | Partial<PortalWords>
  }

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name

/** What an element takes as properties: its attributes in camel case. */
export type Properties<Attributes> = {
  [Name in Exclude<keyof Attributes & string, 'lang' | 'past' | 'token' | 'words'> as Camel<Name>]-?:
    | Attributes[Name]
    | null
}

/** Handlers named `on` and the event's name, as React and Svelte take them. */
export type Handlers<Events> = { [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void }
