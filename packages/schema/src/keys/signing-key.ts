import { type Static, Type } from '@sinclair/typebox'
import { Entity, Id, Instant, Line, listQuery, Nullable, PageOf, stamps, version } from '../primitives/shapes.ts'

export const SigningKey = Entity(
  'SigningKey',
  {
    id: Id({ description: 'The signing key’s id.' }),
    kid: Line(100, {
      description:
        'Its name in `/.well-known/jwks.json` and in what it signed: the thumbprint of its public half (RFC 7638).',
      examples: ['kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k']
    }),
    retiredAt: Nullable(Instant({ description: 'When another key replaced it; null for the present key.' })),
    revokedAt: Nullable(
      Instant({ description: 'Since when nothing that it signed is accepted; null if what it signed stays valid.' })
    ),
    ...stamps,
    ...version
  },
  {
    description:
      'A key with which the service signs links, check-in codes and evidence packs (Ed25519). The private half is stored encrypted and never shown.'
  }
)
export type SigningKey = Static<typeof SigningKey>

export const SigningKeyRotationCreate = Entity(
  'SigningKeyRotationCreate',
  {
    revokeEarlier: Type.Optional(
      Type.Boolean({
        description:
          'Whether nothing that earlier keys signed is accepted any more, for example because a private half was stolen. Default: false, links stay valid until they expire.',
        examples: [false]
      })
    )
  },
  { description: 'A rotation of the signing key.' }
)
export type SigningKeyRotationCreate = Static<typeof SigningKeyRotationCreate>

export const SigningKeyPage = PageOf(SigningKey)
export const SigningKeyQuery = Entity(
  'SigningKeyQuery',
  { ...listQuery(['createdAt'], 'createdAt') },
  { description: 'Parameters for listing signing keys.' }
)
export type SigningKeyQuery = Static<typeof SigningKeyQuery>
