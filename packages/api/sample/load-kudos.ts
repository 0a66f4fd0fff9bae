import { sql } from 'drizzle-orm'
import type { Database } from '../src/platform/database/database.ts'
import type { SampleKudo } from './engagement/index.ts'
import { table } from './load-cases.ts'
import { SAMPLE_SOURCE } from './organisation.ts'

/** Puts kudos on record as they were given. */
export const loadKudos = (db: Database, kudos: readonly SampleKudo[]) =>
  db.run(sql`
    insert into kudos (from_id, to_id, message, visibility, community_id, created_at, updated_at)
    select f.id, t.id, r.message, r.visibility, c.id, r.at, r.at
    from ${table(kudos, '"from" text, "to" text, message text, visibility text, community text, at timestamptz')}
      join people f on f.source = ${SAMPLE_SOURCE} and f.external_key = r."from"
      join people t on t.source = ${SAMPLE_SOURCE} and t.external_key = r."to"
      join communities c on c.slug = r.community
    order by r.at`)
