import { sql } from 'drizzle-orm'
import type { Metric } from '../../../../core/module/metric.ts'

export const resources: Metric = {
  id: 'resources',
  version: 1,
  audience: 'community',
  none: 0,
  source: '[004] knowledge',
  needs: ['resources'],
  words: {
    en: {
      title: 'Resources',
      description: 'How many resources were added in the period.',
      unit: 'resources',
      formula: 'The number of published resources that were created in the period.',
      parts: 'the kind of resource',
      exclusions: ['Resources that are proposed, declined or withdrawn.']
    }
  },
  figures: ({ scopes, periods }) => sql`
    select s.scope, p.period, r.kind as part, count(*) as value
    from ${scopes} join resources r on r.community_id = s.community_id and r.status = 'published'
      join ${periods} on r.created_at >= p.since and r.created_at < p.until
    group by grouping sets ((1, 2), (1, 2, 3))`
}
