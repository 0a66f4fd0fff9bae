import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { phaseLacks as lacks } from '../words.en.ts'

type Phase = { isAhead: boolean; isOver: boolean; isCancelled: boolean }

const require = async (
  db: Database,
  occurrence: string,
  lackOf: (phase: Phase) => string | false,
  pointer?: string
) => {
  const [phase] = await db.run<Phase>(sql`
    select starts_at > now() as "isAhead", ends_at <= now() as "isOver", status = 'cancelled' as "isCancelled"
    from occurrences where id = ${occurrence}`)
  const lack = phase!.isCancelled ? lacks.cancelled : lackOf(phase!)
  if (lack) throw new ApiError('RULE_BROKEN', lack, pointer ? [{ pointer, detail: lack }] : [])
}

/** Makes sure that an occurrence has begun. @throws ApiError where it has not or is cancelled; at the place in the body that names it. */
export const requireBegun = (db: Database, occurrence: string, pointer?: string) =>
  require(db, occurrence, ({ isAhead }) => isAhead && lacks.ahead, pointer)

/** Makes sure that an occurrence is not over. @throws ApiError where it is or is cancelled; at the place in the body that names it. */
export const requireOpen = (db: Database, occurrence: string, pointer?: string) =>
  require(db, occurrence, ({ isOver }) => isOver && lacks.over, pointer)

/** Makes sure that an occurrence takes place. @throws ApiError where it is cancelled; at the place in the body that names it. */
export const requireUncancelled = (db: Database, occurrence: string, pointer?: string) =>
  require(db, occurrence, () => false, pointer)

/** Holds an occurrence still: whatever is counted of it waits for each other. */
export const holdOccurrence = (db: Database, occurrence: string) =>
  db.run(sql`select from occurrences where id = ${occurrence} for no key update`)
