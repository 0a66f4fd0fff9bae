import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** The reviews of communities that are open (ids). */
export const openReviewsOf = async (db: Database, communities: readonly string[]): Promise<string[]> => {
  const rows = await db.run<{ id: string }>(
    sql`select id from charter_reviews where community_id = any (${sql.param(communities)}::uuid[]) and status = 'open'`
  )
  return rows.map(({ id }) => id)
}
