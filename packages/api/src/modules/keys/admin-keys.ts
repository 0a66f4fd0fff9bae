import { SCOPES } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { ApiError } from '../../core/problem/api-error.ts'
import type { Database } from '../../platform/database/database.ts'

export const ALL_SCOPES = sql`${sql.param([...SCOPES])}::text[]`

/** Whether a key is an admin key: a secret key of the whole organisation with every scope, neither revoked nor expired. */
const isAdminKey = (k: SQL): SQL =>
  sql`(${k}.kind = 'secret' and ${k}.portal_id is null and ${k}.scopes @> ${ALL_SCOPES} and ${k}.revoked_at is null and coalesce(${k}.expires_at > now(), true))`

/** Lets one transaction at a time make the first admin key, or take something from one. */
export const holdAdminKeys = (db: Database) =>
  db.run(sql`select pg_advisory_xact_lock(hashtextextended('admin keys', 0))`)

export const hasAdminKey = async (db: Database): Promise<boolean> => {
  const [row] = await db.run<{ has: boolean }>(
    sql`select exists (select from keys k where ${isAdminKey(sql`k`)}) as has`
  )
  return row!.has
}

/**
 * Makes sure that an admin key remains that works at least as long as this one.
 * @throws ApiError CONFLICT where this is the last.
 */
export const refuseLastAdminKey = async (db: Database, id: string): Promise<void> => {
  await holdAdminKeys(db)
  const [last] = await db.run(sql`
    select from keys k where k.id = ${id} and ${isAdminKey(sql`k`)} and not exists (
      select from keys o where o.id <> k.id and ${isAdminKey(sql`o`)}
        and coalesce(o.expires_at, 'infinity') >= coalesce(k.expires_at, 'infinity'))`)
  if (last)
    throw new ApiError(
      'CONFLICT',
      'This is the last admin key: no other secret key of the organisation has all scopes and is valid as long. Create a key with all scopes first, then change or delete this one.'
    )
}
