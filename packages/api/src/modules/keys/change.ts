import { type Key, type KeyPatch, SCOPES } from '@guildhall/schema'
import { columnsOf } from '../../core/model/write.ts'
import type { WriteHook } from '../../core/operation/mutations.ts'
import type { Before } from '../../core/operation/subject.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { refuseLastAdminKey } from './admin-keys.ts'
import { type Grant, requireFitting, requireToCome, requireWithin, timeOf } from './limits.ts'
import { keyWritable } from './writable.ts'

/** What a key gives, as it is read. */
export const grantOf = ({ kind, scopes, portal, origins, expiresAt }: Before<Key>): Grant => ({
  kind,
  scopes,
  portal: portal?.id ?? null,
  origins,
  expiresAt
})

/** @throws ApiError CONFLICT where a key was revoked. */
export const requireUsable = ({ revokedAt }: Before<Key>): void => {
  if (revokedAt)
    throw new ApiError('CONFLICT', 'This key was revoked, and a revoked key stays as it is. Create another instead.')
}

/** Whether an admin key is one no more, or for a shorter time. */
const weakens = ({ scopes, portal, expiresAt }: Grant, key: Before<Key>) =>
  portal !== null || timeOf(expiresAt) < timeOf(key.expiresAt) || SCOPES.some(scope => !scopes.includes(scope))

/** A key changes within what the caller has themselves. */
export const changesKey: WriteHook<KeyPatch, Key> = async ({ draft, before, call }) => {
  const { db, caller, viewer } = call
  const key = before!
  requireUsable(key)
  const { portal, ...members } = draft
  const bound =
    portal === undefined
      ? {}
      : { portal: (await columnsOf(db, keyWritable, { portal }, viewer)).portal_id as string | null }
  const grant: Grant = { ...grantOf(key), ...members, ...bound }
  if (draft.expiresAt !== key.expiresAt) requireToCome(draft.expiresAt)
  await requireFitting(db, grant)
  requireWithin(grant, caller)
  if (weakens(grant, key)) await refuseLastAdminKey(db, key.id)
  return draft
}
