import { sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database/database.ts'

/** A person of a community asks for the correction of an entry, two days ago; it waits for the leader. */
export const loadCorrections = (db: Database) =>
  db.run(sql`
    insert into correction_requests (community_id, person_id, entry, activity, occurred_at, source, reason, created_at, updated_at)
    select c.community_id, c.person_id, c.id::text, c.activity, c.occurred_at, c.source, 'That was my colleague at the same desk.',
      now() - interval '2 days', now() - interval '2 days'
    from contributions c join communities o on o.id = c.community_id and o.slug = 'wayfinding'
    order by c.occurred_at, c.id limit 1`)
