import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'

/** Lets what a source says of who belongs where be written one after the other, so that each sees all that was written before. */
export const oneAtATime = (db: Database, source: string) =>
  db.run(sql`select pg_advisory_xact_lock(hashtext('import'), hashtext(${source}))`)
