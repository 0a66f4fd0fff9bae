import { sql } from 'drizzle-orm'
import type { Metric } from '../../../core/module/metric.ts'

export const charterAge: Metric = {
  id: 'charter_age',
  version: 1,
  audience: 'community',
  none: 'no_charter',
  source: '[004] develop a charter',
  needs: ['charters'],
  words: {
    en: {
      title: 'Charter age',
      description: 'For how long the published charters have been in force.',
      unit: 'days',
      formula:
        'The days from the publication of the version in force at the end of the period to its last day. Of several communities, the median.',
      exclusions: ['Communities that closed by then.']
    }
  },
  figures: ({ scopes, periods }) => sql`
    select a.scope, a.period, null as part, percentile_cont(0.5) within group (order by a.days) as value,
      jsonb_build_object('charters', count(*),
        'middle', array[percentile_disc(0.5) within group (order by a.days), percentile_disc(0.5) within group (order by a.days desc)]) as inputs
    from (
      select s.scope, p.period, p.last_day - day_of(c.published_at) as days
      from ${scopes} join communities k on k.id = s.community_id join charters c on c.community_id = s.community_id
        join ${periods} on c.published_at < p.until and coalesce(c.superseded_at >= p.until, true) and coalesce(k.closed_on > p.last_day, true)) a
    group by 1, 2`
}
