import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { administered, days, inReach, named } from '../../directory/communities/awaiting.ts'
import { WAITS_DAYS } from './request.ts'

const values = sql`jsonb_build_object('community', c.name, 'portal', o.name)`

/** Questions to answer, and requests to decide. */
export const tasks = {
  page_request_question: sql`
    select q.id as subject, ${values} as values,
      q.waiting_since as since, q.waiting_since + ${days(WAITS_DAYS)} as until, format('POST /v1/page-requests/%s/messages', q.id) as call, null as link
    from page_requests q join ${named} c on c.id = q.community_id join portals o on o.id = q.portal_id
    where q.status = 'changes_asked' and q.requester_id = ${caller.person} and ${inReach(sql`q.portal_id`)}`,
  page_request_decision: sql`
    select q.id as subject, ${values} as values,
      q.updated_at as since, null::timestamptz as until, format('POST /v1/page-requests/%s/decisions', q.id) as call, null as link
    from page_requests q join ${named} c on c.id = q.community_id join portals o on o.id = q.portal_id
    where q.status = 'submitted' and ${administered(sql`q.portal_id`)} and ${inReach(sql`q.portal_id`)}`
} satisfies { [T in TaskKind]?: SQL }
