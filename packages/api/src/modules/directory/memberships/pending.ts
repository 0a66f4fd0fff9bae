import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** The applications and invitations of communities that are open (ids). */
export const pendingOf = async (db: Database, communities: readonly string[]): Promise<string[]> => {
  const rows = await db.run<{ id: string }>(
    sql`select id from memberships where community_id = any (${sql.param(communities)}::uuid[]) and status in ('applied', 'invited')`
  )
  return rows.map(({ id }) => id)
}
