import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { presenceIn } from '../presence.ts'

export const fillRate: Metric = {
  id: 'fill_rate',
  version: 1,
  audience: 'community',
  isShare: true,
  none: 'no_events',
  source: '[000] rhythm',
  needs: ['occurrences', 'attendance'],
  words: {
    en: {
      title: 'Fill rate',
      description: 'How many of the seats were taken. It can exceed 1.',
      unit: 'share',
      formula: 'The sum of those present divided by the sum of the capacity, over the dates held that have a capacity.',
      exclusions: ['Dates without a capacity, or without a record of who was there.', 'RSVPs: only attendance counts.']
    }
  },
  figures: frame => sql`
    select scope, period, null as part, sum(present) filter (where capacity > 0) / nullif(sum(capacity) filter (where present is not null), 0)::float8 as value,
      case when coalesce(sum(capacity), 0) = 0 then 'no_capacity' when sum(capacity) filter (where present is not null) is null then 'attendance_unknown' end as reason,
      jsonb_build_object('present', sum(present) filter (where capacity > 0), 'capacity', sum(capacity) filter (where present is not null)) as inputs
    from ${presenceIn(frame)} x group by 1, 2`
}
