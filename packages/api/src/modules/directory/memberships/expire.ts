import { sql } from 'drizzle-orm'
import { byService } from '../../../core/lifecycle/actors.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { expiryOf } from './expiry.ts'
import { memberships } from './lifecycle.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'expire-memberships' }
/** How many one transaction takes. */
const MOST = 500

/** Ends invitations and applications that were not answered in time, some at a time. */
export const expireMemberships = async ({
  store,
  now
}: Pick<JobContext, 'store' | 'now'>): Promise<{ expired: number }> => {
  let expired = 0
  for (;;) {
    const taken = await store.transaction(ACTOR, async db => {
      const overdue = await db.run<{ id: string }>(sql`
        select m.id from memberships m where m.status in ('applied', 'invited') and ${expiryOf('m')} <= ${now.toISOString()}::timestamptz
        order by m.asked_at, m.id limit ${MOST} for update skip locked`)
      const moves = overdue.map(({ id }) => ({ id, name: 'expire' as const, input: {} }))
      return (await memberships.take(db, moves, byService(), now)).taken.length
    })
    expired += taken
    if (taken < MOST) return { expired }
  }
}
