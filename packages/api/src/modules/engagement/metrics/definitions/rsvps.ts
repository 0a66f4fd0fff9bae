import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { datesOf } from '../held.ts'

export const rsvps: Metric = {
  id: 'rsvps',
  version: 1,
  audience: 'community',
  none: 0,
  source: '[000] rhythm',
  needs: ['occurrences', 'RSVPs'],
  words: {
    en: {
      title: 'RSVPs',
      description: 'How many answers people gave to the dates of events in the period.',
      unit: 'answers',
      formula: 'The number of RSVPs, of people and guests, to dates that began in the period.',
      parts: 'the answer',
      exclusions: ['Dates that were cancelled or not held.', 'Dates later than today.']
    }
  },
  figures: frame => sql`
    select d.scope, d.period, r.status as part, count(*) as value
    from ${datesOf(frame, sql`o.outcome <> 'not_held'`)} d join rsvps r on r.occurrence_id = d.id
    group by grouping sets ((1, 2), (1, 2, 3))`
}
