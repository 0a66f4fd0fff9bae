import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { inReach, mine, named, now } from '../../directory/communities/awaiting.ts'

/** Pages that are to be looked through. */
export const tasks = {
  page_review: sql`
    select p.id as subject, jsonb_build_object('community', c.name, 'portal', o.name, 'lastOn', to_char(p.last_updated_at, 'YYYY-MM-DD'), 'everyDays', p.review_every_days) as values,
      p.last_updated_at + p.review_every_days * interval '18 hours' as since, p.last_updated_at + p.review_every_days * interval '24 hours' as until,
      format('POST /v1/pages/%s/attestations', p.id) as call, p.url as link
    from pages p join ${named} c on c.id = p.community_id join portals o on o.id = p.portal_id
    where p.id in ${mine} and ${inReach(sql`p.portal_id`)}
      and freshness(p.last_updated_at, p.review_every_days, ${now}) <> 'fresh'
      and (select e.exemption from exemptions_at(${now}) e where e.page_id = p.id) is null`
} satisfies { [T in TaskKind]?: SQL }
