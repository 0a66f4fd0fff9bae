import type { SimulatedDay, Simulation } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import type { Viewer } from '../../../core/model/read.ts'
import { type Copied, onCopies } from '../../../platform/database/copies.ts'
import type { Database } from '../../../platform/database/database.ts'
import { dayOf, startOf } from '../../../platform/days.ts'
import { evaluate, moment } from '../../governance/evaluation/evaluate.ts'
import { askSuccessors } from '../../pages/succession/foresee.ts'
import { takeSteps } from '../maintenance/job.ts'
import { dayRead, type SimulatedMoment } from './read-day.ts'

/** What the jobs write, and of it what concerns a portal. All pages, since rules count those that a person represents. */
const copied = (portal: string): Copied => {
  const ofPortal = sql`portal_id = ${portal}`
  return {
    pages: sql`true`,
    findings: ofPortal,
    finding_changes: sql`finding_id in (select id from public.findings where ${ofPortal})`,
    maintenance_steps: sql`page_id in (select id from public.pages where ${ofPortal})`,
    infractions: ofPortal,
    infraction_steps: sql`infraction_id in (select id from public.infractions where ${ofPortal})`,
    notices: ofPortal,
    successions: sql`true`
  }
}

/** Which cases `k` of succession concern a portal; a community that names none is shown by all. */
const successionsOf = (portal: string) => sql`(
  k.page_id in (select id from pages where portal_id = ${portal})
  or (k.page_id is null and k.community_id in (select id from communities where portal_ids = '{}' or portal_ids @> array[${portal}::uuid])))`

/** Counts what is to be sent as sent. */
const deliver = (db: Database, now: Date) =>
  db.run<{ id: string }>(sql`
    update notices set status = 'delivered', delivered_at = ${now.toISOString()}::timestamptz
    where status in ('pending', 'failed') returning id`)

/** The jobs run at the time of day that it is now, so that whole days lie between two of them. */
const momentOf = (day: string, now: Date) =>
  new Date(now.getTime() + startOf(day).getTime() - startOf(dayOf(now)).getTime())

/** What is simulated: of which portal, on which days, and who reads it. */
export type Simulated = { portal: string; days: readonly string[]; viewer: Viewer }

/**
 * Runs the jobs of the service for one portal on each of the days, one after the other, on copies of what they write: evaluation,
 * the ladder and cases, successions. Each notice counts as delivered on its day. Nothing is stored, and nothing is sent.
 */
export const simulate = async (db: Database, { portal, days, viewer }: Simulated): Promise<Simulation> => {
  const begun = new Date(await moment(db))
  return onCopies(db, copied(portal), async copy => {
    const all: SimulatedDay[] = []
    let subjects = 0
    for (const day of days) {
      const now = momentOf(day, begun)
      subjects = (await evaluate(copy, { portal, asOf: now.toISOString() })).subjects
      await takeSteps(copy, { portal }, now)
      await askSuccessors(copy, now, successionsOf(portal))
      const sent = await deliver(copy, now)
      const at: SimulatedMoment = { day, now, portal, sent: sent.map(({ id }) => id) }
      all.push(await dayRead(copy, at, viewer))
    }
    return { subjects, days: all }
  })
}
