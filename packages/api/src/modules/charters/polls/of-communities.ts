import type { PollPurpose } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** The polls of communities for a purpose that are not closed yet (ids). */
export const openPollsOf = async (
  db: Database,
  communities: readonly string[],
  purpose: PollPurpose
): Promise<string[]> => {
  const rows = await db.run<{ id: string }>(sql`
    select id from polls where community_id = any (${sql.param(communities)}::uuid[]) and purpose = ${purpose} and closed_at is null`)
  return rows.map(({ id }) => id)
}
