import { type ActorClass, SCOPES, type Scope } from '@guildhall/schema'
import type { Static } from '@sinclair/typebox'
import type { Actor } from '../../platform/database/database.ts'
import type { Viewer } from '../model/read.ts'
import { FIRST_LANGUAGE } from '../words/words.ts'

/** How a person stands to a thing. */
export type Relation =
  | 'self'
  | 'author'
  | 'member'
  | 'core'
  | 'leader'
  | 'facilitator'
  | 'representative'
  | 'portal_admin'

/** Who calls: a key, a person, or a key that acts for a person. */
export type Caller = {
  kind: 'secret' | 'publishable' | 'person'
  /** Holds idempotency keys apart: the key, and the person it acts for. */
  identity: string
  /** Whose requests are counted together. */
  account: string
  key: string | null
  /** When the key stops working. */
  expires: number | null
  /** When the secret that was sent stops working: with its key, or sooner where the key was rotated. */
  secretExpires: number | null
  /** The portal that the key is bound to. */
  portal: string | null
  /** The origins from which a publishable key may be used. */
  origins: readonly string[]
  /** What a secret key may do; a person may do what their relations allow. */
  scopes: ReadonlySet<Scope>
  /** The person who acts; null for a key that acts for the organisation. */
  person: string | null
  /** Whether the caller acts as a person, known to the directory or not. */
  personal: boolean
  actorClass: Static<typeof ActorClass>
  /** The language of that portal. */
  portalLanguage?: string | null
  /** In which language the caller reads: the one they ask for, else that of the portal, else the first one. */
  language?: string
}

/** What this caller sees, for the statements that read. */
export const viewerOf = ({
  kind,
  personal,
  key,
  portal,
  person,
  scopes,
  language = FIRST_LANGUAGE
}: Caller): Viewer => ({
  view: {
    audience: kind === 'publishable' ? 'public' : personal ? 'person' : 'service',
    portalBound: portal !== null,
    readsPeople: scopes.has('people:read')
  },
  values: { 'caller.key': key, 'caller.person': person, 'caller.portal': portal },
  scopes,
  language
})

/** Sees everything, and stands for nobody. */
export const ORGANISATION: Viewer = {
  view: { audience: 'service', portalBound: false, readsPeople: true },
  values: { 'caller.key': null, 'caller.person': null, 'caller.portal': null },
  scopes: new Set(SCOPES),
  language: FIRST_LANGUAGE
}

/** How this caller stands in the activity log. */
export const actorOf = ({ key, person, actorClass }: Caller, request: string): Actor => ({
  key,
  person,
  actorClass,
  request
})
