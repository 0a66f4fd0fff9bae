import type { AppealDecision, CaseDecision, InfractionAct, Sanction, SanctionCreate } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Caller } from '../../../core/access/caller.ts'
import type { Act } from '../../../core/operation/sub-resources.ts'
import { ApiError } from '../../../core/problem/api-error.ts'
import type { Database } from '../../../platform/database/database.ts'
import { personStep } from '../maintenance/ladder.ts'
import { lastDelivery, standingSanctions } from '../maintenance/page-state.ts'
import { takeSteps } from '../maintenance/steps.ts'
import { tellOfSteps } from '../maintenance/tell.ts'
import { caseOf, doIn, type Held, holdCase } from './acts.ts'
import { appealUntil } from './cases.ts'
import { sanctionKey, tellOfCase } from './tell.ts'

/** What a sanction or its lifting is done with. */
export type Imposing = { db: Database; caller: Caller; publicUrl: string; now: Date }

/** Moves a page, as a person decided in a case; told to those who look after it. */
const movePage = async (
  { db, caller, publicUrl, now }: Imposing,
  held: Held,
  to: 'suspended' | 'removed' | 'compliant',
  reason: string
) => {
  // Off the ladder only what was upheld, or may be met at once, suspends a page; the table of cases has seen to that.
  const upheld = held.kind !== 'failure_to_maintain' || held.maintenance !== 'suspension_proposed'
  const step = personStep(held.maintenance, to, 'fail', upheld)
  if (!step) return
  const taken = await takeSteps(db, [
    {
      page: held.page,
      from: held.maintenance,
      to,
      at: now.toISOString(),
      reason,
      notice: step.notice,
      person: caller.person,
      infraction: held.id
    }
  ])
  await tellOfSteps(db, publicUrl, taken, now)
}

/** The last notice must have reached somebody before the ladder goes on. */
const needDelivery = async (db: Database, held: Held) => {
  if (held.kind !== 'failure_to_maintain' || held.maintenance !== 'suspension_proposed') return
  if ((await lastDelivery(db, held.page)) === null)
    throw new ApiError(
      'RULE_BROKEN',
      'The notice that suspension is proposed has not reached anybody yet. Hand it over by other means, and put that on record with POST /v1/notices/{notice}/deliveries.'
    )
}

/** Imposes a sanction in a case that is held. A suspension takes effect at once, a removal when it can no longer be appealed. */
export const impose = async (by: Imposing, held: Held, sanction: Sanction, reason: string) => {
  const { db, caller, now } = by
  if (sanction === 'suspension') await needDelivery(db, held)
  const at = now.toISOString()
  const until = appealUntil(now)
  await doIn(
    db,
    held,
    {
      act: 'sanction',
      words: reason,
      asked: sanction,
      changes: {
        sanction,
        sanctioned_at: at,
        sanctioned_by_id: caller.person,
        appeal_until: until,
        appealed_at: null,
        appeal_outcome: null,
        effective_at: sanction === 'removal' ? null : at,
        ...(['upheld', 'sanctioned', 'final'].includes(held.status) ? {} : { upheld_at: at })
      }
    },
    caller,
    now
  )
  if (sanction === 'suspension') await movePage(by, held, 'suspended', reason)
  const decision = `answered with a ${sanction.replace('_', ' ')}`
  const values = { decision, cause: reason, by: until.slice(0, 10) }
  await tellOfCase(db, held, 'infraction_decided', values, now, sanctionKey(held.id, sanction))
}

/** Carries out a removal that can no longer be appealed. */
export const carryOut = async (by: Imposing, held: Held, reason: string) => {
  if (held.sanction !== 'removal') return
  await movePage(by, held, 'removed', reason)
}

/** Shows a page again, unless another sanction still stands. */
export const showAgain = async (by: Imposing, held: Held, reason: string) => {
  if (held.maintenance !== 'suspended') return
  if (await standingSanctions(by.db, held.page)) return
  await movePage(by, held, 'compliant', reason)
}

const imposing = ({ call }: Act, now: Date): Imposing => ({
  db: call.db,
  caller: call.caller,
  publicUrl: call.publicUrl,
  now
})

/** `POST /v1/infractions/{infraction}/sanctions` */
export const sanctions = async (act: Act) => {
  const { held, now } = await caseOf(act)
  const { sanction, reason } = act.draft as SanctionCreate
  await impose(imposing(act, now), held, sanction, reason)
  return undefined
}

const OUTCOMES: Record<CaseDecision['outcome'], InfractionAct> = {
  remedied: 'remedy',
  upheld: 'uphold',
  dismissed: 'dismiss'
}

/** `POST /v1/infractions/{infraction}/decisions` */
export const decides = async (act: Act) => {
  const { held, db, caller, now } = await caseOf(act)
  const { outcome, reason } = act.draft as CaseDecision
  const changes = outcome === 'upheld' ? { upheld_at: now.toISOString() } : {}
  await doIn(db, held, { act: OUTCOMES[outcome], words: reason, changes }, caller, now)
  await tellOfCase(db, held, 'infraction_decided', { decision: outcome, cause: reason }, now)
  return undefined
}

/** `POST /v1/infractions/{infraction}/appeal-decisions` */
export const decidesAppeal = async (act: Act) => {
  const { held, db, caller, now } = await caseOf(act)
  const { outcome, reason } = act.draft as AppealDecision
  const at = now.toISOString()
  const granted = outcome === 'granted'
  const done = granted ? { lifted_at: at, effective_at: null } : held.sanction === 'removal' ? { effective_at: at } : {}
  await doIn(
    db,
    held,
    { act: granted ? 'grant' : 'deny', words: reason, changes: { appeal_outcome: outcome, ...done } },
    caller,
    now
  )
  const by = imposing(act, now)
  await (granted ? showAgain(by, held, reason) : carryOut(by, held, reason))
  const key = `${sanctionKey(held.id, held.sanction!)} appeal`
  await tellOfCase(db, held, 'appeal_decided', { decision: outcome, cause: reason }, now, key)
  return undefined
}

/** Lifts every sanction that keeps a page suspended, and shows it again. */
export const liftAll = async (by: Imposing, page: string, reason: string) => {
  const { db, caller, now } = by
  const standing = await db.run<{ id: string }>(sql`
    select id from infractions where page_id = ${page} and sanction in ('suspension', 'removal') and lifted_at is null
      and status in ('sanctioned', 'appealed', 'final') order by id`)
  let held: Held | undefined
  for (const { id } of standing) {
    held = await holdCase(db, id)
    const changes = { lifted_at: now.toISOString(), effective_at: null }
    await doIn(db, held, { act: 'lift', words: reason, changes }, caller, now)
  }
  if (held) await showAgain(by, held, reason)
}
