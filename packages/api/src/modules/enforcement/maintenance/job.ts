import { sql } from 'drizzle-orm'
import type { Caller } from '../../../core/access/caller.ts'
import { publicUrl } from '../../../platform/config/config.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { JobContext } from '../../../platform/jobs/job.ts'
import { holdCase } from '../infractions/acts.ts'
import { APPEAL_DAYS } from '../infractions/cases.ts'
import { carryOut } from '../infractions/sanctions.ts'
import { takeCaseSteps } from '../infractions/steps.ts'
import { advance } from './advance.ts'
import { forgetUses } from './attestation.ts'
import { lastDelivery } from './page-state.ts'

const ACTOR = { key: null, person: null, actorClass: 'robot', request: 'maintenance' }
const ROBOT = { person: null, personal: false, actorClass: 'robot' } as Caller

/** Lets the time to appeal a suspension or removal begin when its notice was delivered, not when it was written. */
const beginAppealTime = (db: Database, now: Date) =>
  db.run(sql`
    update infractions i set appeal_until = d.until
    from (
      select i.id, coalesce(min(n.delivered_at), ${now.toISOString()}::timestamptz) + ${APPEAL_DAYS} * interval '24 hours' as until
      from infractions i left join notices n on n.page_id = i.page_id
        and n.dedupe_key like 'infraction_decided % infraction ' || i.id || ' ' || i.sanction
      where i.status = 'sanctioned' and i.sanction in ('suspension', 'removal')
      group by i.id) d
    where i.id = d.id and i.appeal_until < d.until - interval '1 hour'`)

/** Ends the time to appeal; what was decided and could not be carried out before is carried out then. */
const lapse = async (db: Database, base: string, now: Date): Promise<number> => {
  const at = now.toISOString()
  const over = await db.run<{ id: string }>(
    sql`select id from infractions where status = 'sanctioned' and appeal_until < ${at}::timestamptz order by id`
  )
  let lapsed = 0
  for (const { id } of over) {
    const held = await holdCase(db, id)
    const removal = held.sanction === 'removal'
    if (removal && (await lastDelivery(db, held.page)) === null) continue
    const moved = await takeCaseSteps(db, [
      {
        infraction: id,
        act: 'lapse',
        from: 'sanctioned',
        to: 'final',
        at,
        sanction: held.sanction,
        person: null,
        actorClass: 'robot',
        changes: removal ? { effective_at: at } : {}
      }
    ])
    lapsed += moved.length
    const by = { db, caller: ROBOT, publicUrl: base, now }
    if (moved.length > 0) await carryOut(by, held, 'The time to appeal the removal has passed.')
  }
  return lapsed
}

/** Takes every step of the ladder and of cases that time alone brings. */
export const maintain = async ({ store, config, now }: JobContext) => {
  const base = publicUrl(config)
  return store.transaction(ACTOR, async db => {
    const steps = await advance(db, base, {}, now)
    await beginAppealTime(db, now)
    const lapsed = await lapse(db, base, now)
    await forgetUses(db, now)
    return { steps, lapsed }
  })
}
