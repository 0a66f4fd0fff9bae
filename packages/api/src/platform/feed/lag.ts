import { sql } from 'drizzle-orm'
import type { Database } from '../database/database.ts'
import { isAfter, ORDER } from './order.ts'

/** For how long each consumer has left its next entry waiting. */
export const readLags = (db: Database) =>
  db.run<{ consumer: string; seconds: number }>(sql`
    select consumer, coalesce(extract(epoch from now() - (
      select occurred_at from activity a where ${isAfter(sql`p.transaction`, sql`p.position`)} order by ${ORDER} limit 1))::float8, 0) as seconds
    from feed_positions p order by consumer`)
