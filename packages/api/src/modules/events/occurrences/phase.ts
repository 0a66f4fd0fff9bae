import { sql } from 'drizzle-orm'
import type { Refusal } from '../../../core/operation/decide.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { phaseLacks as lacks } from '../words.en.ts'

type Phase = { isAhead: boolean; isOver: boolean; isCancelled: boolean }

type LackOf = (phase: Phase) => string | false

const refusal = async (db: Database, occurrence: string, lackOf: LackOf): Promise<Refusal | undefined> => {
  const [phase] = await db.run<Phase>(sql`
    select starts_at > now() as "isAhead", ends_at <= now() as "isOver", status = 'cancelled' as "isCancelled"
    from occurrences where id = ${occurrence}`)
  const reason = phase!.isCancelled ? lacks.cancelled : lackOf(phase!)
  return reason ? { code: 'RULE_BROKEN', reason } : undefined
}

const require = async (db: Database, occurrence: string, lackOf: LackOf, pointer?: string) => {
  const refused = await refusal(db, occurrence, lackOf)
  if (!refused) return
  const { code, reason } = refused
  throw new ApiError(code, reason, pointer ? [{ pointer, detail: reason }] : [])
}

const over: LackOf = ({ isOver }) => isOver && lacks.over

/** Makes sure that an occurrence has begun. @throws ApiError where it has not or is cancelled; at the place in the body that names it. */
export const requireBegun = (db: Database, occurrence: string, pointer?: string) =>
  require(db, occurrence, ({ isAhead }) => isAhead && lacks.ahead, pointer)

/** Why nothing more can be added to an occurrence: it is over or cancelled; undefined where it can. */
export const closed = (db: Database, occurrence: string) => refusal(db, occurrence, over)

/** Makes sure that an occurrence is not over. @throws ApiError where it is or is cancelled; at the place in the body that names it. */
export const requireOpen = (db: Database, occurrence: string, pointer?: string) =>
  require(db, occurrence, over, pointer)

/** Makes sure that an occurrence takes place. @throws ApiError where it is cancelled; at the place in the body that names it. */
export const requireUncancelled = (db: Database, occurrence: string, pointer?: string) =>
  require(db, occurrence, () => false, pointer)

/** Holds an occurrence still: whatever is counted of it waits for each other. */
export const holdOccurrence = (db: Database, occurrence: string) =>
  db.run(sql`select from occurrences where id = ${occurrence} for no key update`)
