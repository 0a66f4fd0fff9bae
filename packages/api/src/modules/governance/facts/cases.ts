import type { InfractionKind, InfractionStatus } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { asOf, fact, ids, items } from '../evaluation/fact.ts'

/** A case that a reader brought up, as it stood: its status, when it was brought up, upheld and closed. */
export type Case = {
  kind: InfractionKind
  status: InfractionStatus
  reportedAt: string
  upheldAt: string | null
  closedAt: string | null
}

/** Statuses in which somebody has yet to decide whether there is anything in it. */
export const UNDECIDED: readonly InfractionStatus[] = ['reported', 'triaged', 'acknowledged', 'disputed']
/** Statuses in which it was found to be so and has not been put right. */
export const STANDING: readonly InfractionStatus[] = ['upheld', 'sanctioned', 'appealed']

const casesBy = (id: SQL, where: SQL) =>
  sql`
    select ${id} as id, jsonb_agg(jsonb_build_object('kind', i.kind, 'status', step."to", 'reportedAt', i.reported_at,
      'upheldAt', case when i.upheld_at <= ${asOf} then i.upheld_at end, 'closedAt', case when i.closed_at <= ${asOf} then i.closed_at end)
      order by i.reported_at, i.id) as value
    from infractions i cross join lateral (
      select s."to" from infraction_steps s where s.infraction_id = i.id and s.at <= ${asOf} order by s.at desc, s.id desc limit 1) step
    where ${id} = any (${ids}) and i.origin = 'reported' and i.reported_at <= ${asOf} and step."to" <> 'dismissed'
      and (i.closed_at is null or i.closed_at > ${asOf} - interval '400 days') and ${where}
    group by 1`

/** What readers reported about the page, of every kind; dismissed reports are none. */
export const reports = fact<Case[]>('page.reports', 'page', casesBy(sql`i.page_id`, sql`true`), {
  undecided: items(({ status }) => UNDECIDED.includes(status)),
  upheld: items(({ status }) => STANDING.includes(status))
})

/** Reports that somebody was kept out of the community. */
export const exclusionReports = fact<Case[]>(
  'community.exclusion-reports',
  'community',
  casesBy(sql`i.community_id`, sql`i.kind = 'exclusion'`),
  {
    undecided: items(({ status }) => UNDECIDED.includes(status)),
    upheld: items(({ status }) => STANDING.includes(status))
  }
)
