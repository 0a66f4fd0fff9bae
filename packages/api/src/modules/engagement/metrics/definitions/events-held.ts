import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { heldIn } from '../held.ts'

export const eventsHeld: Metric = {
  id: 'events_held',
  version: 1,
  audience: 'public',
  none: 0,
  source: '[000] rhythm',
  needs: ['occurrences'],
  words: {
    en: {
      title: 'Events held',
      description: 'How many dates of events were held in the period.',
      unit: 'events',
      formula:
        'The number of dates with the outcome “held” that began in the period. A date with several hosts counts once in a scope.',
      parts: 'the format of the event',
      exclusions: ['Dates without a recorded outcome.']
    }
  },
  figures: frame => sql`
    select d.scope, d.period, o.format as part, count(*) as value
    from ${heldIn(frame)} d join occurrences o on o.id = d.id group by grouping sets ((1, 2), (1, 2, 3))`
}
