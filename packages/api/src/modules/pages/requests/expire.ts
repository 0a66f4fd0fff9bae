import { sql } from 'drizzle-orm'
import type { Store } from '../../../platform/database/database.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { tell } from './notices.ts'
import type { Request } from './request.ts'
import { TRANSITIONS, WAITS_DAYS } from './transitions.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'expire-page-requests' }
const LINE = TRANSITIONS.find(({ act }) => act === 'expire')!

/** Ends the requests that have waited for their requester too long, and tells those who asked. Run twice it does nothing more. */
export const expireRequests = (store: Store, now: Date): Promise<{ expired: number }> =>
  store.transaction(ACTOR, async db => {
    const ended = await db.run<Request>(sql`
      update page_requests set status = ${LINE.to}, waiting_since = null, decided_at = ${now.toISOString()}::timestamptz
      where status = ${LINE.from} and waiting_since <= ${now.toISOString()}::timestamptz - ${WAITS_DAYS} * interval '24 hours'
      returning id, community_id as "communityId", portal_id as "portalId", requester_id as "requesterId",
        primary_id as "primaryId", secondary_id as "secondaryId"`)
    await tell(db, ended, LINE, {
      decision: LINE.to,
      cause: `Nobody answered the last question within ${WAITS_DAYS} days. You are welcome to ask again.`
    })
    return { expired: ended.length }
  })

/** The job of it. */
export const expirePageRequests = ({ store, now }: JobContext) => expireRequests(store, now)
