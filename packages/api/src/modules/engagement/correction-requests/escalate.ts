import { sql } from 'drizzle-orm'
import { byService } from '../../../core/lifecycle/actors.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { correctionLifecycle } from './lifecycle.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'escalate-correction-requests' }

/** Hands the requests that no leader decided in time to the organisation. Run twice it does nothing more. */
export const escalateRequests = ({ store, now }: Pick<JobContext, 'store' | 'now'>): Promise<{ escalated: number }> =>
  store.transaction(ACTOR, async db => {
    const open = await db.run<{ id: string }>(sql`select id from correction_requests where status = 'open'`)
    const moves = open.map(({ id }) => ({ id, name: 'escalate' as const, input: {} }))
    const { taken } = await correctionLifecycle.take(db, moves, byService(), now)
    return { escalated: taken.length }
  })
