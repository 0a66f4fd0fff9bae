import { sql } from 'drizzle-orm'
import type { Metric } from '../../../core/module/metric.ts'

export const openFindings: Metric = {
  id: 'open_findings',
  version: 1,
  audience: 'managers',
  none: 0,
  ofPortal: true,
  source: '[002] governance',
  needs: ['findings'],
  words: {
    en: {
      title: 'Open findings',
      description: 'How many findings about communities and their pages are open at the end of the period.',
      unit: 'findings',
      formula:
        'The number of findings whose status is warn, fail or manual at the end of the last day of the period, on the portal of the scope or, without one, on all portals.',
      parts: 'the severity',
      exclusions: ['Findings that are waived, inconclusive or not applicable.']
    }
  },
  figures: ({ scopes, periods, portal }) => sql`
    select s.scope, p.period, h.severity as part, count(*) as value
    from ${scopes} cross join lateral (
      select c.status, c.severity, c."from", lead(c."from") over (partition by c.finding_id order by c."from", c.id) as until
      from findings f join finding_changes c on c.finding_id = f.id
      where f.community_id = s.community_id and (${portal} is null or f.portal_id = ${portal})) h
      join ${periods} on h."from" < p.until and (h.until is null or h.until >= p.until)
    where h.status in ('warn', 'fail', 'manual') group by grouping sets ((1, 2), (1, 2, 3))`
}
