import type { Key, KeyCreated, KeyRotationCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { found, readItem } from '../../core/model/read.ts'
import { partOf } from '../../core/model/selection.ts'
import type { Act } from '../../core/operation/actions.ts'
import type { Call } from '../../core/operation/operation.ts'
import { ApiError } from '../../core/problem/api-error.ts'
import { grantOf, requireUsable } from './change.ts'
import { requireWithin } from './limits.ts'
import { keyModel } from './model.ts'
import { hashKey, makeKey } from './secret.ts'
import { shownOf } from './store.ts'

const OVERLAP_HOURS = 24

/** A key with its secret, which is shown this once. */
export const withSecret = async ({ db, viewer }: Pick<Call, 'db' | 'viewer'>, id: string, key: string) => {
  const text = await readItem(db, keyModel, id, partOf(keyModel), viewer)
  return { ...(JSON.parse(found(text, 'Key', id)) as Key), key } satisfies KeyCreated
}

/** `POST /v1/keys/{key}/rotations`: no earlier secret works longer than this rotation says. */
export const rotate = async ({ before: key, draft, call }: Act<KeyRotationCreate, Key>): Promise<KeyCreated> => {
  requireUsable(key)
  if (key.expiresAt && Date.parse(key.expiresAt) <= Date.now())
    throw new ApiError('CONFLICT', 'This key has expired, and so would its new secret. Change `expiresAt` first.')
  requireWithin(grantOf(key), call.caller)
  const secret = makeKey(key.kind)
  const { prefix, lastFour } = shownOf(secret)
  const until = sql`now() + make_interval(hours => ${draft.overlapHours ?? OVERLAP_HOURS})`
  await call.db.run(sql`
    with earlier as (
      update retired_secrets set works_until = least(works_until, ${until}) where key_id = ${key.id} and works_until > now()
    ), retired as (
      insert into retired_secrets (hash, key_id, works_until) select hash, id, ${until} from keys where id = ${key.id}
    )
    update keys set hash = ${sql.param(hashKey(secret))}, prefix = ${prefix}, last_four = ${lastFour}, rotated_at = now(),
      overlap_until = nullif(${until}, now())
    where id = ${key.id}`)
  return withSecret(call, key.id, secret)
}
