import { sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../../platform/database/database.ts'

const HOUR_MS = 3_600_000

/** Notes in which hour a key of a table was last used: one small write for each key and hour, which no request waits for. */
export const lastUse = (db: Database, table: PgTable) => {
  const noted = new Map<string, number>()
  return (id: string) => {
    const hour = Math.floor(Date.now() / HOUR_MS)
    if (noted.get(id) === hour) return
    noted.set(id, hour)
    db.run(
      sql`update ${table} set last_used_at = date_trunc('hour', now()) where id = ${id} and coalesce(last_used_at < date_trunc('hour', now()), true)`
    ).catch(() => noted.delete(id))
  }
}
