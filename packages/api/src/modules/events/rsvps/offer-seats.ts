import { sql } from 'drizzle-orm'
import type { JobContext } from '../../../platform/jobs/job.ts'

const AT_ONCE = 200
const ROBOT = { key: null, person: null, actorClass: 'robot', request: 'offer-seats' }

/** Ends offers that were not accepted in time, and offers their seats to the next on the waiting list. */
export const offerSeats = async ({ store, now, signal }: JobContext): Promise<{ occurrences: number }> => {
  const at = sql`${now.toISOString()}::timestamptz`
  let occurrences = 0
  for (let more = true; more && !signal.aborted; )
    more = await store.transaction(ROBOT, async db => {
      const found = await db.run<{ id: string }>(
        sql`select distinct occurrence_id as id from rsvps where status = 'offered' and offer_expires_at <= ${at} limit ${AT_ONCE}`
      )
      await db.run(sql`select offer_seats(${sql.param(found.map(({ id }) => id))}::uuid[], ${at})`)
      occurrences += found.length
      return found.length === AT_ONCE
    })
  return { occurrences }
}
