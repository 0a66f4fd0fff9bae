import type { Message } from '@guildhall/schema'
import { sql } from 'drizzle-orm'
import { knownFact, type Prefill } from '../../../core/module/prefill.ts'
import { severityWeight } from './table.ts'

/** The open findings about a community itself, the most severe first; one that several portals have is named once. */
export const knownFindings: Prefill = async ({ db }, { id, slug }) => {
  const found = await db.run<{ rule: string; message: Message; on: string }>(sql`
    select rule, message, "on" from (
      select distinct on (f.rule) f.rule, f.message, day_of(f.since)::text as "on", ${severityWeight(sql`f.severity`)} as weight
      from findings f
      where f.community_id = ${id} and f.subject_type = 'community' and f.status in ('warn', 'fail', 'manual')
      order by f.rule, f.since) f
    order by weight, "on", rule limit 100`)
  const facts = found.map(({ rule, message, on }) => knownFact(rule, { text: message, on }))
  return [{ part: 'findings', source: `GET /v1/findings?community=${slug}&open=true`, from: null, facts }]
}
