import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { inReach, mine, named } from '../../directory/communities/awaiting.ts'

/** Findings that are to be put right. */
export const tasks = {
  finding: sql`
    select f.id as subject, jsonb_build_object('community', c.name, 'portal', o.name, 'reason', f.message, 'remedy',
      case when f.remedy ? 'own' then f.remedy -> 'own' -> 'remedy' when f.remedy is not null then jsonb_build_object('id', f.rule || '.remedy', 'values', '{}'::jsonb) end) as values,
      f.since, (f.next_step ->> 'on')::timestamptz as until, f.remedy ->> 'call' as call, p.url as link
    from findings f join pages p on p.id = f.page_id join ${named} c on c.id = p.community_id join portals o on o.id = f.portal_id
    where f.page_id in ${mine} and f.subject_type = 'page' and f.status = 'fail' and f.rule <> 'page.stale' and ${inReach(sql`f.portal_id`)}`
} satisfies { [T in TaskKind]?: SQL }
