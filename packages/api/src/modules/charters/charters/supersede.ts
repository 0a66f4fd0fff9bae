import { sql } from 'drizzle-orm'
import type { Columns } from '../../../core/lifecycle/types.ts'
import type { Database } from '../../../platform/database/database.ts'

/** Ends the versions in force before others take their place, and numbers these. */
export const supersedeBefore = async (
  db: Database,
  steps: readonly { id: string }[]
): Promise<ReadonlyMap<string, Columns>> => {
  const ids = sql`${sql.param(steps.map(({ id }) => id))}::uuid[]`
  await db.run(sql`
    update charters set status = 'superseded', superseded_at = now()
    where status = 'published' and community_id in (select community_id from charters where id = any (${ids}))`)
  const numbered = await db.run<{ id: string; number: number }>(sql`
    select c.id, coalesce((select max(number) from charters n where n.community_id = c.community_id), 0) + 1 as number
    from charters c where c.id = any (${ids})`)
  return new Map(numbered.map(({ id, number }) => [id, { number }]))
}
