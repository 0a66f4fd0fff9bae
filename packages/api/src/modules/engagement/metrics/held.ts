import { type SQL, sql } from 'drizzle-orm'
import type { MetricFrame } from '../../../core/module/metric.ts'

/**
 * The dates of the events that the communities of each scope hosted in each period, as rows of `scope, period, id`. What several of them
 * hosted counts once.
 */
export const datesOf = ({ scopes, periods }: MetricFrame, which: SQL): SQL => {
  const inPeriod = sql`join ${periods} on o.starts_at >= p.since and o.starts_at < p.until where ${which}`
  return sql`(
    select s.scope, p.period, o.id from ${scopes} join occurrences o on o.community_id = s.community_id ${inPeriod}
    union
    select s.scope, p.period, o.id from ${scopes}
      join events e on cardinality(e.host_ids) > 1 and e.host_ids @> array[s.community_id] and e.community_id <> s.community_id
      join occurrences o on o.event_id = e.id ${inPeriod})`
}

/** The dates that were held. */
export const heldIn = (frame: MetricFrame): SQL =>
  frame.shared('held_dates', () => datesOf(frame, sql`o.outcome = 'held'`))
