import { sql } from 'drizzle-orm'
import type { Metric } from '../../../core/module/metric.ts'

export const reviewsOnTime: Metric = {
  id: 'reviews_on_time',
  version: 1,
  audience: 'community',
  isShare: true,
  none: 'no_reviews',
  source: '[004] review dates',
  needs: ['charter reviews'],
  words: {
    en: {
      title: 'Share of charter reviews on time',
      description: 'How many of the charter reviews were held on the day on which they were due, or before it.',
      unit: 'share',
      formula:
        'The reviews held in the period by the day on which they were due, divided by all reviews held in the period that were due.',
      exclusions: ['Reviews of charters without a review date.', 'Reviews that are open or cancelled.']
    }
  },
  figures: ({ scopes, periods }) => sql`
    select s.scope, p.period, null as part, avg((r.held_on <= r.due_on)::int) as value,
      jsonb_build_object('held', count(*), 'onTime', count(*) filter (where r.held_on <= r.due_on)) as inputs
    from ${scopes} join charter_reviews r on r.community_id = s.community_id and r.status = 'concluded' and r.due_on is not null
      join ${periods} on r.held_on between p.first_day and p.last_day
    group by 1, 2`
}
