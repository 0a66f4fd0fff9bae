import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'
import { egressFor } from '../../../platform/egress/from-config.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { checkDuePages, type Monitor, makeMonitor } from '../../pages/monitor/check.ts'
import { MONITOR } from '../../pages/monitor/due.ts'
import { evaluate } from './evaluate.ts'

// What it learns of hosts it keeps for as long as the process works on this database.
const monitors = new WeakMap<Store, Monitor>()

/** Judges pages anew by what was just seen of them, in the rules of their portals. */
const judge = async (store: Store, pages: string[], now: Date) => {
  const portals = await store.prepared<{ portal: string; ids: string[] }>(
    'portals of pages',
    () =>
      sql`select portal_id as portal, array_agg(id) as ids from pages where id = any (${sql.placeholder('pages')}::uuid[]) group by 1`,
    { pages }
  )
  for (const { portal, ids } of portals) {
    await store.transaction(MONITOR, db => evaluate(db, { portal, asOf: now.toISOString(), only: ids }))
  }
}

/** Checks what is due and judges at once what was seen. */
export const checkPages = async ({ store, config, signal }: JobContext) => {
  if (!config.PAGE_CHECKS) return { checked: 0 }
  const monitor = monitors.get(store) ?? makeMonitor(egressFor(config))
  monitors.set(store, monitor)
  const checked = await checkDuePages(store, monitor, { signal, limit: 500 })
  if (checked.length > 0) await judge(store, checked, new Date())
  return { checked: checked.length }
}
