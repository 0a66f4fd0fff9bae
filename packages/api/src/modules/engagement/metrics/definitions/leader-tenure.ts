import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { spells } from '../spells.ts'

// Terms that follow upon each other within so many days are one chain.
const GAP_DAYS = 30

/**
 * The terms of leaders, each with the first day of the chain of terms that it belongs to; without one where that is not known. A term
 * without an end goes on.
 */
const chains = sql`
  select t.*, nullif(min(coalesce(t.started_on, '-infinity')) over (partition by t.membership_id, t.chain), '-infinity') as since
  from (
    select t.*, count(*) filter (where t.begins) over (partition by t.membership_id order by t.started_on nulls first, t.id) as chain
    from (
      select t.*, coalesce(t.started_on > ${GAP_DAYS}::int + max(coalesce(t.ended_on, 'infinity')) over (
        partition by t.membership_id order by t.started_on nulls first, t.id rows between unbounded preceding and 1 preceding), true) as begins
      from terms t where t.community_id = s.community_id and t.role = 'leader' and t.stands_in_for_id is null) t) t`

export const leaderTenure: Metric = {
  id: 'leader_tenure',
  version: 1,
  audience: 'community',
  none: 'no_leader',
  source: '[001] musical chairs',
  needs: ['terms', 'memberships'],
  words: {
    en: {
      title: 'Leader tenure',
      description: 'For how long the leaders have led.',
      unit: 'days',
      formula:
        'The days from the first day of a leader’s term to the last day of the period; terms with at most 30 days between them are one. Of several leaders, the median.',
      exclusions: ['Leaders whose first day is unknown.']
    }
  },
  figures: ({ scopes, periods }) => sql`
    select s.scope, p.period, null as part, percentile_cont(0.5) within group (order by p.last_day - t.since) as value,
      case when count(t.since) = 0 then 'start_unknown' end as reason,
      jsonb_build_object('leaders', count(*), 'startKnown', count(t.since),
        'middle', array[percentile_disc(0.5) within group (order by p.last_day - t.since), percentile_disc(0.5) within group (order by p.last_day - t.since desc)]) as inputs
    from ${scopes} cross join lateral (${chains}) t
      join memberships n on n.id = t.membership_id
      join ${periods} on coalesce(t.started_on <= p.last_day, true) and coalesce(t.ended_on > p.last_day, true)
    where exists (select from ${spells} m where m.community_id = n.community_id and m.person_id = n.person_id
      and coalesce(m.joined_on <= p.last_day, true) and coalesce(m.left_on > p.last_day, true))
    group by 1, 2`
}
