import { KeyCreate, KeyCreated, KeyPatch, KeyRotationCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { columnsOf } from '../../core/model/write.ts'
import { act } from '../../core/operation/actions.ts'
import { type Creation, del, update } from '../../core/operation/mutations.ts'
import { type Call, defineOperation, type Operation } from '../../core/operation/operation.ts'
import { allowed, get, list } from '../../core/operation/queries.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Database } from '../../platform/database/database.ts'
import { refuseLastAdminKey } from './admin-keys.ts'
import { changesKey } from './change.ts'
import { type Grant, requireFitting, requireToCome, requireWithin } from './limits.ts'
import { keyModel } from './model.ts'
import { rotate, withSecret } from './rotate.ts'
import { makeKey } from './secret.ts'
import { storeKey } from './store.ts'
import { keyKind, keyWritable } from './writable.ts'

const forKeys = { allowPortalKeys: true, allowedRoles: [] } as const

type Columns = Pick<Grant, 'scopes' | 'origins'> & { portal_id?: string }

/** What a new key gives: what was left out is what its maker has. */
const grantFor = async ({ body, caller, db, viewer }: Creation<KeyCreate>): Promise<Grant> => {
  const { kind, scopes: asked = [], portal, origins: allowed = null, expiresAt } = body
  const draft = { scopes: asked, origins: allowed, ...(portal ? { portal } : {}) }
  const { portal_id, scopes, origins } = (await columnsOf(db, keyWritable, draft, viewer)) as Columns
  return {
    kind,
    scopes: kind === 'secret' && scopes.length === 0 ? [...caller.scopes] : scopes,
    portal: portal_id ?? caller.portal,
    origins,
    expiresAt: expiresAt ?? (caller.expires === null ? null : new Date(caller.expires).toISOString())
  }
}

const creates = async (call: Creation<KeyCreate>) => {
  const { db, caller, body } = call
  requireToCome(body.expiresAt)
  const grant = await grantFor(call)
  await requireFitting(db, grant)
  requireWithin(grant, caller)
  const key = makeKey(grant.kind)
  const id = await storeKey(db, key, body.name, grant)
  return withSecret(call, id!, key)
}

const revoke = async (db: Database, _writable: unknown, id: string): Promise<void> => {
  await refuseLastAdminKey(db, id)
  await db.run(sql`update keys set revoked_at = now() where id = ${id} and revoked_at is null`)
}

const revoking = del(
  keyKind,
  forKeys,
  'Revokes a key with immediate effect. It stays listed to keep its name in the activity log. The last admin key cannot be deleted: create another first.',
  revoke
)

const changing: Operation[] = [
  update(
    keyKind,
    forKeys,
    KeyPatch,
    'Updates the fields sent (JSON merge patch, RFC 7396). Scopes, portal and expiry cannot exceed those of the caller, and a revoked key cannot be changed. Of the last admin key, only the name can be changed: create another admin key first.',
    changesKey
  ),
  { ...revoking, summary: 'Revoke a key' },
  act(
    keyKind,
    forKeys,
    {
      path: 'rotations',
      method: 'rotate',
      summary: 'Rotate a key',
      description:
        'Creates a new secret for the key, which is valid at once and not shown again. Earlier secrets stay valid for `overlapHours`. Id, name and scopes do not change. The caller needs all rights of the key, for at least as long.'
    },
    KeyRotationCreate,
    { schema: KeyCreated, run: rotate }
  )
]

const current = ({ caller }: Pick<Call, 'caller'>): string => {
  if (caller.key) return caller.key
  throw new ApiError('FORBIDDEN', 'That is about a key: call with one. `GET /v1/me` says who calls with a token.')
}

export const keyOperations: Operation[] = [
  list(keyKind, forKeys, 'Lists keys, oldest first by default. A key itself is never shown again.'),
  get(keyKind, forKeys, 'Returns the details of a key.'),
  defineOperation({
    id: 'getCurrentKey',
    noun: 'keys',
    method: 'current',
    verb: 'GET',
    path: '/v1/keys/current',
    summary: 'Get the calling key',
    description: 'Returns the key that the request was sent with, without its secret. Available to every key.',
    scope: null,
    public: true,
    allowPortalKeys: true,
    allowedRoles: 'any',
    problems: [],
    graphql: { root: 'query', field: 'currentKey' },
    answer: { kind: 'item', model: keyModel, status: 200, run: async call => current(call) }
  }),
  defineOperation({
    id: 'createKey',
    noun: 'keys',
    method: 'create',
    verb: 'POST',
    path: '/v1/keys',
    summary: 'Create a key',
    description:
      'Creates a secret or publishable key and returns its secret, which is not shown again. The key never has more rights than the caller.',
    body: KeyCreate,
    scope: 'keys:write',
    ...forKeys,
    problems: ['UNKNOWN_REFERENCE', 'RULE_BROKEN'],
    graphql: { root: 'mutation', field: 'createKey' },
    answer: { kind: 'plain', status: 201, schema: KeyCreated, run: creates }
  }),
  ...changing,
  allowed(keyKind, forKeys, () => changing)
]
