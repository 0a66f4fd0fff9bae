import { sql } from 'drizzle-orm'
import { tableOf } from '../../core/registry.ts'
import type { StoredNotice } from '../../core/words/notice.ts'
import type { Database } from '../../platform/database/database.ts'

/** Which notices are looked at: those of some pages, or some by their ids; else all. */
export type Which = { pages?: readonly string[] | null; ids?: readonly string[] | null }

const kindIs = (kind: string) => sql`n.kind = ${sql.raw(`'${kind}'`)}`

const waiting = sql`n.status in ('pending', 'failed')
  and (${sql.placeholder('pages')}::uuid[] is null or n.page_id = any (${sql.placeholder('pages')}::uuid[]))
  and (${sql.placeholder('ids')}::uuid[] is null or n.id = any (${sql.placeholder('ids')}::uuid[]))`

const withdrawal = () => {
  const conditions = Object.entries(tableOf('moot')).map(([kind, settled]) => sql`(${kindIs(kind)} and (${settled}))`)
  return sql`
    update notices n set status = 'withdrawn', next_attempt_at = null
    where ${waiting} and (${sql.join(conditions, sql` or `)})
    returning n.id`
}

const reduction = () => {
  const values = Object.entries(tableOf('remaining')).map(([kind, left]) => sql`when ${kindIs(kind)} then ${left}`)
  return sql`
    update notices n set values = w.remaining
    from (select n.id, case ${sql.join(values, sql` `)} end as remaining from notices n where ${waiting}) w
    where n.id = w.id and n.values <> w.remaining
    returning n.id, n.values`
}

/**
 * Withdraws notices whose matter was settled before they were delivered, and takes out of the others the causes that were.
 * Answers the ids of the former, and what the latter say now.
 */
export const withdrawSettled = async (db: Database, { pages = null, ids = null }: Which = {}) => {
  const which = { pages, ids }
  const withdrawn = await db.prepared<{ id: string }>('withdraw notices', withdrawal, which)
  const reduced = await db.prepared<{ id: string; values: StoredNotice }>('reduce notices', reduction, which)
  return {
    withdrawn: new Set(withdrawn.map(({ id }) => id)),
    reduced: new Map(reduced.map(({ id, values }) => [id, values]))
  }
}
