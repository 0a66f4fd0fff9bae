import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { named, shown } from '../../directory/communities/awaiting.ts'
import { administers, leadsNow } from '../../directory/communities/visibility.ts'

/** Nominations to answer, and those to decide on: for who leads and, where nobody does, the admins of the portals. */
export const tasks = {
  nomination: sql`
    select n.id as subject, jsonb_build_object('community', c.name, 'role', n.role, 'offer', n.is_offer) as values, n.created_at as since,
      null::timestamptz as until, format('POST /v1/nominations/%s/transitions', n.id) as call, null as link
    from nominations n join ${named} c on c.id = n.community_id
    where n.status = 'proposed' and n.person_id = ${caller.person} and ${shown(sql`c.portal_ids`)}`,
  nomination_decision: sql`
    select n.id as subject, jsonb_build_object('community', c.name, 'role', n.role, 'person', p.name) as values, n.updated_at as since,
      null::timestamptz as until, format('POST /v1/nominations/%s/transitions', n.id) as call, null as link
    from nominations n join ${named} c on c.id = n.community_id join people p on p.id = n.person_id
    where n.status = 'accepted' and n.person_id <> ${caller.person} and ${shown(sql`c.portal_ids`)}
      and (${leadsNow(sql`n.community_id`, ['leader'])} or ${administers(sql`c.portal_ids`)} and leader_seats(n.community_id, today()) = 0)`
} satisfies { [T in TaskKind]?: SQL }
