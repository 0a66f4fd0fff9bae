import type { EventStatus } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/**
 * The events that communities own and that still lie ahead: those that are proposed, those with a date that has not begun, and series
 * that are dormant.
 */
export const eventsAhead = (db: Database, communities: readonly string[], now: Date) =>
  db.run<{ id: string; status: EventStatus }>(sql`
    select e.id, e.status from events e
    where e.community_id = any (${sql.param(communities)}::uuid[]) and (e.status = 'proposed'
      or e.status in ('tentative', 'confirmed', 'dormant') and (e.status = 'dormant' or exists (
        select from occurrences o where o.event_id = e.id and o.starts_at > ${now.toISOString()})))`)
