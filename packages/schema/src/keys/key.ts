import { type Static, Type } from '@sinclair/typebox'
import { SCOPES, type Scope } from '../names.ts'
import {
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
  Ref,
  Several,
  stamps,
  version
} from '../primitives/shapes.ts'
import { PortalSummary } from '../primitives/summary.ts'

export const KeyKind = Choice('KeyKind', ['secret', 'publishable'] as const, {
  description:
    'Secret keys stay on servers; publishable ones may stand in HTML, read public things only and work from their portal’s origins.'
})

const ScopeName = Type.Unsafe<Scope>({ type: 'string', enum: [...SCOPES], description: 'What it may do, `noun:verb`.' })

const draft = {
  name: Line(200, { description: 'What the key is for.', examples: ['Intranet listing'] }),
  kind: Ref(KeyKind),
  scopes: Type.Optional(
    List(ScopeName, SCOPES.length, {
      description: 'What a secret key may do; none named means everything. A publishable key takes none.',
      examples: [['communities:read']]
    })
  ),
  portal: Type.Optional(
    Nullable(Named('a portal', { description: 'The portal it is bound to (slug or id). A publishable key needs one.' }))
  ),
  expiresAt: Type.Optional(Nullable(Instant({ description: 'When it stops working; null for never.' })))
}

const known = {
  id: Id({ description: 'The key’s id.' }),
  ...draft,
  scopes: List(ScopeName, SCOPES.length, { description: 'What it may do.' }),
  portal: Nullable(Ref(PortalSummary), { description: 'The portal it is bound to.' }),
  expiresAt: Nullable(Instant({ description: 'When it stops working; null for never.' })),
  prefix: Line(20, { description: 'How it begins.', examples: ['guild_sk_'] }),
  lastFour: Line(4, { description: 'Its last four characters, to tell keys apart.', examples: ['x7Qd'] }),
  lastUsedAt: Nullable(Instant({ description: 'When it was last used, to the hour.' })),
  revokedAt: Nullable(Instant({ description: 'When it was revoked; null while it works.' })),
  ...stamps
}

export const Key = Entity(
  'Key',
  { ...known, ...version },
  {
    description: 'A key that a system calls with. The key itself is shown once.'
  }
)
export type Key = Static<typeof Key>

export const KeyCreate = Entity('KeyCreate', draft, { description: 'A key to make.' })
export type KeyCreate = Static<typeof KeyCreate>

export const KeyCreated = Entity(
  'KeyCreated',
  {
    ...known,
    key: Line(100, {
      description: 'The key itself. Keep it now: it is stored as a hash and never shown again.',
      examples: ['guild_sk_EXAMPLEEXAMPLEEXAMPLEEXAMPLEEXAM']
    })
  },
  { description: 'A key that was just made.' }
)
export type KeyCreated = Static<typeof KeyCreated>

export const KeyPage = PageOf(Key)
export const KeyQuery = Entity(
  'KeyQuery',
  {
    ...listQuery(['createdAt', 'name'], 'createdAt'),
    kind: Several(Ref(KeyKind), 'Filter by kind.'),
    portal: Several(Named('a portal'), 'Filter by the portal they are bound to (slug or id).')
  },
  { description: 'What to list of the keys.' }
)
export type KeyQuery = Static<typeof KeyQuery>
