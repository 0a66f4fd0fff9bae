import { KeyCreate, KeyCreated } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Caller } from '../../core/access/caller.ts'
import { found, isId, readItem } from '../../core/model/read.ts'
import { partOf } from '../../core/model/selection.ts'
import type { Kind } from '../../core/operation/kind.ts'
import { type Creation, del } from '../../core/operation/mutations.ts'
import { defineOperation, type Operation } from '../../core/operation/operation.ts'
import { allowed, get, list } from '../../core/operation/queries.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Database } from '../../platform/database/database.ts'
import { refuseLastAdminKey } from './admin-keys.ts'
import { keyModel } from './model.ts'
import { hashKey, makeKey } from './secret.ts'

const kind: Kind = { model: keyModel, noun: 'keys', singular: 'key', subjectType: 'key' }

type Draft = {
  name: string
  kind: 'secret' | 'publishable'
  scopes?: string[]
  portal?: string | null
  expiresAt?: string | null
}

const rule = (pointer: string, detail: string) => new ApiError('RULE_BROKEN', detail, [{ pointer, detail }])

// A key gives away no more than its maker has.
const scopesFor = ({ kind, scopes = [] }: Draft, { scopes: own }: Caller) => {
  if (kind === 'publishable') {
    if (scopes.length > 0) throw rule('/scopes', 'A publishable key only reads what is public: leave scopes out.')
    return []
  }
  const wanted = scopes.length > 0 ? scopes : [...own]
  const held: ReadonlySet<string> = own
  const foreign = wanted.find(scope => !held.has(scope))
  if (foreign)
    throw new ApiError('FORBIDDEN', `You cannot give a key the scope ${foreign}, which you do not have yourself.`, [
      { pointer: '/scopes', detail: foreign }
    ])
  return wanted
}

const portalFor = async (db: Database, { kind, portal }: Draft, caller: Caller): Promise<string | null> => {
  if (!portal && caller.portal) return caller.portal
  if (!portal) {
    if (kind === 'publishable')
      throw rule('/portal', 'A publishable key belongs to a portal, whose origins it may be used from.')
    return null
  }
  const [row] = await db.run<{ id: string }>(
    sql`select id from portals where ${isId(portal) ? sql`id = ${portal}` : sql`slug = ${portal}`}`
  )
  if (!row || (caller.portal && caller.portal !== row.id)) {
    throw new ApiError('UNKNOWN_REFERENCE', `There is no portal "${portal}" that this caller can see.`, [
      { pointer: '/portal', detail: 'No such portal.' }
    ])
  }
  return row.id
}

/** Stores a key and answers its id. */
export const storeKey = async (
  db: Database,
  key: string,
  name: string,
  kind: Draft['kind'],
  scopes: string[],
  portal: string | null,
  expiresAt: string | null = null
) => {
  const [row] = await db.run<{ id: string }>(sql`
    insert into keys (name, kind, scopes, portal_id, hash, prefix, last_four, expires_at)
    values (${name}, ${kind}, ${sql.param(scopes)}::text[], ${portal}, ${sql.param(hashKey(key))}, ${key.slice(0, 9)}, ${key.slice(-4)}, ${expiresAt}::timestamptz)
    on conflict (hash) do nothing returning id`)
  return row?.id
}

// Nor does it outlive it.
const expiryFor = ({ expiresAt }: Draft, { expires }: Caller): string | null => {
  if (expiresAt && Date.parse(expiresAt) <= Date.now())
    throw rule('/expiresAt', 'That moment has passed. Choose one to come, or leave it out.')
  if (expires === null) return expiresAt ?? null
  if (expiresAt && Date.parse(expiresAt) > expires)
    throw rule('/expiresAt', 'A key cannot outlive the one it is made with. Choose an earlier moment, or leave it out.')
  return expiresAt ?? new Date(expires).toISOString()
}

const makes = async ({ body: draft, caller, db, viewer: reader }: Creation<KeyCreate>) => {
  const key = makeKey(draft.kind)
  const id = await storeKey(
    db,
    key,
    draft.name,
    draft.kind,
    scopesFor(draft, caller),
    await portalFor(db, draft, caller),
    expiryFor(draft, caller)
  )
  const text = await readItem(db, keyModel, id!, partOf(keyModel), reader)
  return { ...JSON.parse(found(text, 'Key', id!)), key }
}

const revoke = async (db: Database, _writable: unknown, id: string): Promise<void> => {
  await refuseLastAdminKey(db, id)
  await db.run(sql`update keys set revoked_at = now() where id = ${id} and revoked_at is null`)
}

const revoking = del(
  kind,
  { allowedRoles: [], allowPortalKeys: true },
  'Revokes a key: from this moment it opens nothing. It stays listed, so that the activity log keeps its name. The last admin key cannot be deleted: create another first.',
  revoke
)

export const keyOperations: Operation[] = [
  list(
    kind,
    { allowPortalKeys: true, allowedRoles: [] },
    'Lists keys, oldest first unless sorted otherwise. A key itself is never shown again.'
  ),
  get(kind, { allowPortalKeys: true, allowedRoles: [] }, 'Reads what is known of one key.'),
  defineOperation({
    id: 'createKey',
    noun: 'keys',
    method: 'create',
    verb: 'POST',
    path: '/v1/keys',
    summary: 'Make a key',
    description:
      'Makes a secret or publishable key and shows it this once. It can do no more than the key it is made with. To rotate a key make a second one, change over, and delete the first.',
    body: KeyCreate,
    scope: 'keys:write',
    allowPortalKeys: true,
    allowedRoles: [],
    problems: ['UNKNOWN_REFERENCE', 'RULE_BROKEN'],
    graphql: { root: 'mutation', field: 'createKey' },
    answer: { kind: 'plain', status: 201, schema: KeyCreated, run: makes }
  }),
  { ...revoking, summary: 'Revoke a key' },
  allowed(kind, { allowPortalKeys: true, allowedRoles: [] }, () => [revoking])
]
