import type { CharterVoteSet } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { refusal } from '../../../core/lifecycle/lack.ts'
import { holdStatement } from '../../../core/lifecycle/statement.ts'
import type { Database } from '../../../platform/database/database.ts'
import { charterLifecycle } from '../charters/lifecycle.ts'
import { closeVotes } from './close.ts'
import { readCharters } from './facts.ts'
import { haveAllVoted } from './outcome.ts'
import { votingLacks } from './voting.ts'

/**
 * Takes the vote of a person, or changes it, and closes the vote where all have voted. Answers its id.
 * @throws ApiError with what they lack.
 */
export const castVote = async (
  db: Database,
  charter: string,
  person: string,
  { answer, reason = null }: CharterVoteSet,
  now: Date
): Promise<string> => {
  // Held as those are who close it, one after the other.
  await db.prepared('hold charter', () => holdStatement(charterLifecycle.stored), { ids: [charter] })
  const [before] = await readCharters(db, [charter])
  const lacks = votingLacks(before!, person, { answer, reason }, now)
  if (lacks.length > 0) throw refusal(lacks)
  const [vote] = await db.run<{ id: string }>(sql`
    insert into charter_votes as v (community_id, charter_id, round, voter_id, answer, reason)
    values (${before!.communityId}, ${charter}, ${before!.round}, ${person}, ${answer}, ${reason})
    on conflict (charter_id, round, voter_id) do update set answer = excluded.answer, reason = excluded.reason
    returning id`)
  const [after] = await readCharters(db, [charter])
  if (haveAllVoted(after!)) await closeVotes(db, [charter], now)
  return vote!.id
}
