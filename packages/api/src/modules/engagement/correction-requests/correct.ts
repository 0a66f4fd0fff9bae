import { sql } from 'drizzle-orm'
import type { Columns } from '../../../core/lifecycle/types.ts'
import type { Database } from '../../../platform/database/database.ts'
import { type Row, record } from '../contributions/record.ts'

/** Takes back the contributions that requests are about, where their source has not done so meanwhile. */
export const correctContributions = async (
  db: Database,
  steps: readonly { id: string }[]
): Promise<ReadonlyMap<string, Columns>> => {
  const ids = sql`${sql.param(steps.map(({ id }) => id))}::uuid[]`
  const rows = await db.run<Row>(sql`
    select c.community_id, c.person_id, c.activity, to_json(c.occurred_at) #>> '{}' as occurred_at, c.source, c.id as corrects_id,
      'correction request ' || r.id as source_key
    from correction_requests r join contributions c on c.id = as_uuid(r.entry)
    where r.id = any (${ids}) and not exists (select from contributions k where k.corrects_id = c.id)`)
  await record(
    db,
    rows.map(row => ({ row }))
  )
  const made = await db.run<{ id: string; correction: string }>(sql`
    select r.id, k.id as correction from correction_requests r join contributions k on k.corrects_id = as_uuid(r.entry) where r.id = any (${ids})`)
  return new Map(made.map(({ id, correction }) => [id, { correction_id: correction }]))
}
