import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { presenceIn } from '../presence.ts'

export const headCount: Metric = {
  id: 'head_count',
  version: 1,
  audience: 'public',
  none: 0,
  source: '[000] rhythm',
  needs: ['occurrences', 'attendance'],
  words: {
    en: {
      title: 'Head count',
      description: 'How many people were at the events held in the period, counted at each of them.',
      unit: 'attendances',
      formula:
        'The sum, over the dates held, of the recorded head count or, if that is more, the people on record and those of the newest list or report who were not found.',
      exclusions: ['Dates without a record of who was there; without any record there is no value.']
    }
  },
  figures: frame => sql`
    select scope, period, null as part, sum(present) as value,
      case when count(present) = 0 then 'attendance_unknown' end as reason,
      jsonb_build_object('held', count(*), 'recorded', count(present)) as inputs
    from ${presenceIn(frame)} x group by 1, 2`
}
