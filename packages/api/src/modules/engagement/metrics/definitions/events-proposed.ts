import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'
import { heldIn } from '../held.ts'

export const eventsProposed: Metric = {
  id: 'events_proposed',
  version: 1,
  audience: 'community',
  isShare: true,
  none: 'no_events',
  source: '[000] co-construction',
  needs: ['events', 'occurrences'],
  words: {
    en: {
      title: 'Share of events proposed by members',
      description: 'How many of the events that were held had been proposed by a member.',
      unit: 'share',
      formula: 'The dates held of events that a member proposed, divided by all dates held in the period.',
      exclusions: ['Events whose proposer was erased count as not proposed.']
    }
  },
  figures: frame => sql`
    select d.scope, d.period, null as part, avg((e.proposer_id is not null)::int) as value,
      jsonb_build_object('held', count(*), 'proposed', count(e.proposer_id)) as inputs
    from ${heldIn(frame)} d join occurrences o on o.id = d.id join events e on e.id = o.event_id group by 1, 2`
}
