import type { TaskKind } from '@guildhall/schema'
import { type SQL, sql } from 'drizzle-orm'
import { caller } from '../../../core/model/sql.ts'
import { continuing, now } from '../../directory/communities/awaiting.ts'
import { leadsNow } from '../../directory/communities/visibility.ts'

/** Touchpoints whose planned day has passed: for leaders; never through the key of a portal. */
export const tasks = {
  touchpoint: sql`
    select r.id as subject, jsonb_build_object('community', c.name, 'sponsor', p.name, 'about', r.about, 'on', r.planned_on) as values,
      null::timestamptz as since, r.planned_on::timestamptz as until, format('POST /v1/touchpoints/%s/transitions', r.id) as call, null as link
    from touchpoints r join ${continuing} c on c.id = r.community_id left join people p on p.id = r.sponsor_id
    where r.status = 'planned' and r.planned_on < day_of(${now}) and ${caller.portal} is null and ${leadsNow(sql`r.community_id`, ['leader'])}`
} satisfies { [T in TaskKind]?: SQL }
