import { sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { END } from './order.ts'

/** What has become of the feed since an earlier look. */
export type Look = {
  /** What is committed now; a later look compares with it. */
  snapshot: string
  /** Whether entries were committed that were not then. */
  changed: boolean
  /** Whether more can be read in order than then. */
  extended: boolean
}

const seen = sql`${sql.placeholder('seen')}::pg_snapshot`
// Another server took over, and lacks the last transactions of the one before.
const fellBack = sql`pg_snapshot_xmax(pg_current_snapshot()) < pg_snapshot_xmax(${seen})`

// Committed since: by a transaction that was still to begin, or was open. Each is one step into the index whatever the
// statistics say; `exists` on the whole table may read all of it.
const statement = () => sql`
  select pg_current_snapshot()::text as snapshot,
    coalesce((select transaction from activity order by transaction desc limit 1) >= feed_transaction(pg_snapshot_xmax(${seen})), false)
      or exists (select from pg_snapshot_xip(${seen}) as open (id) cross join lateral (
        select from activity where transaction = feed_transaction(open.id) order by position limit 1) e)
      or coalesce(${fellBack}, false) as changed,
    coalesce((select transaction from activity where transaction >= feed_transaction(pg_snapshot_xmin(${seen})) order by transaction limit 1)
      < ${END}, false)
      or coalesce(${fellBack}, false) as extended`

/** Looks at the end of the feed. Without an earlier look everything counts as new. */
export const lookAtFeed = async (db: Database, before?: string): Promise<Look> => {
  const [look] = await db.prepared<Look>('look at the feed', statement, { seen: before ?? null })
  return before === undefined ? { ...look!, changed: true, extended: true } : look!
}
