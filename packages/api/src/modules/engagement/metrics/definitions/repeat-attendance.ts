import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { attendeesIn, namesUnknown } from '../presence.ts'

export const repeatAttendance: Metric = {
  id: 'repeat_attendance',
  version: 1,
  audience: 'managers',
  withheld: 'whole',
  isShare: true,
  none: 'no_attendance',
  source: '[001] passionless glow',
  needs: ['occurrences', 'attendance'],
  words: {
    en: {
      title: 'Repeat attendance',
      description: 'How many of the people who came, came more than once.',
      unit: 'share',
      formula:
        'The people on record at two or more of the dates held in the period, divided by those on record at one or more.',
      exclusions: [
        'People who are counted without their names.',
        'If fewer than half of those present are named, there is no value.'
      ]
    }
  },
  figures: frame => sql`
    select a.scope, a.period, null as part, count(*) as people,
      case when not n.names_unknown then avg((a.times > 1)::int) end as value,
      case when n.names_unknown then 'names_unknown' end as reason,
      jsonb_build_object('cameAgain', count(*) filter (where a.times > 1), 'came', count(*), 'events', n.dates, 'eventsWithoutNames', n.unnamed) as inputs
    from ${attendeesIn(frame)} a join ${namesUnknown(frame)} n using (scope, period) group by 1, 2, n.names_unknown, n.dates, n.unnamed`
}
