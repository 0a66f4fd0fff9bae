import { SigningKeyRotationCreate } from '@guildhall/schema'
import type { Kind } from '../../../core/operation/kind.ts'
import { defineOperation, type Operation } from '../../../core/operation/operation.ts'
import { get, list } from '../../../core/operation/queries.ts'
import { rotateKey } from './keys.ts'
import { signingKeyModel } from './model.ts'

const kind = {
  model: signingKeyModel,
  noun: 'signingKeys',
  singular: 'signingKey',
  path: 'signing-keys',
  subjectType: 'signing_key',
  scope: 'keys'
} satisfies Kind
const access = { allowPortalKeys: false, allowedRoles: [] } as const

export const signingOperations: Operation[] = [
  list(kind, access, 'Lists the keys with which the service signs, oldest first by default.'),
  get(kind, access, 'Returns a signing key by id.'),
  defineOperation({
    id: 'rotateSigningKey',
    noun: kind.noun,
    method: 'rotate',
    verb: 'POST',
    path: '/v1/signing-keys/rotations',
    summary: 'Rotate the signing key',
    description:
      'Creates a new key to sign with and deletes the private half of the present one. Links that were sent stay valid until they expire, unless `revokeEarlier` is true.',
    body: SigningKeyRotationCreate,
    scope: 'keys:write',
    ...access,
    problems: ['CONFLICT'],
    graphql: { root: 'mutation', field: 'rotateSigningKey' },
    answer: {
      kind: 'item',
      model: signingKeyModel,
      status: 201,
      run: ({ db, body }) => rotateKey(db, body.revokeEarlier)
    }
  })
]
