import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import { FIRST, upcoming } from './escalation.ts'
import type { PageState } from './page-state.ts'

/** Writes to the failing findings of pages what happens next if nothing changes, where that is not what they say. */
export const noteNextSteps = async (db: Database, pages: readonly PageState[]) => {
  const rows = pages.flatMap(one => {
    if (one.gates !== 'fail') return []
    const about = one.causes.map(({ rule }) => rule)
    const others = one.rules.filter(rule => !about.includes(rule))
    return [
      { page: one.id, rules: about, next: upcoming(one) },
      { page: one.id, rules: others, next: FIRST }
    ]
  })
  if (rows.length === 0) return
  await db.prepared(
    'note next steps',
    () => sql`
      update findings f set next_step = n.next
      from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) n (page uuid, rules jsonb, next jsonb)
      where f.page_id = n.page and f.status = 'fail' and n.rules ? f.rule and f.next_step is distinct from n.next`,
    { rows: JSON.stringify(rows) }
  )
}
