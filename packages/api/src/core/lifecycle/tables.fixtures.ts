import { sql } from 'drizzle-orm'
import type { Database } from '../../platform/database/database.ts'
import type { DrawnLifecycle } from '../module/module.ts'
import { tableOf } from '../registry.ts'

type Recorded = { name: string | null; from: string | null; to: string; notice: string | null; count: number }

/** The steps on record of a lifecycle; where it keeps none, the changes of its state in the activity log. */
const recorded = (db: Database, { stored: { table, state, steps } }: DrawnLifecycle['lifecycle']) => {
  const has = (column: string) => steps?.columns.includes(column)
  return db.run<Recorded>(
    steps
      ? sql.raw(`select ${['act', 'transition'].find(has) ?? 'null'} as name, "from", "to", ${has('notice') ? "coalesce(notice, '-')" : 'null'} as notice, count(*)::int
          from ${steps.table} group by 1, 2, 3, 4`)
      : sql.raw(`select null as name, before ->> '${state}' as "from", after ->> '${state}' as "to", null as notice, count(*)::int
          from activity where subject_type = '${table.slice(0, -1)}' and after ? '${state}' group by 1, 2, 3, 4`)
  )
}

/** Whether a table says how its records come to be; those of occurrences come with their events, as their rule says. */
const hasFirst = ({ rows }: DrawnLifecycle['lifecycle']) =>
  rows.some(({ from }) => (from as readonly (string | null)[]).includes(null))

/** How many steps of each lifecycle are on record, and those that its table does not have. */
export const compareSteps = async (db: Database) => {
  const strays: string[] = []
  const counts: Record<string, number> = {}
  for (const [of, { lifecycle }] of Object.entries(tableOf('lifecycles'))) {
    const steps = await recorded(db, lifecycle)
    counts[of] = steps.reduce((sum, { count }) => sum + count, 0)
    for (const { name, from, to, notice } of steps) {
      const stated = name !== null && 'stated' in lifecycle && lifecycle.stated === name
      const there =
        stated ||
        (from === null && !hasFirst(lifecycle)) ||
        lifecycle.rows.some(
          row =>
            (row.from as readonly (string | null)[]).includes(from) &&
            row.to === to &&
            (name === null || row.name === name) &&
            (notice === null || (row.notice ?? '-') === notice)
        )
      if (!there) strays.push(`${of}: ${name ?? ''} ${from} to ${to} ${notice ?? ''}`)
    }
  }
  return { strays, counts }
}
