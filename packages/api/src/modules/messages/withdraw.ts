import { sql } from 'drizzle-orm'
import { tableOf } from '../../core/module/registry.ts'
import type { Database } from '../../platform/database/database.ts'

/** Which notices are looked at: those of some pages, or some by their ids; else all. */
export type Which = { pages?: readonly string[]; ids?: readonly string[] }

const statement = () => {
  const conditions = Object.entries(tableOf('moot')).map(
    ([kind, settled]) => sql`(n.kind = ${sql.raw(`'${kind}'`)} and ${settled})`
  )
  return sql`
    update notices n set status = 'withdrawn', next_attempt_at = null
    where n.status in ('pending', 'failed') and (${sql.placeholder('pages')}::uuid[] is null or n.page_id = any (${sql.placeholder('pages')}::uuid[]))
      and (${sql.placeholder('ids')}::uuid[] is null or n.id = any (${sql.placeholder('ids')}::uuid[]))
      and (${sql.join(conditions, sql` or `)})
    returning n.id`
}

/** Withdraws notices whose matter was settled before they were delivered. Answers their ids. */
export const withdrawSettled = async (db: Database, { pages, ids }: Which = {}): Promise<ReadonlySet<string>> => {
  const rows = await db.prepared<{ id: string }>('withdraw notices', statement, {
    pages: pages ?? null,
    ids: ids ?? null
  })
  return new Set(rows.map(({ id }) => id))
}
