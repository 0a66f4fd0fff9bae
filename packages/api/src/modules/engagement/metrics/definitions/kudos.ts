import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'

export const kudos: Metric = {
  id: 'kudos',
  version: 1,
  audience: 'community',
  none: 0,
  source: '[001] recognition',
  needs: ['kudos'],
  words: {
    en: {
      title: 'Kudos',
      description: 'How often people thanked each other in public.',
      unit: 'kudos',
      formula: 'The number of public kudos in the community that were given in the period.',
      exclusions: ['Private kudos.', 'Kudos without a community.']
    }
  },
  figures: ({ scopes, periods }) => sql`
    select s.scope, p.period, null as part, count(*) as value
    from ${scopes} join kudos k on k.community_id = s.community_id and k.visibility = 'public'
      join ${periods} on k.created_at >= p.since and k.created_at < p.until group by 1, 2`
}
