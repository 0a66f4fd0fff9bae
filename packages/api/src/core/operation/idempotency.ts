import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import { ApiError } from '../problem/api-error.ts'
import { digestOf, seal, unseal } from './encryption.ts'

/** What makes a request the very same. */
const fingerprintOf = (request: unknown) => createHash('sha256').update(JSON.stringify(request)).digest('base64url')

const KEY = /^[\x21-\x7e]{1,255}$/

/**
 * Does a change once for each key of a caller (draft-ietf-httpapi-idempotency-key-header-07): its outcome is stored in the
 * transaction of the change, and the same request gets it again for 24 hours. Outcomes may hold secrets (a new key) and private
 * things, so they are stored encrypted: the Idempotency-Key alone opens them, and of it only a digest is kept.
 * @throws ApiError IDEMPOTENCY_IN_PROGRESS while the first is still at work, IDEMPOTENCY_MISMATCH for another request.
 */
export const once = async <T extends object>(
  db: Database,
  caller: string,
  key: string,
  request: unknown,
  work: () => Promise<T>
): Promise<T & { replayed?: true }> => {
  if (!KEY.test(key)) {
    const detail = 'An Idempotency-Key has 1 to 255 visible ASCII characters, for example a UUID.'
    throw new ApiError('INVALID_INPUT', detail, [{ header: 'Idempotency-Key', detail }])
  }
  // A caller may be a person, by how they sign in.
  const [who, name] = [digestOf(caller), digestOf(key)]
  const fingerprint = fingerprintOf(request)
  const [lock] = await db.run<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`${caller} ${key}`}, 0)) as free`
  )
  if (!lock!.free) throw new ApiError('IDEMPOTENCY_IN_PROGRESS', undefined, [], { 'retry-after': '1' })
  const [kept] = await db.run<{ fingerprint: string; outcome: string }>(
    sql`select fingerprint, outcome from idempotency_keys where caller = ${who} and key = ${name} and created_at > now() - interval '24 hours'`
  )
  if (kept && kept.fingerprint !== fingerprint) throw new ApiError('IDEMPOTENCY_MISMATCH')
  if (kept) return { ...(JSON.parse(unseal(kept.outcome, key)) as T), replayed: true }
  const outcome = await work()
  await db.run(sql`
    insert into idempotency_keys (caller, key, fingerprint, outcome)
    values (${who}, ${name}, ${fingerprint}, ${seal(JSON.stringify(outcome), key)})
    on conflict (caller, key) do update set fingerprint = excluded.fingerprint, outcome = excluded.outcome, created_at = now()`)
  return outcome
}
