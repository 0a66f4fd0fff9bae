import { sql } from 'drizzle-orm'
import type { Database } from '../../../platform/database/database.ts'
import type { CharterRow } from './facts.ts'
import { counted } from './outcome.ts'

/** Puts on record which votes were counted when votes were closed. */
export const markCounted = async (
  db: Database,
  taken: readonly { id: string; from: string | null; subject: CharterRow }[]
): Promise<void> => {
  const closed = taken.filter(({ from }) => from === 'in_vote')
  if (closed.length === 0) return
  const ballots = closed.flatMap(({ subject }) => counted(subject).map(({ id }) => id))
  await db.run(sql`
    update charter_votes v set is_counted = v.id = any (${sql.param(ballots)}::uuid[])
    from charters c
    where c.id = any (${sql.param(closed.map(({ id }) => id))}::uuid[]) and v.charter_id = c.id and v.round = c.vote_round`)
}
