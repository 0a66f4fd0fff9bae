import { sql } from 'drizzle-orm'
import { type By, byService } from '../../../core/lifecycle/actors.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { withdrawSettled } from '../../messages/withdraw.ts'
import { APPEAL_DAYS } from '../infractions/case.ts'
import { cases } from '../infractions/cases.ts'
import { advance } from './advance.ts'
import { forgetUses } from './attestation.ts'
import type { OnPortal } from './page-state.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'maintenance' }

/** Lets the time to appeal a suspension or removal begin when its notice was delivered, not when it was written. */
const beginAppealTime = (db: Database, now: Date) =>
  db.run(sql`
    update infractions i set appeal_until = d.until
    from (
      select i.id, coalesce(min(n.delivered_at), ${now.toISOString()}::timestamptz) + ${APPEAL_DAYS} * interval '24 hours' as until
      from infractions i
      join infraction_steps s on s.infraction_id = i.id and s.act = 'sanction' and s.sanction = i.sanction
      left join notices n on n.page_id = i.page_id and n.dedupe_key like 'infraction_decided % infraction ' || s.id
      where i.status = 'sanctioned' and i.sanction in ('suspension', 'removal')
      group by i.id) d
    where i.id = d.id and i.appeal_until < d.until - interval '1 hour'`)

/** Ends the time to appeal; what was decided and could not be carried out before is carried out then. */
const lapse = async (db: Database, by: By, now: Date): Promise<number> => {
  const over = await db.run<{ id: string }>(
    sql`select id from infractions where status = 'sanctioned' and appeal_until < ${now.toISOString()}::timestamptz`
  )
  const moves = over.map(({ id }) => ({ id, name: 'lapse' as const, input: {} }))
  return (await cases.take(db, moves, by, now)).taken.length
}

/** Takes every step of the ladder and of cases that time alone brings, and withdraws the notices that are settled by it. */
export const takeSteps = async (db: Database, which: OnPortal, now: Date) => {
  const steps = await advance(db, which, now)
  await beginAppealTime(db, now)
  const lapsed = await lapse(db, byService(), now)
  await withdrawSettled(db)
  return { steps, lapsed }
}

/** The job of it. */
export const maintain = async ({ store, now }: JobContext) =>
  store.transaction(ACTOR, async db => {
    const taken = await takeSteps(db, {}, now)
    await forgetUses(db, now)
    return taken
  })
