import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { named } from '../../directory/communities/awaiting.ts'
import { leads, manages } from '../../directory/communities/visibility.ts'

/** Answers to decide: on an open role for leaders, on others for the core group, too; never through the key of a portal. */
export const tasks = {
  way_answer: sql`
    select a.id as subject, jsonb_build_object('person', p.name, 'community', c.name, 'title', a.title) as values,
      a.created_at as since, null::timestamptz as until, format('POST /v1/way-answers/%s/transitions', a.id) as call, null as link
    from way_answers a join ${named} c on c.id = a.community_id join people p on p.id = a.person_id
    where a.status = 'open' and ${caller.portal} is null and a.person_id <> ${caller.person} and ${manages(sql`a.community_id`)}
      and (a.role is null or ${leads(sql`a.community_id`, ['leader'])} or not ${leads(sql`a.community_id`)})`
} satisfies { [T in TaskKind]?: SQL }
