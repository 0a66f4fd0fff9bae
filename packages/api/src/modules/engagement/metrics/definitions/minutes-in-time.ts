import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { FORMATS } from '../../../events/formats/formats.ts'
import { heldIn } from '../held.ts'

const expected = Object.entries(FORMATS).flatMap(([format, { expectsMinutes }]) => (expectsMinutes ? [format] : []))

export const minutesInTime: Metric = {
  id: 'minutes_in_time',
  version: 1,
  audience: 'community',
  isShare: true,
  none: 'no_events',
  source: '[000] minutes',
  needs: ['occurrences', 'minutes'],
  words: {
    en: {
      title: 'Share of events with minutes in time',
      description: 'How many of the events that were held have minutes that were published within 7 days.',
      unit: 'share',
      formula:
        'The dates held whose minutes were published at most 7 × 24 hours after the end, divided by all dates held in the period whose 7 days are over.',
      exclusions: ['Formats that expect no minutes.', 'Dates that ended less than 7 days ago.']
    }
  },
  figures: frame => sql`
    select d.scope, d.period, null as part, avg((m.occurrence_id is not null)::int) as value,
      jsonb_build_object('held', count(*), 'inTime', count(m.occurrence_id)) as inputs
    from ${heldIn(frame)} d join occurrences o on o.id = d.id
      left join minutes m on m.occurrence_id = o.id and m.status = 'published' and m.published_at <= o.ends_at + interval '168 hours'
    where o.format = any (${sql.param(expected)}::text[]) and o.ends_at + interval '168 hours' < now() group by 1, 2`
}
