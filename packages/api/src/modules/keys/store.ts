import { sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import type { Grant } from './limits.ts'
import { hashKey } from './secret.ts'

/** What of a key can be shown of its secret. */
export const shownOf = (secret: string) => ({ prefix: secret.slice(0, 9), lastFour: secret.slice(-4) })

/** Stores a key and returns its id; undefined where its secret is known already. */
export const storeKey = async (
  db: Database,
  secret: string,
  name: string,
  { kind, scopes, portal, origins = null, expiresAt = null }: Pick<Grant, 'kind' | 'scopes' | 'portal'> & Partial<Grant>
): Promise<string | undefined> => {
  const { prefix, lastFour } = shownOf(secret)
  const hash = sql.param(hashKey(secret))
  const [row] = await db.run<{ id: string }>(sql`
    insert into keys (name, kind, scopes, portal_id, origins, hash, prefix, last_four, expires_at)
    select ${name}, ${kind}, ${sql.param(scopes)}::text[], ${portal}::uuid, ${sql.param(origins)}::text[], ${hash}, ${prefix}, ${lastFour}, ${expiresAt}::timestamptz
    where not exists (select from retired_secrets where hash = ${hash})
    on conflict (hash) do nothing returning id`)
  return row?.id
}
