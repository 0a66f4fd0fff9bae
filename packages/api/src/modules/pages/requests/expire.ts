import { sql } from 'drizzle-orm'
import { byService } from '../../../core/lifecycle/actors.ts'
import type { Store } from '../../../platform/database/database.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { requests } from './lifecycle.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'expire-page-requests' }

/** Ends the requests that have waited for their requester too long, and notifies those who asked. Run twice it does nothing more. */
export const expireRequests = (store: Store, now: Date): Promise<{ expired: number }> =>
  store.transaction(ACTOR, async db => {
    const waiting = await db.run<{ id: string }>(sql`select id from page_requests where status = 'changes_asked'`)
    const moves = waiting.map(({ id }) => ({ id, name: 'expire' as const, input: {} }))
    const { taken } = await requests.take(db, moves, byService(), now)
    return { expired: taken.length }
  })

/** The job of it. */
export const expirePageRequests = ({ store, now }: JobContext) => expireRequests(store, now)
