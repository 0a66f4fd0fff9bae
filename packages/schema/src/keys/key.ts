import { type Static, Type } from '@sinclair/typebox'
import { Origin } from '../directory/portal.ts'
import { SCOPES, type Scope } from '../names.ts'
import {
  answered,
  Choice,
  Entity,
  Id,
  Instant,
  Line,
  List,
  listQuery,
  Named,
  Nullable,
  PageOf,
  Patch,
  Ref,
  Several,
  stamps,
  version,
  Whole
} from '../primitives/shapes.ts'
import { PortalSummary } from '../primitives/summary.ts'

export const KeyKind = Choice('KeyKind', ['secret', 'publishable'] as const, {
  description:
    'Secret keys must stay on servers. Publishable keys can be used in HTML, read only public data and work only from their portal’s origins.'
})

const ScopeName = Type.Unsafe<Scope>({
  type: 'string',
  enum: [...SCOPES],
  description: 'A permission, as `noun:verb`.'
})

const draft = {
  name: Line(200, { description: 'What the key is for.', examples: ['Intranet listing'] }),
  kind: Ref(KeyKind),
  scopes: Type.Optional(
    List(ScopeName, SCOPES.length, {
      description: 'The scopes of a secret key; none means all scopes. Not allowed for a publishable key.',
      examples: [['communities:read']]
    })
  ),
  portal: Type.Optional(
    Nullable(
      Named('a portal', { description: 'The portal the key is bound to (slug or id). Required for a publishable key.' })
    )
  ),
  origins: Type.Optional(
    Nullable(
      Type.Array(Origin, {
        minItems: 1,
        maxItems: 50,
        description:
          'The browser origins that a publishable key accepts, a subset of its portal’s; null for all of them. Not allowed for a secret key.',
        examples: [['https://intranet.example.org']]
      })
    )
  ),
  expiresAt: Type.Optional(Nullable(Instant({ description: 'When it expires; null if it does not expire.' })))
}

const known = {
  id: Id({ description: 'The key’s id.' }),
  ...answered(draft),
  scopes: List(ScopeName, SCOPES.length, { description: 'The scopes of the key.' }),
  portal: Nullable(Ref(PortalSummary), { description: 'The portal the key is bound to.' }),
  prefix: Line(20, { description: 'The first characters of the key.', examples: ['guild_sk_'] }),
  lastFour: Line(4, { description: 'Its last four characters, to identify it.', examples: ['x7Qd'] }),
  rotatedAt: Nullable(Instant({ description: 'Time of the last rotation.' })),
  overlapUntil: Nullable(
    Instant({
      description: 'Until when earlier secrets stay valid; null if they expired at once.'
    })
  ),
  lastUsedAt: Nullable(Instant({ description: 'When it was last used, to the hour.' })),
  revokedAt: Nullable(Instant({ description: 'When it was revoked; null if not revoked.' })),
  ...stamps
}

export const Key = Entity(
  'Key',
  { ...known, ...version },
  {
    description: 'A key with which a system calls the API. The key itself is shown only once.'
  }
)
export type Key = Static<typeof Key>

export const KeyCreate = Entity('KeyCreate', draft, {
  description: 'A key to create.',
  examples: [
    {
      name: 'Intranet listing',
      kind: 'publishable',
      portal: '019a8f3e-6c1b-7d42-9e05-3b7f2a61c8d4',
      origins: ['https://intranet.example.org']
    }
  ]
})
export type KeyCreate = Static<typeof KeyCreate>

export const KeyCreated = Entity(
  'KeyCreated',
  {
    ...known,
    key: Line(100, {
      description: 'The key. Save it now: it is stored as a hash and never shown again.',
      examples: ['guild_sk_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAM']
    })
  },
  { description: 'A key that was just created or rotated, with its secret.' }
)
export type KeyCreated = Static<typeof KeyCreated>

export const KeyPatch = Patch(
  'KeyPatch',
  {
    name: draft.name,
    scopes: Type.Optional(
      Type.Array(ScopeName, {
        minItems: 1,
        maxItems: SCOPES.length,
        description: 'The rights of a secret key. Not allowed for a publishable key.',
        examples: [['communities:read']]
      })
    ),
    portal: draft.portal,
    origins: draft.origins,
    expiresAt: draft.expiresAt
  },
  { description: 'Changes to a key.', examples: [{ name: 'Intranet listing', expiresAt: '2027-06-30T00:00:00Z' }] }
)
export type KeyPatch = Static<typeof KeyPatch>

export const KeyRotationCreate = Entity(
  'KeyRotationCreate',
  {
    overlapHours: Type.Optional(
      Whole(0, 168, {
        description: 'For how many hours the present secret stays valid, 0 to 168. Default: 24.',
        examples: [24]
      })
    )
  },
  { description: 'A rotation of a key.' }
)
export type KeyRotationCreate = Static<typeof KeyRotationCreate>

export const KeyPage = PageOf(Key)
export const KeyQuery = Entity(
  'KeyQuery',
  {
    ...listQuery(['createdAt', 'name'], 'createdAt'),
    kind: Several(Ref(KeyKind), 'Filter by kind.'),
    portal: Several(Named('a portal'), 'Filter by the portal they are bound to (slug or id).')
  },
  { description: 'Parameters for listing keys.' }
)
export type KeyQuery = Static<typeof KeyQuery>
