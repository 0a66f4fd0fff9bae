import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { administered, inReach, named } from '../../directory/communities/awaiting.ts'

/** Notices that did not arrive, for those who can deliver them by other means. */
export const tasks = {
  notice_delivery: sql`
    select n.id as subject, jsonb_build_object('community', c.name, 'portal', o.name, 'person', e.name, 'failure', n.failure) as values,
      n.updated_at as since, null::timestamptz as until, format('POST /v1/notices/%s/deliveries', n.id) as call, n.values ->> 'page' as link
    from notices n join recipients e on e.id = coalesce(n.person_id, n.guest_id) join portals o on o.id = n.portal_id left join ${named} c on c.id = n.community_id
    where n.status = 'failed' and ${administered(sql`n.portal_id`)} and ${inReach(sql`n.portal_id`)}`
} satisfies { [T in TaskKind]?: SQL }
