import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { days, named } from '../../directory/communities/awaiting.ts'
import { administers, leadsNow } from '../../directory/communities/visibility.ts'
import { DECIDES_DAYS } from './request.ts'

/** Corrections to decide: for leaders, then for the admins of the portals of the community; never through the key of a portal. */
export const tasks = {
  correction_decision: sql`
    select r.id as subject, jsonb_build_object('community', c.name, 'person', p.name, 'escalated', r.status = 'escalated') as values,
      coalesce(r.escalated_at, r.created_at) as since, case when r.status = 'open' then r.created_at + ${days(DECIDES_DAYS)} end as until,
      format('POST /v1/correction-requests/%s/transitions', r.id) as call, null as link
    from correction_requests r join ${named} c on c.id = r.community_id join people p on p.id = r.person_id
    where ${caller.portal} is null and r.person_id <> ${caller.person}
      and (r.status = 'open' and ${leadsNow(sql`r.community_id`, ['leader'])} or r.status = 'escalated' and ${administers(sql`c.portal_ids`)})`
} satisfies { [T in TaskKind]?: SQL }
