import type { RsvpSet } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { rsvpLacks } from '../words.en.ts'

/** The answer of a person or a guest to an occurrence. */
export type Answer = RsvpSet & { occurrence: string; recipient: string }

/** Why an occurrence takes no answer; undefined where it does. */
export const closedBy = async (db: Database, occurrence: string, now = new Date()): Promise<string | undefined> => {
  const [date] = await db.run<{ isOver: boolean; isCancelled: boolean; dormant: boolean }>(sql`
    select ends_at <= ${now.toISOString()} as "isOver", status = 'cancelled' as "isCancelled", dormant from occurrences where id = ${occurrence}`)
  if (date?.isCancelled) return rsvpLacks.cancelled
  if (date?.isOver) return rsvpLacks.over
  return date?.dormant ? rsvpLacks.dormant : undefined
}

/**
 * Takes an answer, and answers the id of their RSVP: to the occurrence, or to the first of those in its scope.
 * @throws ApiError where all that the answer is for is over, cancelled or dormant.
 */
export const answerRsvp = async (
  db: Database,
  { occurrence, recipient, answer, scope = 'this' }: Answer,
  now = new Date()
): Promise<string> => {
  const values = { occurrence, recipient, answer, scope, at: now.toISOString() }
  const [made] = await db.prepared<{ id: string | null }>(
    'answer rsvp',
    () =>
      sql`select answer_rsvp(${sql.placeholder('occurrence')}::uuid, ${sql.placeholder('recipient')}::uuid, ${sql.placeholder('answer')}, ${sql.placeholder('scope')}, ${sql.placeholder('at')}::timestamptz) as id`,
    values
  )
  if (made!.id !== null) return made!.id
  throw new ApiError('RULE_BROKEN', scope === 'this' ? await closedBy(db, occurrence, now) : rsvpLacks.none)
}
