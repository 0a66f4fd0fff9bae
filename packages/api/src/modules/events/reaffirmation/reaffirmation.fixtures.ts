import { sql } from 'drizzle-orm'
import type { Test } from 'tap'
import { runJob } from '../../../../test/jobs.ts'
import { addDays, startOf, today } from '../../../platform/days.ts'
import { stage as invitationStage, type Shown } from '../invitations/invitations.fixtures.ts'

/** The stage of invitations, at which the nightly jobs about outcomes run at any time. */
export const stage = async (t: Test, visibility = 'public') => {
  const events = await invitationStage(t, visibility)
  const { store, mail } = events
  const night = async (now: Date) => {
    await runJob('unconfirm-occurrences', { store, config: mail.config, now })
    return runJob('ask-about-series', { store, config: mail.config, now })
  }
  return {
    ...events,
    night,
    /** The notices about a series, oldest first. */
    notices: (event: string) =>
      store.run<{ id: string; kind: string; status: string; login: string }>(sql`
        select n.id, n.kind, n.status, p.external_id as login from notices n join people p on p.id = n.person_id
        where split_part(n.dedupe_key, ' ', 3) = ${event} order by n.created_at, p.external_id`),
    /** Counts notices as delivered at a moment. */
    deliver: (event: string, at: Date) =>
      store.run(sql`
        update notices set status = 'delivered', delivered_at = ${at.toISOString()}, channel = 'mail'
        where split_part(dedupe_key, ' ', 3) = ${event} and status = 'pending'`)
  }
}
export type Stage = Awaited<ReturnType<typeof stage>>
export type { Shown }

/** The first of the days that a table is told by: long enough ago that all of them are over. */
const FIRST = addDays(today(), -100)
export const dayAt = (day: number) => addDays(FIRST, day)
/** Half past three in the night of a day, when the jobs run. */
export const nightOf = (day: number) => new Date(startOf(dayAt(day)).getTime() + 3.5 * 3_600_000)
