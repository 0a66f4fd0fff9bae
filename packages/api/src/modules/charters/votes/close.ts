import { sql } from 'drizzle-orm'
import { byService } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { charterLifecycle } from '../charters/lifecycle.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'close-votes' }

/**
 * Closes the votes on versions that can be closed: what was carried is published, the rest are drafts again. Answers their ids. Whoever
 * does it later finds nothing to close.
 */
export const closeVotes = async (db: Database, ids: readonly string[], now: Date): Promise<string[]> => {
  const take = (name: 'publish' | 'end_vote', some: readonly string[]) =>
    charterLifecycle.take(
      db,
      some.map(id => ({ id, name, input: {} })),
      byService(),
      now
    )
  const published = await take('publish', ids)
  const ended = await take(
    'end_vote',
    published.refused.map(({ id }) => id)
  )
  return [...published.taken, ...ended.taken].map(({ id }) => id)
}

/** Closes the votes whose time is over. Run twice it does nothing more. */
export const closeDueVotes = ({ store, now }: Pick<JobContext, 'store' | 'now'>): Promise<{ closed: number }> =>
  store.transaction(ACTOR, async db => {
    const due = await db.run<{ id: string }>(
      sql`select id from charters where status = 'in_vote' and vote_until <= ${now.toISOString()}::timestamptz`
    )
    const closed = await closeVotes(
      db,
      due.map(({ id }) => id),
      now
    )
    return { closed: closed.length }
  })
