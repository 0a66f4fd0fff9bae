import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { inReach, named } from '../../directory/communities/awaiting.ts'

/** Successions to answer. */
export const tasks = {
  succession: sql`
    select s.id as subject, jsonb_build_object('role', s.role, 'community', c.name, 'on', to_char(s.asked_at, 'YYYY-MM-DD')) as values,
      s.asked_at as since, s.answer_by as until, format('POST /v1/successions/%s/answers', s.id) as call, p.url as link
    from successions s join ${named} c on c.id = s.community_id left join pages p on p.id = s.page_id
    where s.answer is null and s.person_id = ${caller.person} and (s.page_id is null or ${inReach(sql`p.portal_id`)})`
} satisfies { [T in TaskKind]?: SQL }
