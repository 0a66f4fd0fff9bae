import { sql } from 'drizzle-orm'
import type { Handler } from '../../../platform/feed/consume.ts'
import { holdEvents, MADE, refitOccurrences } from './fit.ts'

/** Fits the occurrences that are not over to the pauses that communities declare by now. */
export const followPauses: Handler = async (db, { entries }) => {
  const found = await db.run<{ id: string; event: string }>(sql`
    select o.id, o.event_id as event from occurrences o join events e on e.id = o.event_id
    where e.status = any (${sql.param(MADE)}::text[]) and o.ends_at > now() and e.community_id in (
      select subject_id from ${entries} a where subject_type = 'community' and verb = 'updated' and after ? 'rhythm')`)
  if (found.length === 0) return
  const events = await holdEvents(db, [...new Set(found.map(({ event }) => event))])
  await refitOccurrences(
    db,
    events,
    found.map(({ id }) => id)
  )
}
